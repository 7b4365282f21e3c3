package org.duibiao.dashboard.web;

import java.util.List;

import org.duibiao.testing.AddedFigure;
import org.duibiao.testing.RevisedSiteTest;
import org.duibiao.testing.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a province that has results of two years: five of 2024, two of them of
 * indicators with results of 2023.
 */
@RevisedSiteTest
class ProvincePeriodsIntegrationTests {

	private static final String OF_2023 = "ah-2023-001";

	private static final String OF_2024 = "ah-2024-001";

	@Autowired
	private Site site;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void showsTheNewestOfEachIndicatorAndTellsOfEarlierOnes() {
		Document page = this.site.page("/provinces/CN-AH?lang=en");
		assertThat(figures(page)).contains(OF_2024, "ah-2023-053").doesNotContain(OF_2023).doesNotHaveDuplicates();
		long earlier = figures(this.site.page("/provinces/CN-AH?periods=all")).size() - figures(page).size();
		assertThat(earlier).isPositive();
		assertThat(page.select(".filters + .meaning").text()).contains("earlier ones (" + earlier + ")");
		assertThat(page.select("#periods option[selected]").val()).isEqualTo("newest");
		assertThat(page.selectFirst(".lead").text()).isEqualTo("54 results and 19 targets in print.");
	}

	@Test
	void showsAllWhenAsked() {
		Document page = this.site.page("/provinces/CN-AH?periods=all&lang=en");
		assertThat(figures(page)).contains(OF_2023, OF_2024);
		assertThat(page.select(".filters + .meaning").text()).doesNotContain("earlier");
		assertThat(page.select("#periods option[selected]").val()).isEqualTo("all");
		assertThat(page.select("link[rel=canonical]").attr("href")).contains("/provinces/CN-AH?periods=all");
	}

	@ParameterizedTest
	@CsvSource({ "periods=newest", "periods=all", "periods=all&kind=target" })
	void exportsTheSame(String query) {
		Document page = this.site.page("/provinces/CN-AH?" + query);
		assertThat(this.site.exportOf(page).rows()).hasSameSizeAs(figures(page));
	}

	@Test
	void hasNothingToChooseWhereThereIsNothingEarlier() {
		Document page = this.site.page("/provinces/CN-SD");
		assertThat(page.select("#periods")).isEmpty();
		assertThat(figures(page)).isEqualTo(figures(this.site.page("/provinces/CN-SD?periods=all")));
	}

	@Test
	void showsWhatWasPrintedForAnUnstatedTimeOfTheSameYearToo() {
		String period = "update observations set period_start = ?, period_end = ?, period_status = ?" + " where id = '"
				+ OF_2023 + "' and area = 'CN-AH'";
		try {
			this.jdbc.update(period, "2024", "2024", "UNSTATED");
			assertThat(figures(this.site.page("/provinces/CN-AH"))).contains(OF_2023, OF_2024);
			assertThat(drawn("/provinces/CN-AH?lang=en")).contains("value added (Result; 2024, months not stated)\"",
					"value added (Result; January–June 2024)\"", "industrial profits (Result)\"");
		}
		finally {
			this.jdbc.update(period, "2023-01", "2023-11", "STATED");
		}
	}

