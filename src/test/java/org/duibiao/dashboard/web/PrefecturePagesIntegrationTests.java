package org.duibiao.dashboard.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.duibiao.intake.MadeUpProvinces;
import org.duibiao.testing.CrowdedSiteTest;
import org.duibiao.testing.Json;
import org.duibiao.testing.Site;
import org.duibiao.testing.StatementCount;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of prefectures, and what pages of provinces say of them.
 */
@CrowdedSiteTest
class PrefecturePagesIntegrationTests {

	private static final String PAGE = "/prefectures/CN-AH-3497";

	@Autowired
	private Site site;

	@Autowired
	private StatementCount statements;

	@Test
	void showTheDashboardOfThePrefectureAlone() {
		Document page = this.site.page(PAGE + "?lang=en");
		assertThat(page.selectFirst("h1").text()).isEqualTo("Made-up City 3497");
		assertThat(figures(page)).hasSameSizeAs(figures(this.site.page("/provinces/CN-AH")))
			.allMatch((id) -> id.startsWith("cn-ah-3497-"));
		assertThat(page.select(".headline")).isNotEmpty();
		assertThat(page.select("figure.chart")).isNotEmpty();
		assertThat(page.select(".note").text()).contains("what the prefecture says of itself",
				"Compare with another prefecture");
		assertThat(page.select(".note a").attr("href")).isEqualTo("/compare?province=CN-AH-3497&province=CN-AH-3498");
		assertThat(page.select("[data-slot=0]")).isEmpty();
	}

