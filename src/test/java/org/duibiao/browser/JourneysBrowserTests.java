package org.duibiao.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.duibiao.testing.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers come for.
 */
@BrowserTest
class JourneysBrowserTests {

	@Autowired
	private Site site;

	@ParameterizedTest
	@CsvSource({ "zh, 安徽省, 主题, 投资与技术改造, 工业投资增速",
			"en, Anhui Province, Theme, Investment and technical renovation, Growth of industrial investment" })
	void browseFromHomeToAProvinceAThemeAndAnIndicator(String language, String province, String field, String theme,
			String indicator, Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			Page page = reader.open("/?lang=" + language);
			page.locator(".province-card").getByRole(AriaRole.LINK, link(province)).click();
			assertThat(page.locator("h1")).hasText(province);
			page.getByLabel(field, new Page.GetByLabelOptions().setExact(true)).first().selectOption("investment");
			page.locator("form.filters button").click();
			assertThat(page.locator("section.theme h2")).hasText(theme);
			assertThat(page.url()).contains("theme=investment");
			page.locator("tbody").getByRole(AriaRole.LINK, link(indicator)).click();
			assertThat(page.locator("h1")).hasText(indicator);
			assertThat(page.locator("tbody tr")).hasCount(2);
			assertThat(reader.complaints()).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "zh, 对比, 投资与技术改造, 工业投资增速, 安徽比山东高12.8个百分点",
			"en, Compare, Investment and technical renovation, Growth of industrial investment, Anhui is 12.8 percentage points higher than Shandong" })
	void compareIndustrialInvestment(String language, String compare, String theme, String indicator, String difference,
			Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			Page page = reader.open("/?lang=" + language);
			page.locator(".site-nav").getByRole(AriaRole.LINK, link(compare)).click();
			page.locator("details.choice > summary").click();
			page.locator("details.choice fieldset details > summary")
				.filter(new Locator.FilterOptions().setHasText(theme))
				.click();
			page.locator("input[value=industrial-investment-growth]").check();
			page.locator("form.filters button").click();
			assertThat(page.locator("tbody tr")).hasCount(1);
			assertThat(page.locator("tbody th a")).hasText(indicator);
			assertThat(page.locator("tbody td .value")).hasText(new String[] { "27.3%", "14.5%" });
			assertThat(page.locator("tbody .difference")).hasText(difference);
			assertThat(page.locator("figure.chart")).isVisible();
			assertThat(reader.complaints()).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "zh, CSV, 对标-山东-结果与目标-修订1.csv, 山东省",
			"en, CSV, duibiao-Shandong-results-and-targets-r1.csv, Shandong Province" })
	void exportWhatIsShown(String language, String export, String name, String province, Browser browser)
			throws IOException {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			Page page = reader.open("/provinces/CN-SD?theme=clusters&sort=name&lang=" + language);
			Download download = page.waitForDownload(
					() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(export).setExact(true))
						.click());
			assertThat(download.suggestedFilename()).isEqualTo(name);
			List<String> lines = Files.readAllLines(download.path());
			assertThat(lines).hasSize(page.locator("table.figures tbody tr").count() + 1);
			List<String> indicators = page.locator("table.figures tbody th").allInnerTexts();
			for (int i = 0; i < indicators.size(); i++) {
				assertThat(lines.get(i + 1)).startsWith(province + ",CN-SD,").contains(indicators.get(i).strip());
			}
		}
	}

	private static Locator.GetByRoleOptions link(String name) {
		return new Locator.GetByRoleOptions().setName(name).setExact(true);
	}

}
