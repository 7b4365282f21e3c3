package org.duibiao.tracking.web;

import java.util.List;
import java.util.Locale;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.duibiao.testing.Printed;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Editions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The targets page.
 */
@SiteTest
class TargetsPageIntegrationTests {

	@Autowired
	private Site site;

	@Autowired
	private Editions editions;

	@Autowired
	private Observations observations;

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void showEveryTargetOfEachProvinceOnce(String language) {
		Document page = this.site.page("/targets?lang=" + language);
		assertThat(page.select("section.theme h2 a").eachAttr("href")).containsExactly("/provinces/CN-AH",
				"/provinces/CN-SD");
		for (Element section : page.select("section.theme")) {
			String province = section.select("h2 a").attr("href").replaceAll(".*/", "");
			assertThat(section.select("table.figures tbody tr")
				.stream()
				.map((row) -> Printed.tokenIn(row.select("td").get(1))))
				.containsExactlyInAnyOrderElementsOf(targets(province));
		}
	}

	@ParameterizedTest
	@CsvSource({ "CN-AH, zh, 安徽", "CN-SD, en, Shandong" })
	void showOneProvince(String province, String language, String name) {
		Document page = this.site.page("/targets?province=" + province + "&lang=" + language);
		assertThat(page.select("section.theme h2").eachText()).containsExactly(name);
		assertThat(page.select(".chip[aria-current=true]").eachText()).containsExactly(name);
		assertThat(page.select(".toolbar a").attr("href"))
			.isEqualTo("/targets.csv?province=" + province + "&lang=" + language);
	}

	@Test
	void offerAllProvincesAndEach() {
		Document page = this.site.page("/targets");
		assertThat(page.select(".chip").eachAttr("href")).containsExactly("/targets", "/targets?province=CN-AH",
				"/targets?province=CN-SD");
		assertThat(page.select(".chip[aria-current=true]").eachText()).containsExactly("全部省份");
	}

	@ParameterizedTest
	@CsvSource({ "zh, 比上年结果, %", "en, The target is, %" })
	void tellNoDifferenceWhereTargetAndResultAreNotComparable(String language, String difference) {
		for (Element row : this.site.page("/targets?lang=" + language).select("table.figures tbody tr")) {
			Element relation = row.selectFirst(".verdict-word");
			assertThat(relation.text()).isNotBlank();
			if (!relation.hasClass("verdict-comparable")) {
				assertThat(relation.text()).doesNotContain(difference);
			}
			assertThat(relation.text()).as("never a percentage of a target").doesNotContain("%");
			boolean judged = !row.select("td").get(0).select("> .value").isEmpty();
			assertThat(judged || !relation.hasClass("verdict-caution")).isTrue();
			assertThat(relation.hasClass("verdict-caution") && row.select(".reasons li").isEmpty()).isFalse();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void drawOneKindOfQuantityAChartAndSayWhereCareIsNeeded(String language) {
		Document page = this.site.page("/targets?lang=" + language);
		assertThat(page.select("figure.chart").eachAttr("data-chart")).contains("chart-targets-growth-rate-percent",
				"chart-targets-share-percent", "chart-targets-flow-count");
		assertThat(page.select("figure.chart figcaption").eachText()).doesNotHaveDuplicates();
		for (Element row : page.select("section.theme tr:has(.verdict-word)")) {
			String name = row.select("th").text();
			boolean care = row.selectFirst(".verdict-word").hasClass("verdict-caution");
			assertThat(page.select("figure.chart tbody tr:has(th:contains(" + name + "))"))
				.allSatisfy((drawn) -> assertThat(drawn.select("th .meaning").isEmpty()).isEqualTo(!care));
		}
	}

	@Test
	void showTheResultOfANarrowerIndicatorOnlyAsAlike() {
		Element row = this.site.page("/targets?province=CN-AH&lang=en")
			.select("table.figures tbody tr:has(a[href=/indicators/digitalised-above-scale-manufacturers])")
			.first();
		assertThat(row.select("td").get(0).text()).contains("not printed").contains("Looks alike:").contains("6,193");
		assertThat(row.selectFirst(".verdict-word").text()).isEqualTo("Only results of other definitions were printed");
	}

	private List<String> targets(String province) {
		Edition edition = this.editions.newest(Locale.ENGLISH);
		return this.observations.find(Selection.of(new AreaCode(province)), edition.number())
			.distinct()
			.stream()
			.filter((figure) -> figure.kind() == Kind.TARGET)
			.map((figure) -> figure.asPrinted())
			.toList();
	}

}
