package org.duibiao.browser;

import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.duibiao.testing.Printed;
import org.duibiao.testing.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Charts are drawn with the words of their tables.
 */
@BrowserTest
class ChartsBrowserTests {

	private static final String DRAWN = """
			canvas => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some(it => it > 0)""";

	private static final String WRITTEN = """
			window.written = [];
			const fill = CanvasRenderingContext2D.prototype.fillText;
			CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
				window.written.push(text);
				return fill.call(this, text, ...rest);
			};""";

	@Autowired
	private Site site;

	@ParameterizedTest
	@CsvSource({ "/provinces/CN-AH?lang=zh, 1280", "/provinces/CN-AH?lang=en, 1280", "/provinces/CN-AH?lang=en, 360",
			"/compare?lang=zh, 1280", "/compare?lang=en, 360",
			"/indicators/industrial-investment-growth?lang=zh, 360" })
	void areDrawnAndSayEveryLabel(String address, int width, Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root(), Reader.screen(width, ColorScheme.LIGHT))) {
			reader.page().addInitScript(WRITTEN);
			Page page = reader.open(address);
			Locator charts = page.locator("figure.chart");
			assertThat(charts.count()).isPositive();
			for (Locator chart : charts.all()) {
				chart.scrollIntoViewIfNeeded();
				assertThat(chart.isVisible()).isTrue();
				assertThat(chart.locator("canvas").evaluate(DRAWN)).isEqualTo(true);
				assertThat(chart.locator("canvas").getAttribute("aria-label"))
					.contains(chart.locator("figcaption").innerText());
			}
			String written = page.evaluate("window.written.join('').replace(/\\s/g, '')").toString();
			assertThat(labelsOf(Jsoup.parse(page.content()))).isNotEmpty()
				.allMatch((label) -> written.contains(label.replaceAll("\\s", "")));
		}
	}

	@Test
	void carryTheQualifiersOfTheFigures(Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			reader.page().addInitScript(WRITTEN);
			Page page = reader.open("/provinces/CN-AH?lang=en");
			assertThat(labelsOf(Jsoup.parse(page.content()))).contains("about 7%");
			assertThat(page.evaluate("window.written")).asInstanceOf(InstanceOfAssertFactories.LIST)
				.anyMatch((text) -> text.toString().contains("about 7%"));
		}
	}

	private static List<String> labelsOf(Document page) {
		return page.select("figure.chart")
			.stream()
			.flatMap((figure) -> Printed.chart(page, figure.attr("data-chart")).findValuesAsString("label").stream())
			.filter((label) -> !label.isEmpty())
			.toList();
	}

}
