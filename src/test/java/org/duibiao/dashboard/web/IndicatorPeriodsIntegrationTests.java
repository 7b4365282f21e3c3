package org.duibiao.dashboard.web;

import java.util.List;

import org.duibiao.testing.RevisedSiteTest;
import org.duibiao.testing.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of an indicator of which one province has results of two years, and the other
 * of the first of them.
 */
@RevisedSiteTest
class IndicatorPeriodsIntegrationTests {

	private static final String PAGE = "/indicators/industrial-value-added-growth";

	private static final String OF_2023 = "ah-2023-001";

	private static final String OF_2024 = "ah-2024-001";

	@Autowired
	private Site site;

	@Test
	void showsTheNewestOfEachProvinceAndTellsOfEarlierOnes() {
		Document page = this.site.page(PAGE + "?lang=en");
		assertThat(figures(page)).contains(OF_2024, "sd-2023-001").doesNotContain(OF_2023).doesNotHaveDuplicates();
		Document all = this.site.page(PAGE + "?periods=all&lang=en");
		long earlier = figures(all).size() - figures(page).size();
		assertThat(earlier).isPositive();
		assertThat(page.select("p.meaning").text()).contains("earlier ones (" + earlier + ")");
		assertThat(page.select("p.meaning a").attr("href")).isEqualTo(PAGE + "?periods=all");
	}

	@Test
	void showsAllWhenAsked() {
		Document page = this.site.page(PAGE + "?periods=all");
		assertThat(figures(page)).contains(OF_2023, OF_2024);
		assertThat(page.select("p.meaning a").attr("href")).isEqualTo(PAGE);
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(PAGE + "?periods=all");
		this.site.page(PAGE + "?periods=some", HttpStatus.BAD_REQUEST.value());
	}

	@Test
	void drawsTheSameWhateverIsListed() {
		String drawn = this.site.page(PAGE).select("script[type=application/json]").html();
		assertThat(drawn).isNotEmpty();
		assertThat(this.site.page(PAGE + "?periods=all").select("script[type=application/json]").html())
			.isEqualTo(drawn);
	}

	@Test
	void drawsWithATableThatHasWhatIsDrawn() {
		assertThat(this.site.page(PAGE).select("figure.chart details table")).isNotEmpty();
		assertThat(this.site.page(PAGE + "?periods=all").select("figure.chart a[href=#table-provinces]")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?periods=newest", "?periods=all" })
	void exportsTheSame(String query) {
		Document page = this.site.page(PAGE + query);
		assertThat(this.site.exportOf(page).rows()).hasSameSizeAs(figures(page));
	}

	@Test
	void hasNothingToChooseWhereThereIsNothingEarlier() {
		Document page = this.site.page("/indicators/little-giants");
		assertThat(page.select("p.meaning")).isEmpty();
		assertThat(figures(page)).isEqualTo(figures(this.site.page("/indicators/little-giants?periods=all")));
	}

	private static List<String> figures(Document page) {
		return page.select("table.figures tbody tr").eachAttr("id");
	}

}
