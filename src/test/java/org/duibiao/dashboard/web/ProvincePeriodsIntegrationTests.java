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

	private static List<String> figures(Document page) {
		return page.select("table.figures tbody tr").eachAttr("id");
	}

}
