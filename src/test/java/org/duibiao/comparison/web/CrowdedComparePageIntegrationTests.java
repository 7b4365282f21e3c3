package org.duibiao.comparison.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.duibiao.intake.MadeUpProvinces;
import org.duibiao.testing.CrowdedSiteTest;
import org.duibiao.testing.CsvAnswer;
import org.duibiao.testing.Json;
import org.duibiao.testing.Site;
import org.duibiao.testing.StatementCount;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages with many provinces.
 */
@CrowdedSiteTest
class CrowdedComparePageIntegrationTests {

	private static final int PROVINCES = MadeUpProvinces.COUNT + 2;

	private static final int MOST_STATEMENTS = 8;

	@Autowired
	private Site site;

	@Autowired
	private StatementCount statements;

	@Test
	void showAllProvincesSideBySide() {
		Document page = this.site.page(compare(PROVINCES) + "&indicator=industrial-investment-growth&lang=en");
		assertThat(page.select("thead th a")).hasSize(PROVINCES);
		Element row = page.selectFirst("tbody tr");
		assertThat(row.select("td .value")).hasSize(PROVINCES);
		assertThat(row.select(".verdict-word")).hasSize(PROVINCES - 1);
		assertThat(row.select(".difference").eachText())
			.contains("Anhui is 12.8 percentage points higher than Shandong", "Both printed the same number");
		assertThat(page.select("figure.chart")).isEmpty();
		assertThat(page.select("table.stack")).isEmpty();
	}

	@Test
	void tellNoDifferenceWhereFiguresAreNotComparable() {
		Document page = this.site.page(compare(PROVINCES));
		for (Element verdict : page.select(".verdict-word.verdict-not, .verdict-word.verdict-caution")) {
			Element next = verdict.nextElementSibling();
			assertThat(next).isNotNull();
			assertThat(next.hasClass("difference")).isFalse();
		}
	}

	@Test
	void showManyLinesInPagesAndAllInTheFile() {
		Document first = this.site.page(compare(PROVINCES));
		List<String> pages = first.select(".pager a").eachAttr("href");
		assertThat(pages).hasSizeGreaterThan(1).startsWith(compare(PROVINCES), compare(PROVINCES) + "&page=2");
		List<String> lines = new ArrayList<>();
		for (String page : pages) {
			Document document = this.site.page(page);
			assertThat(document.select("link[rel=canonical]").attr("href")).endsWith(page);
			assertThat(document.select(".toolbar a").eachAttr("href")).noneMatch((file) -> file.contains("page="));
			assertThat(document.select("tbody tr")).hasSizeBetween(1, 20);
			lines.addAll(document.select("tbody tr > th").eachText());
		}
		CsvAnswer file = this.site.exportOf(first);
		assertThat(lines).doesNotHaveDuplicates().hasSameSizeAs(file.rows());
		assertThat(file.header()).doesNotHaveDuplicates();
		assertThat(file.header().stream().filter((label) -> label.endsWith("-原文"))).hasSize(PROVINCES);
		this.site.page(compare(PROVINCES) + "&page=" + (pages.size() + 1), HttpStatus.BAD_REQUEST.value());
	}

	@Test
	void drawAllOnTheFirstPageOnly() {
		String all = compare(2) + this.site.page("/indicators")
			.select("tbody th a")
			.eachAttr("href")
			.stream()
			.map((href) -> href.replace("/indicators/", "&indicator="))
			.collect(Collectors.joining());
		assertThat(this.site.page(all).select("figure.chart")).isNotEmpty();
		Document second = this.site.page(all + "&page=2");
		assertThat(second.select("tbody tr")).isNotEmpty();
		assertThat(second.select("figure.chart")).isEmpty();
	}

	@Test
	void drawUpToEightProvinces() {
		assertThat(this.site.page(compare(8)).select("figure.chart")).isNotEmpty();
		assertThat(this.site.page(compare(9)).select("figure.chart")).isEmpty();
	}

	@Test
	void compareAPrefectureWithAPrefectureOfAnotherProvince() {
		Document page = this.site.page("/compare?province=CN-AH-3497&province=CN-SD-3799&lang=en");
		assertThat(page.select("thead th a").eachText()).containsExactly("City 3497", "City 3799");
		assertThat(page.select(".difference").eachText()).contains("Both printed the same number");
		assertThat(page.select(".reasons").text()).doesNotContain("levels");
		assertThat(this.site.page("/compare/over-time/CN-AH-3497").select("h1").text()).contains("虚构市3497");
	}

