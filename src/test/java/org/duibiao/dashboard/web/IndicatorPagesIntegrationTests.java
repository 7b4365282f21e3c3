package org.duibiao.dashboard.web;

import java.util.List;
import java.util.Locale;

import org.duibiao.catalogue.Indicator;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.duibiao.testing.Printed;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Editions;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of indicators and the page of one.
 */
@SiteTest
class IndicatorPagesIntegrationTests {

	@Autowired
	private Site site;

	@Autowired
	private Editions editions;

	@Autowired
	private Observations observations;

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void listEveryIndicatorByTheme(String language) {
		Document page = this.site.page("/indicators?lang=" + language);
		Edition edition = this.editions.newest(Locale.forLanguageTag(language));
		List<Indicator> all = edition.catalogue().indicators();
		assertThat(page.select("tbody th a").eachText())
			.containsExactlyElementsOf(all.stream().map((it) -> edition.phrases().say(it.name())).toList());
		assertThat(page.select("tbody th a").eachAttr("href"))
			.containsExactlyElementsOf(all.stream().map((it) -> "/indicators/" + it.code()).toList());
		assertThat(page.select("section.theme h2").eachText()).containsExactlyElementsOf(
				edition.catalogue().themes().stream().map((it) -> edition.phrases().say(it.name())).toList());
		assertThat(page.selectFirst(".lead").text()).contains(Integer.toString(all.size()));
	}

	@Test
	void filterByTheme() {
		Document page = this.site.page("/indicators?theme=green&lang=en");
		assertThat(page.select("section.theme h2").eachText()).containsExactly("Green development");
		assertThat(page.select("#theme option[selected]").eachAttr("value")).containsExactly("green");
		assertThat(page.select(".toolbar a").attr("href")).isEqualTo("/indicators.csv?theme=green&lang=en");
		assertThat(page.select("tbody th a").eachAttr("href")).contains("/indicators/new-national-green-factories");
	}

	@ParameterizedTest
	@CsvSource({ "%E5%B0%8F%E5%B7%A8%E4%BA%BA, zh", "%E5%B0%8F%E5%B7%A8%E4%BA%BA, en", "LITTLE%20GIANT, zh",
			"%20little%20giant%20, en", "little-giants, zh" })
	void findByChineseEnglishOrCode(String query, String language) {
		Document page = this.site.page("/indicators?q=" + query + "&lang=" + language);
		assertThat(page.select("tbody th a").eachAttr("href"))
			.contains("/indicators/little-giants", "/indicators/new-little-giants")
			.allMatch((href) -> href.contains("little-giants"));
		assertThat(page.selectFirst("#q").attr("value")).isNotBlank();
		assertThat(page.select(".toolbar a").attr("href")).startsWith("/indicators.csv?q=");
	}

	@ParameterizedTest
	@CsvSource({ "/indicators?q=no-such-thing, 没有符合条件的内容。 显示全部",
			"/indicators?q=giants&theme=green&lang=en, Nothing meets these conditions. Show all" })
	void sayThatNothingMatches(String address, String text) {
		Document page = this.site.page(address);
		assertThat(page.select("table")).isEmpty();
		assertThat(page.select("p.none").text()).isEqualTo(text);
		assertThat(page.select("p.none a").attr("href")).isEqualTo("/indicators");
	}

	@Test
	void showEveryFigureOfEveryIndicatorInBothLanguages() {
		Edition edition = this.editions.newest(Locale.ENGLISH);
		List<Observation> all = this.observations.find(Selection.ALL, edition.number()).distinct();
		for (Indicator indicator : edition.catalogue().indicators()) {
			List<String> expected = all.stream()
				.filter((figure) -> figure.indicator().equals(indicator.code()))
				.map((figure) -> figure.id().value())
				.toList();
			for (String language : List.of("zh", "en")) {
				Document page = this.site.page("/indicators/" + indicator.code() + "?lang=" + language);
				assertThat(page.select("table.figures tbody tr").eachAttr("id"))
					.containsExactlyInAnyOrderElementsOf(expected);
				String definition = (language.equals("en")) ? indicator.definition().en() : indicator.definition().zh();
				assertThat(page.selectFirst(".lead").text()).isEqualTo(definition);
				assertThat(page.select("dl.definition dt").size()).isGreaterThanOrEqualTo(4);
			}
		}
	}

	@Test
	void tellsWhatLooksAlikeAndIsNotTheSame() {
		Document page = this.site.page("/indicators/little-giants?lang=en");
		assertThat(page.select("dl.definition dd a").eachAttr("href")).containsExactly("/indicators/new-little-giants");
		assertThat(page.select("dl.definition dd p").text()).isNotEmpty();
		assertThat(page.select("p.none").text()).isEqualTo("Not printed by: Anhui");
	}

	@Test
	void tellsTheThresholdAndThePopulation() {
		assertThat(this.site.page("/indicators/renovation-projects-5m?lang=en").select("dl.definition").text())
			.contains("Threshold 5,000,000 yuan and more");
		assertThat(this.site.page("/indicators/digitalised-above-scale-manufacturers?lang=en")
			.select("dl.definition")
			.text()).contains("Population Above-scale manufacturing enterprises");
	}

	@Test
	void drawsTheCleanPairWithItsWords() {
		Document page = this.site.page("/indicators/industrial-investment-growth?lang=en");
		var chart = Printed.chart(page, "chart-results");
		assertThat(Printed.texts(chart.path("series"), "name")).containsExactly("Anhui", "Shandong");
		for (int i = 0; i < 2; i++) {
			assertThat(Printed.texts(chart.path("series").path(i).path("points"), "label"))
				.containsExactly(page.select("table.figures .value").eachText().get(i));
		}
	}

	@Test
	void drawOnlyResultsThatMayBeComparedOrWithCaution() {
		int charts = 0;
		for (Indicator indicator : this.editions.newest(Locale.CHINESE).catalogue().indicators()) {
			Document page = this.site.page("/indicators/" + indicator.code());
			boolean drawn = !page.select("figure[data-chart=chart-results]").isEmpty();
			String compare = page.select(".more a").attr("href");
			assertThat(drawn).as(indicator.code().value()).isEqualTo(!compare.isEmpty() && isDrawable(compare));
			charts += drawn ? 1 : 0;
		}
		assertThat(charts).isPositive();
	}

	private boolean isDrawable(String compare) {
		return this.site.page(compare)
			.select("tr.result")
			.stream()
			.anyMatch((row) -> !row.select(".verdict-word").isEmpty() && row.select(".verdict-not").isEmpty());
	}

}
