package org.duibiao.comparison.web;

import org.duibiao.testing.RevisedSiteTest;
import org.duibiao.testing.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Comparisons where one of the provinces has results of two years.
 */
@RevisedSiteTest
class ComparePeriodsIntegrationTests {

	private static final String ALONE = "/compare?province=CN-AH&indicator=industrial-value-added-growth&kind=result&lang=en";

	private static final String BOTH = ALONE + "&province=CN-SD";

	@Autowired
	private Site site;

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

}