	@ParameterizedTest
	@CsvSource({ "industrial-investment-growth, verdict-caution", "renovation-projects-100m, verdict-not" })
	void compareAProvinceWithAPrefectureByRatesOnly(String indicator, String verdict) {
		Document page = this.site.page("/compare?province=CN-AH&province=CN-AH-3497&lang=en&indicator=" + indicator);
		Element row = page.selectFirst("tbody tr");
		assertThat(row.select(".verdict-word").eachAttr("class")).singleElement().asString().contains(verdict);
		assertThat(row.select(".verdict").text()).contains("Different levels", "Anhui Province and Made-up City 3497");
		assertThat(row.select(".difference")).isEmpty();
		assertThat(page.select("thead th[data-slot]").eachAttr("data-slot")).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource({ "虚构市3497, CN-AH-3497", "cn-sd-3799, CN-SD-3799", "3498, CN-AH-3498",
			"ah, CN-AH-3497 CN-AH-3498 CN-AH-3499", "山东, CN-SD-3799", "虚构1, ''", "nowhere, ''" })
	void findPrefecturesByWhatAReaderTypes(String typed, String found) {
		Document page = this.site.page("/compare?province=CN-AH&province=CN-SD&lang=en&find=" + typed);
		assertThat(String.join(" ", page.select("#prefectures [name=province]").eachAttr("value"))).isEqualTo(found);
		assertThat(page.select("#find").val()).isEqualTo(typed);
		assertThat(page.selectFirst("details.choice").hasAttr("open")).isTrue();
		assertThat(page.select("#prefectures .none")).hasSize(found.isEmpty() ? 1 : 0);
		assertThat(page.select("link[rel=canonical]").attr("href")).doesNotContain("find");
	}

	@Test
	void listPrefecturesOnlyWhenFoundOrChosen() {
		Document before = this.site.page(compare(2));
		assertThat(before.select(".choice [name=province]")).hasSize(PROVINCES);
		assertThat(before.selectFirst("details.choice").hasAttr("open")).isFalse();
		Document after = this.site.page(compare(2) + "&province=CN-AH-3498&find=ah");
		assertThat(after.select(".choice [name=province]")).hasSize(PROVINCES + 1);
		assertThat(after.select(".choice [name=province][checked]").eachAttr("value")).containsExactly("CN-AH", "CN-SD",
				"CN-AH-3498");
		assertThat(after.select("#find").val()).isEmpty();
		assertThat(after.selectFirst("details.choice").hasAttr("open")).isFalse();
	}

	@Test
	void tellProgramsOfPrefecturesToo() {
		JsonNode comparison = Json
			.get(this.site, "comparisons?area=CN-AH&area=CN-AH-3497&indicator=industrial-investment-growth")
			.at("/items/0");
		assertThat(comparison.toString()).contains("CN-AH-3497", "with-caution");
		assertThat(Json.texts(Json.get(this.site, "targets?area=CN-AH-3497").path("items"), "/target/area/code"))
			.isNotEmpty()
			.containsOnly("CN-AH-3497");
	}

	@Test
	void countTheFiguresOfAll() {
		Document page = this.site.page("/?lang=en");
		assertThat(page.select(".province-card")).hasSize(PROVINCES);
		assertThat(page.select("section p").text()).contains(PROVINCES + " provinces", "Revision 2 of the data");
		assertThat(this.site.page("/indicators/industrial-investment-growth").select("tbody tr")).hasSize(PROVINCES);
	}

	@Test
	void askTheStoreNoMoreOftenForMoreProvinces() {
		int two = this.statements.during(() -> this.site.page(compare(2)));
		int all = this.statements.during(() -> this.site.page(compare(PROVINCES)));
		assertThat(all).isEqualTo(two).isPositive();
		List<String> pages = List.of("/", "/indicators", "/targets", "/indicators/little-giants",
				"/indicators/industrial-investment-growth");
		assertThat(pages).allSatisfy((address) -> assertThat(this.statements.during(() -> this.site.page(address)))
			.isLessThanOrEqualTo(MOST_STATEMENTS));
	}

	private static String compare(int provinces) {
		StringBuilder address = new StringBuilder("/compare?province=CN-AH&province=CN-SD");
		for (int i = 1; i <= provinces - 2; i++) {
			address.append("&province=CN-M%02d".formatted(i));
		}
		return address.toString();
	}

}
