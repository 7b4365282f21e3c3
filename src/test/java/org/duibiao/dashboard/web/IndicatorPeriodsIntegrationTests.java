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
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of an indicator of which one province has results of two years, and the other
 * of the first of them.
 */
@RevisedSiteTest
class IndicatorPeriodsIntegrationTests {

	private static final String INDICATOR = "industrial-value-added-growth";

	private static final String PAGE = "/indicators/" + INDICATOR;

	private static final String OF_2023 = "ah-2023-001";

	private static final String OF_2024 = "ah-2024-001";

	@Autowired
	private Site site;

	@Autowired
	private JdbcTemplate jdbc;

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

	/** Of which one has got a result of the year aimed at, and the other not. */
	@Test
	void drawsTheTargetsOfAllProvinces() {
		String result = "update observations set period_start = ?, period_end = ? where area = 'CN-SD' and id = 'sd-2023-001'";
		String latest = "update figure_counts set latest = ? where area = 'CN-SD' and kind = 'RESULT' and indicator = '"
				+ INDICATOR + "'";
		try {
			this.jdbc.update(result, "2021-01", "2021-12");
			this.jdbc.update(latest, "2021-12");
			this.jdbc.update("""
					insert into observations select 'another', ordinal, 'CN-SD', indicator, kind, '2022-01', '2022-12',
					period_status, obs_value, decimals, multiplier, qualifier, obs_status, commitment, quantity_assumed,
					remarks, repeat_of, document, section, paragraph, token, occurrence, revision, replaced_by, origin
					from observations where area = 'CN-AH' and id = 'ah-2023-053'""");
			this.jdbc.update("""
					insert into figure_counts (area, indicator, kind, figures, latest, revision)
					values ('CN-SD', ?, 'TARGET', 1, '2022-12', 1)""", INDICATOR);
			String targets = this.site.page(PAGE + "?lang=en").select("script[id^=chart-targets-]").html();
			assertThat(targets).contains("\"Anhui\"", "\"Shandong\"");
		}
		finally {
			this.jdbc.update("delete from figure_counts where area = 'CN-SD' and kind = 'TARGET' and indicator = ?",
					INDICATOR);
			this.jdbc.update("delete from observations where id = 'another'");
			this.jdbc.update(latest, "2023-10");
			this.jdbc.update(result, "2023-01", "2023-10");
		}
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
