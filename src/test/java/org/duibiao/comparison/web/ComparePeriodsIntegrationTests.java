package org.duibiao.comparison.web;

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
 * Comparisons where one of the provinces has results of two years.
 */
@RevisedSiteTest
class ComparePeriodsIntegrationTests {

	private static final String ALONE = "/compare?province=CN-AH&indicator=industrial-value-added-growth&kind=result&lang=en";

	private static final String BOTH = ALONE + "&province=CN-SD";

	private static final String AIMED = "/compare?province=CN-AH&province=CN-SD&indicator=" + AddedFigure.AIMED
			+ "&kind=target";

	@Autowired
	private Site site;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void showTheNewestYearAndTellOfOthers() {
		Document page = this.site.page(ALONE);
		assertThat(page.select("tbody th .meaning").eachText()).containsExactly("Result, 2024");
		assertThat(page.text()).contains("There are figures of other periods (1).");
		assertThat(page.select("#periods option[selected]").val()).isEqualTo("newest");
		assertThat(this.site.exportOf(page).rows()).hasSize(1);
		Document all = this.site.page(page.select("a:containsOwn(All years)").attr("href") + "&lang=en");
		assertThat(all.select("tbody th .meaning").eachText()).containsExactly("Result, 2024", "Result, 2023");
		assertThat(all.text()).doesNotContain("other periods");
		assertThat(all.select("#periods option[selected]").val()).isEqualTo("all");
		assertThat(all.select("link[rel=canonical]").attr("href")).contains("periods=all");
		assertThat(this.site.exportOf(all).rows()).hasSize(2);
	}

	@Test
	void haveALineForTheNewestYearOfEachProvince() {
		Document page = this.site.page(BOTH);
		assertThat(page.select("tbody th .meaning").eachText()).containsExactly("Result, 2024", "Result, 2023");
		assertThat(page.select("tbody tr").get(0).select("td .value")).hasSize(1);
		assertThat(page.select("tbody tr").get(1).select("td .value")).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "2030-01, 2030-12, true", "2023-01, 2023-12, false" })
	void haveALineForEachYearOfTargetsForLaterThanTheResults(String start, String end, boolean later) {
		try (AddedFigure target = AddedFigure.like(this.jdbc, AddedFigure.TARGET, start, end, "STATED")) {
			Document page = this.site.page(AIMED + "&lang=en");
			List<String> years = page.select("tbody th .meaning").eachText();
			assertThat(years).contains("Target, 2024").doesNotHaveDuplicates();
			assertThat(years.contains("Target, " + end.substring(0, 4))).isEqualTo(later);
			assertThat(page.text().contains("figures of other periods (1)")).isNotEqualTo(later);
			assertThat(this.site.page(AIMED + "&periods=all&lang=en").html()).contains(target.id());
		}
	}

	@Test
	void nameTheYearsOfBarsThatAreOtherwiseAlike() {
		assertThat(drawn(BOTH)).contains("value added (Result, with caution)\"");
		try (AddedFigure result = AddedFigure.like(this.jdbc, "sd-2023-001", "2024-01", "2024-06", "STATED")) {
			assertThat(this.site.page(BOTH + "&periods=all").html()).contains(result.id());
			assertThat(drawn(BOTH + "&periods=all"))
				.contains("value added (Result, 2024)\"", "value added (Result, 2023, with caution)\"")
				.doesNotContain("value added (Result, with caution)");
		}
	}

	private String drawn(String page) {
		return this.site.page(page).select("script[type=application/json]").html();
	}

}