	/** Beside a target for 2024, of an indicator with results of 2023. */
	@ParameterizedTest
	@CsvSource({ "2030-01, 2030-12, STATED, true", "2030, 2030, UNSTATED, true", "2024, 2024, UNSTATED, true",
			"'', 2024-06-30, STATED, true", "2023-01, 2023-12, STATED, false", "2023, 2023, UNSTATED, false" })
	void showsEveryTargetForLaterThanTheResults(String start, String end, String status, boolean later) {
		try (AddedFigure target = AddedFigure.like(this.jdbc, AddedFigure.TARGET, start, end, status)) {
			for (String page : List.of("/provinces/CN-SD", "/indicators/" + AddedFigure.AIMED)) {
				List<String> shown = figures(this.site.page(page));
				assertThat(shown.contains(target.id())).isEqualTo(later);
				assertThat(shown).contains(AddedFigure.TARGET).doesNotHaveDuplicates();
				assertThat(shown.indexOf(target.id())).isLessThan(shown.indexOf(AddedFigure.TARGET));
				assertThat(this.site.exportOf(this.site.page(page)).rows()).hasSameSizeAs(shown);
				assertThat(this.site.page(page + "?lang=en").text().contains("earlier ones (1)")).isNotEqualTo(later);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "2023-06, true", "2023, false" })
	void takesATargetForAnUnstatedTimeOfAYearAsOneForItsEnd(String results, boolean later) {
		String latest = "update figure_counts set latest = ? where kind = 'RESULT' and indicator = '"
				+ AddedFigure.AIMED + "'";
		try (AddedFigure target = AddedFigure.like(this.jdbc, AddedFigure.TARGET, "2023", "2023", "UNSTATED")) {
			this.jdbc.update(latest, results);
			assertThat(figures(this.site.page("/indicators/" + AddedFigure.AIMED)).contains(target.id()))
				.isEqualTo(later);
		}
		finally {
			this.jdbc.update(latest, "2023-12");
		}
	}

	@Test
	void hidesNoTargetForResultsOfOtherIndicators() {
		String other = """
				update figure_counts set latest = ?
				where area = 'CN-SD' and kind = 'RESULT' and indicator = 'industrial-value-added-growth'""";
		String latest = this.jdbc.queryForObject("""
				select latest from figure_counts where replaced_by is null
				and area = 'CN-SD' and kind = 'RESULT' and indicator = 'industrial-value-added-growth'""",
				String.class);
		try (AddedFigure target = AddedFigure.like(this.jdbc, AddedFigure.TARGET, "2030-01", "2030-12", "STATED")) {
			this.jdbc.update(other, "2029-12");
			assertThat(figures(this.site.page("/provinces/CN-SD"))).contains(target.id(), AddedFigure.TARGET);
		}
		finally {
			this.jdbc.update(other, latest);
		}
	}

	/** The province has results of 2023, and the indicator has none of any province. */
	@ParameterizedTest
	@CsvSource({ "2023, false", "2024, true" })
	void takesTheResultsOfTheProvinceWhereAnIndicatorHasNone(String year, boolean later) {
		String target = "area = 'CN-SD' and kind = 'TARGET' and indicator = 'information-services-revenue-growth'";
		String period = "update observations set period_start = ?, period_end = ? where " + target;
		this.jdbc.update(period, year + "-01", year + "-12");
		try {
			this.jdbc.update("update figure_counts set figures = 2, latest = '2030-12' where " + target);
			assertThat(figures(this.site.page("/provinces/CN-SD")).contains("sd-2023-050")).isEqualTo(later);
			assertThat(figures(this.site.page("/indicators/information-services-revenue-growth")))
				.containsExactly("sd-2023-050");
		}
		finally {
			this.jdbc.update("update figure_counts set figures = 1, latest = '2024-12' where " + target);
			this.jdbc.update(period, "2024-01", "2024-12");
		}
	}

	@Test
	void namesThePeriodOfRowsOfAChartThatAreOtherwiseAlike() {
		try (AddedFigure target = AddedFigure.like(this.jdbc, AddedFigure.TARGET, "2024", "2024", "UNSTATED")) {
			assertThat(drawn("/provinces/CN-SD?lang=en"))
				.contains("\"Digital economy as a share of GDP (full year 2024)\"",
						"\"Digital economy as a share of GDP (2024, months not stated)\"")
				.doesNotContain("\"Digital economy as a share of GDP\"");
			assertThat(figures(this.site.page("/provinces/CN-SD"))).contains(target.id());
		}
	}

	private String drawn(String page) {
		return this.site.page(page).select("script[type=application/json]").html();
	}

	private static List<String> figures(Document page) {
		return page.select("table.figures tbody tr").eachAttr("id");
	}

}