	@Test
	void leadBackToTheProvince() {
		Document page = this.site.page(PAGE + "?revision=2");
		assertThat(page.select(".breadcrumb li a").eachAttr("href")).containsExactly("/?revision=2",
				"/provinces/CN-AH?revision=2");
		assertThat(page.select(".site-nav [aria-current]").attr("href")).startsWith("/");
		assertThat(this.site.page("/provinces/CN-AH").select(".breadcrumb li a").eachAttr("href")).containsExactly("/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void tellMachinesWhereThePrefectureIs(String language) {
		Document page = this.site.page(PAGE + "?lang=" + language);
		assertThat(page.select("link[rel=canonical]").attr("href")).contains(PAGE);
		JsonNode place = Json.read(page.selectFirst("script[type='application/ld+json']").data().getBytes())
			.at("/spatialCoverage/0");
		assertThat(place.path("identifier").asString()).isEqualTo("CN-AH-3497");
		assertThat(place.at("/containedInPlace/identifier").asString()).isEqualTo("CN-AH");
		assertThat(this.site.get("/sitemap.xml")).bodyText().contains(PAGE + "<", "/compare/over-time/CN-AH-3497");
	}

	@Test
	void haveFilesPicturesAndACard() {
		Document page = this.site.page(PAGE);
		assertThat(this.site.exportOf(page).rows()).hasSameSizeAs(figures(page));
		assertThat(Stream.of(".xlsx", ".json", ".jsonstat", ".svg", ".png").map(PAGE::concat))
			.allSatisfy((address) -> assertThat(this.site.get(address)).hasStatusOk());
		assertThat(this.site.get("/cards" + PAGE + ".png")).hasStatusOk().hasContentType("image/png");
		assertThat(this.site.page("/embed" + PAGE).select("figure.chart, table")).isNotEmpty();
	}

	@Test
	void areListedByTheProvinceWhereThereAreFigures() {
		assertThat(prefectures("/provinces/CN-AH")).containsExactly("/prefectures/CN-AH-3497",
				"/prefectures/CN-AH-3498");
		assertThat(prefectures("/provinces/CN-SD")).containsExactly("/prefectures/CN-SD-3799");
		assertThat(this.site.page("/provinces/CN-M01").select("#prefectures, a[href=#prefectures]")).isEmpty();
		assertThat(prefectures("/provinces/CN-AH?revision=1")).isEmpty();
		assertThat(figures(this.site.page("/prefectures/" + MadeUpProvinces.SILENT))).isEmpty();
	}

	@Test
	void areNoPagesOfProvinces() {
		this.site.page("/provinces/CN-AH-3497", HttpStatus.NOT_FOUND.value());
		this.site.page("/prefectures/CN-AH", HttpStatus.NOT_FOUND.value());
		Document unknown = this.site.page("/prefectures/CN-AH-3400?lang=en", HttpStatus.NOT_FOUND.value());
		assertThat(unknown.select("main").text()).contains("There is no prefecture with the code “CN-AH-3400”");
		assertThat(unknown.select("main a[href^=/prefectures/]").eachAttr("href"))
			.containsExactly("/prefectures/CN-AH-3497", "/prefectures/CN-AH-3498", "/prefectures/CN-AH-3499");
	}

	@Test
	void keepTheirFiguresOutOfWhatIsSaidOfProvinces() {
		Document home = this.site.page("/?lang=en");
		long printed = home.select(".province-card .counts")
			.eachText()
			.stream()
			.mapToLong((counts) -> number(counts, "Results: (\\d+)"))
			.sum();
		String holdings = home.select("section p").text();
		assertThat(number(holdings, "([\\d,]+) results")).isEqualTo(printed);
		assertThat(holdings).contains("from 2 printed articles", "Figures of 3 prefectures are held besides");
		Document indicator = this.site.page("/indicators/industrial-investment-growth?lang=en");
		assertThat(indicator.select("main").text()).doesNotContain("City 3497")
			.contains("This page is about provinces");
		assertThat(this.site.csv("/coverage.csv?lang=en").header()).noneMatch((label) -> label.contains("City"));
		assertThat(this.site.page("/targets?lang=en").select("main").text()).doesNotContain("City 3497");
	}

	@Test
	void areFoundByNameAndCode() {
		Document found = this.site.page("/search?q=虚构市3497");
		assertThat(found.select(".hits h3 a").eachAttr("href")).containsExactly(PAGE);
		assertThat(found.select("section h2").text()).isEqualTo("地级行政区（1）");
		assertThat(this.site.page("/search?q=3498").select(".hits h3 a").eachAttr("href"))
			.contains("/prefectures/CN-AH-3498");
		assertThat(this.site.get("/search/suggestions.json?q=CN-AH-3497")).bodyText().contains(PAGE, "PREFECTURE");
		JsonNode hit = Json.get(this.site, "search?q=CN-AH-3497").at("/items/0");
		assertThat(hit.path("kind").asString()).isEqualTo("prefecture");
		assertThat(hit.at("/links/page").asString()).endsWith(PAGE);
		JsonNode held = Json.get(this.site, "search?q=industrial-investment-growth").at("/items/0/held");
		assertThat(held.path("results").asInt()).isEqualTo(MadeUpProvinces.COUNT + 2);
		assertThat(held.path("areas")).hasSize(MadeUpProvinces.COUNT + 2);
	}

	@Test
	void areHeldAgainstThemselvesLikeThoseOfProvinces() {
		List<String> audited = this.site.csv("/audit.csv?lang=en").column("Province");
		assertThat(audited).filteredOn("City 3497"::equals)
			.isNotEmpty()
			.hasSameSizeAs(audited.stream().filter("Anhui"::equals).toList());
	}

	@Test
	void askTheStoreOnceMoreWhereAProvinceHasPrefectures() {
		int without = this.statements.during(() -> this.site.page("/provinces/CN-M01"));
		assertThat(this.statements.during(() -> this.site.page(PAGE))).isEqualTo(without);
		assertThat(this.statements.during(() -> this.site.page("/provinces/CN-AH"))).isEqualTo(without + 1);
	}

	private List<String> prefectures(String address) {
		return this.site.page(address).select("#prefectures a").eachAttr("href");
	}

	private static List<String> figures(Document page) {
		return page.select("table.figures tbody tr").eachAttr("id");
	}

	private static long number(String text, String pattern) {
		return Pattern.compile(pattern)
			.matcher(text)
			.results()
			.map((match) -> match.group(1).replace(",", ""))
			.mapToLong(Long::parseLong)
			.findFirst()
			.orElseThrow();
	}

}
