package org.duibiao.dashboard.web;

import java.util.List;
import java.util.Locale;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.QuantityKind;
import org.duibiao.observation.Observation;
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
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a province.
 */
@SiteTest
class ProvincePageIntegrationTests {

	@Autowired
	private Site site;

	@Autowired
	private Editions editions;

	@Autowired
	private Observations observations;

	@ParameterizedTest
	@CsvSource({ "CN-AH, zh", "CN-AH, en", "CN-SD, zh", "CN-SD, en" })
	void showsEveryDistinctFigureOnce(String province, String language) {
		Document page = this.site.page("/provinces/" + province + "?lang=" + language);
		assertThat(page.select("table.figures tbody tr").eachAttr("id"))
			.containsExactlyInAnyOrderElementsOf(figures(province).stream().map((it) -> it.id().value()).toList());
	}

	@ParameterizedTest
	@CsvSource({ "CN-AH, zh", "CN-AH, en", "CN-SD, zh", "CN-SD, en" })
	void showsEachFigureAsPrintedWithPeriodAndPlace(String province, String language) {
		Document page = this.site.page("/provinces/" + province + "?lang=" + language);
		assertThat(figures(province)).allSatisfy((figure) -> {
			Element row = page.getElementById(figure.id().value());
			assertThat(Printed.tokenIn(row.selectFirst("td"))).isEqualTo(figure.asPrinted());
			assertThat(row.selectFirst("td.period").text()).contains(figure.period().time().year().toString());
			assertThat(row.selectFirst("td.source").text()).contains(Integer.toString(figure.place().paragraph()));
			assertThat(row.select("th a").attr("href")).isEqualTo("/indicators/" + figure.indicator());
			assertThat(row.select(".tag-target")).hasSize((figure.kind().name().equals("TARGET")) ? 1 : 0);
			assertThat(row.select(".tag-expected")).hasSize(figure.isExpected() ? 1 : 0);
		});
	}

	@ParameterizedTest
	@CsvSource({ "CN-AH, zh", "CN-AH, en", "CN-SD, zh", "CN-SD, en" })
	void headsThePageWithThreeToSixFigures(String province, String language) {
		Document page = this.site.page("/provinces/" + province + "?lang=" + language);
		assertThat(page.select(".headline")).hasSizeBetween(3, 6)
			.allSatisfy((headline) -> assertThat(headline.select("h2 a, .value, .meaning")).hasSize(3));
		assertThat(page.select(".headline h2").eachText()).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource({ "CN-AH, 0", "CN-SD, 2" })
	void tellsRanksThatArePrintedWithoutAValue(String province, int fewest) {
		Edition edition = this.editions.newest(Locale.CHINESE);
		int alone = this.observations.find(Selection.of(new AreaCode(province)), edition.number()).ranksAlone().size();
		assertThat(alone).isGreaterThanOrEqualTo(fewest);
		Document page = this.site.page("/provinces/" + province);
		assertThat(page.select(".body > section:not([id]) li")).hasSize(alone);
	}

	@Test
	void ordersThemesAsTheCatalogueAndLinksToThem() {
		Document page = this.site.page("/provinces/CN-AH");
		List<String> themes = page.select("section.theme[id]:not(#pairs)").eachAttr("id");
		assertThat(themes).containsExactly("operation", "investment", "industries", "innovation", "digital",
				"enterprises", "clusters", "green", "opening", "services");
		assertThat(page.select(".aside a:not([href=#pairs])").eachAttr("href"))
			.containsExactlyElementsOf(themes.stream().map("#"::concat).toList());
		assertThat(page.select("#operation h2").text()).isEqualTo("工业运行");
	}

	@ParameterizedTest
	@CsvSource({ "CN-AH, zh", "CN-AH, en", "CN-SD, zh", "CN-SD, en" })
	void drawsAChartOnlyWhereThereAreThreeRates(String province, String language) {
		Document page = this.site.page("/provinces/" + province + "?lang=" + language);
		assertThat(page.select("figure.chart[data-chart~=chart-(?!targets)]").isEmpty())
			.isEqualTo(province.equals("CN-SD"));
		for (Element section : page.select("section.theme[id]:not(#pairs)")) {
			List<Element> rates = section.select("tbody tr").stream().filter(this::isRate).toList();
			assertThat(section.select("figure.chart")).as(section.id()).hasSize((rates.size() >= 3) ? 1 : 0);
			if (rates.size() >= 3) {
				assertTellsTheSame(Printed.chart(section, "chart-" + section.id()), rates);
			}
		}
	}

	private void assertTellsTheSame(JsonNode chart, List<Element> rows) {
		JsonNode points = chart.path("series").path(0).path("points");
		assertThat(Printed.texts(points, "label"))
			.containsExactlyElementsOf(rows.stream().map((row) -> row.selectFirst(".value").text()).toList());
		assertThat(Printed.texts(points, "note"))
			.containsExactlyElementsOf(rows.stream().map((row) -> row.selectFirst("td.period").ownText()).toList());
		List<String> categories = Printed.texts(chart.path("categories"), "");
		assertThat(categories).hasSameSizeAs(rows).doesNotHaveDuplicates();
		for (int i = 0; i < rows.size(); i++) {
			assertThat(categories.get(i)).startsWith(rows.get(i).selectFirst("th").text());
			assertThat(points.path(i).path("mark").asString().equals("TARGET"))
				.isEqualTo(rows.get(i).hasClass("target"));
		}
	}

	private boolean isRate(Element row) {
		String code = row.select("th a").attr("href").replaceAll(".*/", "");
		return this.editions.newest(Locale.ENGLISH).catalogue().indicator(code).quantity() == QuantityKind.GROWTH_RATE;
	}

	private List<Observation> figures(String province) {
		Edition edition = this.editions.newest(Locale.ENGLISH);
		return this.observations.find(Selection.of(new AreaCode(province)), edition.number()).distinct();
	}

}
