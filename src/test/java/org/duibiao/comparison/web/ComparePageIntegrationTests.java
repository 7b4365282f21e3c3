package org.duibiao.comparison.web;

import java.util.List;

import org.duibiao.testing.Printed;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The comparison page.
 */
@SiteTest
class ComparePageIntegrationTests {

	private static final String BOTH = "/compare?province=CN-AH&province=CN-SD";

	@Autowired
	private Site site;

	@ParameterizedTest
	@CsvSource({ "zh, 安徽, 山东", "en, Anhui, Shandong" })
	void comparesTheFirstTwoProvincesInWhatTheyShare(String language, String one, String two) {
		Document page = this.site.page("/compare?lang=" + language);
		assertThat(page.selectFirst("h1").text()).contains(one + " · " + two);
		assertThat(page.select("thead th a").eachText()).containsExactly(one, two);
		assertThat(page.select("input[name=province][checked]").eachAttr("value")).containsExactly("CN-AH", "CN-SD");
		assertThat(page.select("input[name=indicator][checked]")).isEmpty();
		assertThat(page.select("tbody tr")).hasSizeGreaterThan(5)
			.allSatisfy((row) -> assertThat(row.select("td .value")).hasSize(2));
		assertThat(page.select("tbody th").eachText()).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource({ "zh, 可比, 安徽比山东高12.8个百分点", "en, Comparable, Anhui is 12.8 percentage points higher than Shandong" })
	void subtractsTheCleanPair(String language, String verdict, String difference) {
		for (String address : List.of(BOTH, "/compare?province=CN-SD&province=CN-AH")) {
			Document page = this.site.page(address + "&indicator=industrial-investment-growth&lang=" + language);
			assertThat(page.select("tbody tr")).hasSize(1);
			assertThat(page.select("td .value").eachText()).containsExactlyInAnyOrder("27.3%", "14.5%");
			assertThat(page.selectFirst(".verdict-word").text()).isEqualTo(verdict);
			assertThat(page.selectFirst(".difference").text()).isEqualTo(difference);
			assertThat(page.select(".reasons")).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "industrial-value-added-growth, 7.3%, 6.9%, verdict-caution",
			"new-little-giants, 129户, 1032家, verdict-not", "little-giants, 129户, 1032家, verdict-not",
			"new-national-sme-clusters, 6个, 15家, verdict-not",
			"renovation-projects-100m, 1200项以上, 1万个以上, verdict-not" })
	void keepsKnownPairsApart(String indicator, String one, String two, String verdict) {
		Document page = this.site.page(BOTH + "&indicator=" + indicator);
		List<Element> pairs = page.select("tbody tr")
			.stream()
			.filter((row) -> row.select("td .value").size() == 2)
			.toList();
		assertThat(pairs).isNotEmpty().allSatisfy((row) -> {
			assertThat(row.select(".verdict-word").hasClass(verdict)).isTrue();
			assertThat(row.select(".difference")).isEmpty();
			assertThat(row.select(".reasons li")).isNotEmpty();
		});
		assertThat(pairs.get(0).select("td:not(.verdict)").stream().map(Printed::tokenIn)).containsExactly(one, two);
	}

	@ParameterizedTest
	@CsvSource({ "zh, 高|低|相差|相同", "en, higher|lower|differ by|same number" })
	void tellsNoDifferenceWhereFiguresAreNotComparable(String language, String words) {
		Document page = this.site.page(allOf(BOTH) + "&lang=" + language);
		int apart = 0;
		for (Element row : page.select("tbody tr")) {
			if (row.select(".verdict-word.verdict-comparable").isEmpty()) {
				assertThat(row.select(".difference")).isEmpty();
				assertThat(row.select(".verdict > p").text()).doesNotContainPattern(words);
				apart += row.select(".verdict-not").size();
			}
			else {
				assertThat(row.select(".difference").text()).containsPattern(words);
				assertThat(row.select(".reasons")).isEmpty();
			}
		}
		assertThat(apart).isGreaterThan(3);
	}

	@ParameterizedTest
	@CsvSource({ "little-giants, 1, 国家级专精特新“小巨人”企业（新增）", "new-little-giants, 2, 国家级专精特新“小巨人”企业" })
	void saysWhichIndicatorStandsInForTheOneAskedFor(String indicator, int column, String instead) {
		Element row = this.site.page(BOTH + "&indicator=" + indicator).selectFirst("tbody tr");
		assertThat(row.select("td").get(column - 1).select(".meaning").first().text()).startsWith("本省印的是：");
		assertThat(row.select("td").get(2 - column).text()).doesNotContain("本省印的是");
	}

	@ParameterizedTest
	@CsvSource({ "result, 2023年结果", "target, 2024年目标" })
	void filtersByKind(String kind, String told) {
		Document page = this.site.page(BOTH + "&kind=" + kind);
		assertThat(page.select("tbody tr")).isNotEmpty().allSatisfy((row) -> {
			assertThat(row.hasClass(kind)).isTrue();
			assertThat(row.selectFirst("th .meaning").text()).isEqualTo(told);
		});
		assertThat(page.select("#kind option[selected]").eachAttr("value")).containsExactly(kind);
		assertThat(page.select(".toolbar a").attr("href"))
			.isEqualTo("/compare.csv?province=CN-AH&province=CN-SD&kind=" + kind + "&lang=zh");
	}

	@Test
	void comparesOneProvinceWithNothing() {
		Document page = this.site.page("/compare?province=CN-SD&indicator=little-giants&lang=en");
		assertThat(page.select("thead th a").eachText()).containsExactly("Shandong");
		assertThat(page.select("td .value").eachText()).containsExactly("1,032");
		assertThat(page.select(".verdict .none").text()).isEqualTo("nothing to compare it with");
		assertThat(page.select(".verdict-word, .difference, figure.chart")).isEmpty();
	}

	@Test
	void saysThatOneProvinceSharesNothing() {
		Document page = this.site.page("/compare?province=CN-SD&lang=en");
		assertThat(page.select("table, figure.chart")).isEmpty();
		assertThat(page.select("p.none").text()).isEqualTo("These provinces share no indicator: choose others.");
		assertThat(page.select("details.choice").hasAttr("open")).isTrue();
	}

	@Test
	void takesRepeatedAndEmptyParametersOnce() {
		Document page = this.site
			.page("/compare?province=CN-AH&province=&province=CN-AH&indicator=&indicator=new-little-giants&kind=");
		assertThat(page.select("thead th a")).hasSize(1);
		assertThat(page.select("tbody tr")).hasSize(1);
	}

	@Test
	void keepsTheChoiceInTheForm() {
		Document page = this.site
			.page("/compare?province=CN-SD&indicator=little-giants&indicator=first-products&kind=result");
		Element form = page.selectFirst("form.filters");
		assertThat(form.select("input[name=province][checked]").eachAttr("value")).containsExactly("CN-SD");
		assertThat(form.select("input[name=indicator][checked]").eachAttr("value"))
			.containsExactlyInAnyOrder("little-giants", "first-products");
		assertThat(form.select("a[href='/compare?province=CN-SD&kind=result']")).hasSize(1);
		assertThat(form.select("fieldset > details:has(input[checked])")).isNotEmpty()
			.allSatisfy((group) -> assertThat(group.hasAttr("open")).isTrue());
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void drawsTheWordsOfTheTable(String language) {
		Document page = this.site.page("/compare?lang=" + language);
		assertThat(page.select("figure.chart")).isNotEmpty();
		for (Element figure : page.select("figure.chart")) {
			JsonNode chart = Printed.chart(page, figure.attr("data-chart"));
			assertThat(Printed.texts(chart.path("series"), "name"))
				.containsExactlyElementsOf(page.select("thead th a").eachText());
			chart.path("series").forEach((series) -> series.path("points").forEach((point) -> {
				if (!point.isNull()) {
					assertThat(page.select("td .value").eachText()).contains(point.path("label").asString());
				}
			}));
		}
		assertThat(page.select("figcaption").eachText()).doesNotHaveDuplicates();
	}

	private String allOf(String address) {
		String all = String.join("",
				this.site.page("/compare")
					.select("input[name=indicator]")
					.eachAttr("value")
					.stream()
					.map("&indicator="::concat)
					.toList());
		return address + all;
	}

}
