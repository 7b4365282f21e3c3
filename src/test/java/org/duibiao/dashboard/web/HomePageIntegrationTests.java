package org.duibiao.dashboard.web;

import java.util.Locale;

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
 * The home page.
 */
@SiteTest
class HomePageIntegrationTests {

	@Autowired
	private Site site;

	@Autowired
	private Editions editions;

	@Autowired
	private Observations observations;

	@ParameterizedTest
	@CsvSource({ "zh, 安徽省, 山东省", "en, Anhui Province, Shandong Province" })
	void showsEachProvinceOnce(String language, String one, String two) {
		Document page = this.site.page("/?lang=" + language);
		assertThat(page.select(".province-card h2 a").eachText()).containsExactly(one, two);
		assertThat(page.select(".province-card h2 a").eachAttr("href")).containsExactly("/provinces/CN-AH",
				"/provinces/CN-SD");
	}

	@Test
	void countsTheFiguresOfTheStore() {
		Document page = this.site.page("/?lang=en");
		Edition edition = this.editions.newest(Locale.ENGLISH);
		edition.catalogue().provinces().forEach((province) -> {
			var figures = this.observations.find(Selection.of(province.code()), edition.number()).distinct();
			long results = figures.stream().filter((figure) -> figure.kind() == Kind.RESULT).count();
			assertThat(card(page, province.code().value()).selectFirst(".counts").text())
				.isEqualTo("Results: %d · targets: %d".formatted(results, figures.size() - results));
		});
		var all = this.observations.find(Selection.ALL, edition.number()).distinct();
		long results = all.stream().filter((figure) -> figure.kind() == Kind.RESULT).count();
		assertThat(page.selectFirst("section:last-of-type p").text()).startsWith(
				"2 provinces, %d results and %d targets, from 2 printed articles. Revision %s of the data, stored on "
					.formatted(results, all.size() - results, edition.number()))
			.matches(".*stored on \\d{1,2} [A-Z][a-z]+ 20\\d\\d\\.");
		assertThat(this.site.page("/?lang=zh").selectFirst("section:last-of-type p").text())
			.matches(".*入库日期 20\\d\\d年\\d{1,2}月\\d{1,2}日。");
	}

	@ParameterizedTest
	@CsvSource({ "zh, 规模以上工业增加值增速, 2023年1—11月",
			"en, Growth of above-scale industrial value added, January–November 2023" })
	void showsThreeToSixHeadlineFiguresWithTheirPeriods(String language, String indicator, String period) {
		Document page = this.site.page("/?lang=" + language);
		for (Element card : page.select(".province-card")) {
			assertThat(card.select(".facts > div")).hasSizeBetween(3, 6).allSatisfy((fact) -> {
				assertThat(fact.select("dt a")).hasSize(1);
				assertThat(fact.select(".value").text()).containsPattern("[0-9]");
				assertThat(fact.select(".meaning").text()).contains("2023");
			});
		}
		Element first = card(page, "CN-AH").selectFirst(".facts > div");
		assertThat(first.selectFirst("dt").text()).isEqualTo(indicator);
		assertThat(first.selectFirst(".value").text()).isEqualTo("7.3%");
		assertThat(first.selectFirst(".meaning").text()).isEqualTo(period);
	}

	@ParameterizedTest
	@CsvSource({ "zh, 工业投资增速, 安徽比山东高12.8个百分点。",
			"en, Growth of industrial investment, Anhui is 12.8 percentage points higher than Shandong." })
	void entersTheComparisonWithAFilledExample(String language, String indicator, String difference) {
		Document page = this.site.page("/?lang=" + language);
		Element example = page.selectFirst(".band");
		assertThat(example.selectFirst("h2").text()).endsWith(indicator);
		assertThat(example.select(".value").eachText()).containsExactly("27.3%", "14.5%");
		assertThat(example.selectFirst(".difference").text()).startsWith(difference);
		Document comparison = this.site.page(example.selectFirst("a").attr("href"));
		assertThat(comparison.select("tbody th a").eachAttr("href"))
			.contains("/indicators/industrial-investment-growth");
	}

	private static Element card(Document page, String province) {
		return page.select(".province-card:has(h2 a[href=/provinces/" + province + "])").first();
	}

}
