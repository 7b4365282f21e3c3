package org.duibiao.dashboard.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.duibiao.catalogue.Area;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Editions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of what provinces printed and what they did not.
 */
@SiteTest
class CoveragePageIntegrationTests {

	private static final Map<String, Boolean[]> WORDS = Map.of("result, target", new Boolean[] { true, true }, "result",
			new Boolean[] { true, false }, "target", new Boolean[] { false, true }, "not printed",
			new Boolean[] { false, false });

	@Autowired
	private Site site;

	@Autowired
	private Editions editions;

	@Autowired
	private Observations observations;

	@Test
	void tellsForEachIndicatorWhatTheStoreHolds() {
		Edition edition = this.editions.newest(Locale.ENGLISH);
		Figures figures = this.observations.find(Selection.ALL, edition.number());
		Document page = this.site.page("/coverage?lang=en");
		assertThat(page.select("tbody tr")).hasSameSizeAs(edition.catalogue().indicators());
		for (Element row : page.select("tbody tr")) {
			String code = row.select("th a").attr("href").replace("/indicators/", "");
			List<Area> areas = edition.catalogue().provinces();
			assertThat(row.select("td")).hasSameSizeAs(areas);
			for (int i = 0; i < areas.size(); i++) {
				List<Kind> kinds = figures.of(areas.get(i).code(), edition.catalogue().indicator(code).code())
					.map((figure) -> figure.kind())
					.toList();
				assertThat(WORDS.get(row.select("td").get(i).text())).as(code)
					.containsExactly(kinds.contains(Kind.RESULT), kinds.contains(Kind.TARGET));
			}
		}
	}

	@Test
	void countsTheFiguresOfTheStore() {
		Edition edition = this.editions.newest(Locale.ENGLISH);
		List<Element> totals = this.site.page("/coverage?lang=en").select("dl.facts dd");
		List<Area> areas = edition.catalogue().provinces();
		assertThat(totals).hasSameSizeAs(areas);
		for (int i = 0; i < areas.size(); i++) {
			Figures figures = this.observations.find(Selection.of(areas.get(i).code()), edition.number());
			for (Kind kind : Kind.values()) {
				long count = figures.distinct().stream().filter((figure) -> figure.kind() == kind).count();
				assertThat(totals.get(i).text()).containsPattern("\\b" + count + "\\b");
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "zh, 未印", "en, not printed" })
	void saysNotPrintedAndNeverZero(String language, String told) {
		Document page = this.site.page("/coverage?lang=" + language);
		assertThat(page.select("td.none").eachText()).isNotEmpty().containsOnly(told);
		assertThat(page.select("td").eachText()).doesNotContain("0", "", "-", "—");
		List<Map<String, String>> rows = this.site.exportOf(page).rows();
		assertThat(rows).hasSameSizeAs(page.select("tbody tr"));
		assertThat(rows.stream().flatMap((row) -> row.values().stream()).filter(told::equals))
			.hasSameSizeAs(page.select("td.none"));
		assertThat(rows).allSatisfy((row) -> assertThat(row.values()).doesNotContain("0", ""));
	}

}
