package org.duibiao.dashboard.web;

import java.util.List;

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

	private static final String AIMED = "digital-economy-share";

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
		try {
			addTarget(start, end, status);
			count(2, end.startsWith("2030") ? "2030-12" : "2024-12");
			for (String page : List.of("/provinces/CN-SD", "/indicators/" + AIMED)) {
				List<String> shown = figures(this.site.page(page));
				assertThat(shown.contains("another")).isEqualTo(later);
				assertThat(shown).contains("sd-2023-051").doesNotHaveDuplicates();
			}
		}
		finally {
			this.jdbc.update("delete from observations where id = 'another'");
			count(1, "2024-12");
		}
	}

	@ParameterizedTest
	@CsvSource({ "2023-06, true", "2023, false" })
	void takesATargetForAnUnstatedTimeOfAYearAsOneForItsEnd(String results, boolean later) {
		String latest = "update figure_counts set latest = ? where kind = 'RESULT' and indicator = '" + AIMED + "'";
		try {
			addTarget("2023", "2023", "UNSTATED");
			count(2, "2024-12");
			this.jdbc.update(latest, results);
			assertThat(figures(this.site.page("/indicators/" + AIMED)).contains("another")).isEqualTo(later);
		}
		finally {
			this.jdbc.update(latest, "2023-12");
			this.jdbc.update("delete from observations where id = 'another'");
			count(1, "2024-12");
		}
	}

	@Test
	void showsEveryTargetOfAnIndicatorWithoutResults() {
		String target = "area = 'CN-SD' and kind = 'TARGET' and indicator = 'information-services-revenue-growth'";
		this.jdbc.update("update observations set period_start = '2021-01', period_end = '2021-12' where " + target);
		try {
			this.jdbc.update("update figure_counts set figures = 2, latest = '2030-12' where " + target);
			assertThat(figures(this.site.page("/indicators/information-services-revenue-growth")))
				.contains("sd-2023-050");
			assertThat(figures(this.site.page("/provinces/CN-SD"))).doesNotContain("sd-2023-050");
		}
		finally {
			this.jdbc.update("update figure_counts set figures = 1, latest = '2024-12' where " + target);
			this.jdbc
				.update("update observations set period_start = '2024-01', period_end = '2024-12' where " + target);
		}
	}

	/** The same as that of Shandong, but for another time. */
	private void addTarget(String start, String end, String status) {
		this.jdbc.update("""
				insert into observations select 'another', ordinal, area, indicator, kind, nullif(?, ''), ?, ?,
				obs_value, decimals, multiplier, qualifier, obs_status, commitment, quantity_assumed, remarks,
				repeat_of, document, section, paragraph, token, occurrence, revision, replaced_by, origin
				from observations where area = 'CN-SD' and id = 'sd-2023-051'""", start, end, status);
	}

	private void count(int figures, String latest) {
		assertThat(this.jdbc.update("""
				update figure_counts set figures = ?, latest = ?
				where area = 'CN-SD' and kind = 'TARGET' and indicator = ?""", figures, latest, AIMED)).isEqualTo(1);
	}

	private static List<String> figures(Document page) {
		return page.select("table.figures tbody tr").eachAttr("id");
	}

}
