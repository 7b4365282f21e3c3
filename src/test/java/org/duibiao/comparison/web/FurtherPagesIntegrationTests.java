package org.duibiao.comparison.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.duibiao.comparison.Rule;
import org.duibiao.kernel.Qualifier;
import org.duibiao.testing.CsvAnswer;
import org.duibiao.testing.Printed;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.duibiao.wording.Editions;
import org.duibiao.wording.Phrases;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The methodology, one province over time, and choices of the comparison.
 */
@SiteTest
class FurtherPagesIntegrationTests {

	@Autowired
	private Site site;

	@Autowired
	private Editions editions;

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void tellExactlyTheRulesOfTheCode(String language) {
		Phrases phrases = this.editions.newest(Locale.forLanguageTag(language)).phrases();
		Elements parts = this.site.page("/methodology?lang=" + language).select("main section:has(dl)");
		assertThat(parts.get(0).select("dt").eachText()).containsExactlyElementsOf(
				List.of(Qualifier.values()).stream().map((it) -> phrases.say("qualifier.name." + it)).toList());
		List<List<Rule>> rules = List.of(Rule.sideBySide(), Rule.overTime(), Rule.ambition());
		assertThat(parts).hasSize(1 + rules.size());
		for (int i = 0; i < rules.size(); i++) {
			Element part = parts.get(i + 1);
			assertThat(part.select("dt").eachText()).containsExactlyElementsOf(
					rules.get(i).stream().map((rule) -> phrases.say("rule." + rule.name())).toList());
			assertThat(part.select("dd").eachText()).doesNotHaveDuplicates()
				.allSatisfy((meaning) -> assertThat(meaning).isNotBlank());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "&kind=result", "&kind=target", "&kind=across" })
	void keepExactlyTheComparableLines(String kind) {
		Document all = this.site.page("/compare?lang=en" + kind);
		List<String> comparable = all.select("tbody tr:has(.verdict-comparable)").eachText();
		Document kept = this.site.page("/compare?lang=en&only=comparable" + kind);
		assertThat(kept.select("tbody tr").eachText()).isEqualTo(comparable);
		assertThat(this.site.exportOf(kept).rows()).hasSameSizeAs(comparable);
	}

	@Test
	void findTheCleanPairAsComparable() {
		assertThat(this.site.page("/compare?only=comparable").select("tbody th a").eachAttr("href")).containsExactly(
				"/indicators/industrial-investment-growth", "/indicators/technical-renovation-investment-growth");
	}

	@Test
	void putTargetsInForResultsOnlyAcrossKinds() {
		Document page = this.site.page("/compare?kind=across&lang=en");
		assertThat(page.select("tbody tr")).isNotEmpty().allSatisfy((row) -> {
			assertThat(row.select("td .tag-target")).hasSize(1);
			assertThat(row.select(".verdict-comparable, .difference")).isEmpty();
			assertThat(row.select(".reasons li")).isNotEmpty();
		});
		assertThat(page.select("#kind option[selected]").attr("value")).isEqualTo("across");
		assertThat(this.site.page("/compare?lang=en").select("tbody tr"))
			.allSatisfy((row) -> assertThat(row.select("td .tag-target").size()).isNotEqualTo(1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/compare?only=x", "/compare.csv?only=x", "/compare?kind=x", "/compare?only=COMPARABLE" })
	void refuseOtherChoices(String address) {
		assertThat(this.site.get(address)).hasStatus(400);
	}

	@ParameterizedTest
	@CsvSource({ "CN-AH, zh", "CN-AH, en", "CN-SD, zh", "CN-SD, en" })
	void exportTheRowsOfAProvinceOverTime(String province, String language) {
		Document page = this.site.page("/compare/over-time/" + province + "?lang=" + language);
		CsvAnswer file = this.site.exportOf(page);
		Elements rows = page.select("tbody tr");
		assertThat(file.rows()).isNotEmpty().hasSameSizeAs(rows);
		for (int i = 0; i < rows.size(); i++) {
			Map<String, String> line = file.rows().get(i);
			Element row = rows.get(i);
			assertThat(line).containsValue(row.selectFirst("th a").text())
				.containsValue(row.selectFirst(".verdict-word").text())
				.containsValue(Printed.tokenIn(row.select("td").get(0)))
				.containsValue(Printed.tokenIn(row.select("td").get(1)));
			assertThat(line.values())
				.anySatisfy((cell) -> assertThat(cell).contains(row.select(".reasons li").eachText()));
			assertThat(row.select(".difference").isEmpty()).isEqualTo(row.select(".verdict-comparable").isEmpty());
		}
	}

	@Test
	void haveNoProvinceOverTimeThatIsNotThere() {
		assertThat(this.site.get("/compare/over-time/CN-XX")).hasStatus(404);
		assertThat(this.site.get("/compare/over-time/CN.csv")).hasStatus(404);
	}

}
