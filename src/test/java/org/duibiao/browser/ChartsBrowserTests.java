package org.duibiao.browser;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.sun.net.httpserver.HttpServer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.data.Percentage;
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

	private static final String HEIGHTS = "[...document.querySelectorAll('.chart-canvas')].map(box => box.offsetHeight)";

	private static final String RESERVED = "[...document.querySelectorAll('.chart-canvas')].every(box => box.style.height)";

	private static final String ARRIVED = """
			place => {
			  const top = document.querySelector(place).getBoundingClientRect().top;
			  return location.hash === place && top >= 0 && top < 40;
			}""";

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
			"/targets?lang=zh, 1280", "/targets?lang=en, 360", "/embed/targets?lang=en, 320", "/compare?lang=zh, 1280",
			"/compare?lang=en, 360", "/indicators/industrial-investment-growth?lang=zh, 360" })
	void areDrawnAndSayEveryLabel(String address, int width, Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root(), Reader.screen(width, ColorScheme.LIGHT))) {
			reader.page().addInitScript(WRITTEN);
			Page page = reader.open(address);
			Locator charts = page.locator("figure.chart");
			assertThat(charts.count()).isPositive();
			for (Locator chart : charts.all()) {
				chart.scrollIntoViewIfNeeded();
				await(page, () -> chart.locator("canvas").evaluate(DRAWN));
				assertThat(chart.locator("canvas").getAttribute("aria-label"))
					.contains(chart.locator("figcaption").or(page.locator("h1")).last().textContent().strip());
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
			page.locator("figure.chart").first().scrollIntoViewIfNeeded();
			await(page, () -> page.locator("figure.chart canvas").first().evaluate(DRAWN));
			assertThat(page.evaluate("window.written")).asInstanceOf(InstanceOfAssertFactories.LIST)
				.anyMatch((text) -> text.toString().contains("about 7%"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "/provinces/CN-AH?lang=zh, 1280", "/targets?lang=en, 360", "/compare?lang=en, 360" })
	void moveNothingWhenTheyCome(String address, int width, Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root(), Reader.screen(width, ColorScheme.LIGHT))) {
			Page page = reader.open(address);
			await(page, () -> page.evaluate(RESERVED));
			Object before = page.evaluate(HEIGHTS);
			for (Locator chart : page.locator("figure.chart").all()) {
				chart.scrollIntoViewIfNeeded();
				await(page, () -> chart.locator("canvas").evaluate(DRAWN));
			}
			assertThat(page.evaluate(HEIGHTS)).isEqualTo(before);
		}
	}

	@ParameterizedTest
	@CsvSource({ "/targets?lang=zh, 1280, 40", "/provinces/CN-AH?lang=en, 1280, 40", "/targets?lang=en, 1280, 40" })
	void areGivenAboutTheirRoomByTheServer(String address, int width, int most, Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root(), Reader.screen(width, ColorScheme.LIGHT))) {
			Page page = reader.open(address);
			await(page, () -> page.evaluate(RESERVED));
			List<Integer> reserved = Jsoup.parse(this.site.page(address).html())
				.select("canvas")
				.stream()
				.map((canvas) -> Integer.valueOf(canvas.attr("height")))
				.toList();
			assertThat(reserved).isNotEmpty();
			for (int i = 0; i < reserved.size(); i++) {
				double drawn = page.locator(".chart-canvas").nth(i).boundingBox().height;
				assertThat((double) reserved.get(i)).as("chart %d", i)
					.isCloseTo(drawn, Percentage.withPercentage(most));
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "/provinces/CN-AH?lang=en, 360, .aside a", "/provinces/CN-AH?lang=zh, 360, .aside a",
			"/targets?lang=en, 360, a[href='#charts']" })
	void letLinksLeadToTheirPlaces(String address, int width, String links, Browser browser) {
		// one click must not come while the page still moves because of another
		var calm = Reader.screen(width, ColorScheme.LIGHT).setReducedMotion(ReducedMotion.REDUCE);
		try (Reader reader = Reader.at(browser, this.site.root(), calm)) {
			Page page = reader.open(address);
			for (Locator link : page.locator(links).all()) {
				link.evaluate("it => it.click()");
				await(page, () -> page.evaluate(ARRIVED, link.getAttribute("href")));
			}
			String last = "#" + page.locator("section[id]").last().getAttribute("id");
			reader.open("/");
			reader.open(address + last);
			await(page, () -> page.evaluate(ARRIVED, last));
		}
	}

	@Test
	void areSavedFromTheirLinks(Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			Page page = reader.open("/indicators/industrial-investment-growth?lang=en");
			var picture = page.waitForDownload(() -> page.locator("figure.chart a[href*='.png']").first().click());
			assertThat(picture.suggestedFilename()).startsWith("duibiao-").endsWith(".png");
			assertThat(picture.path()).isNotEmptyFile();
			assertThat(reader.complaints()).isEmpty();
		}
	}

	@Test
	void arePicturesWithoutScripts(Browser browser) {
		var options = new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false);
		try (Reader reader = Reader.at(browser, this.site.root(), options)) {
			Page page = reader.open("/targets?lang=en");
			Locator pictures = page.locator("figure.chart picture img");
			assertThat(pictures.count()).isEqualTo(page.locator("figure.chart").count()).isPositive();
			for (Locator picture : pictures.all()) {
				picture.scrollIntoViewIfNeeded();
				assertThat(picture.boundingBox().height).isGreaterThan(100);
			}
			assertThat(reader.complaints()).isEmpty();
		}
	}

	@Test
	void areFramedByAnotherSiteOnlyWhereTheyMayBe(Browser browser) throws IOException {
		String root = this.site.root();
		HttpServer other = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		other.createContext("/", (exchange) -> {
			byte[] page = "<iframe id=a width=320 height=600 src='%s/embed/targets?lang=en'></iframe><iframe id=b src='%s/targets'></iframe>"
				.formatted(root, root)
				.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", "text/html");
			exchange.sendResponseHeaders(200, page.length);
			exchange.getResponseBody().write(page);
			exchange.close();
		});
		other.start();
		try (BrowserContext context = browser.newContext()) {
			Page page = context.newPage();
			page.navigate("http://127.0.0.1:" + other.getAddress().getPort() + "/");
			FrameLocator framed = page.frameLocator("#a");
			await(page, () -> framed.locator("canvas").evaluate(DRAWN));
			assertThat(framed.locator("html").evaluate("html => html.scrollWidth <= html.clientWidth")).isEqualTo(true);
			assertThat(page.frameLocator("#b").locator(".brand").count()).isZero();
		}
		finally {
			other.stop(0);
		}
	}

	/**
	 * Asks from outside: the policy of the page forbids a browser that waits to evaluate
	 * anything in it.
	 */
	private static void await(Page page, Supplier<Object> condition) {
		page.waitForCondition(() -> Boolean.TRUE.equals(condition.get()));
	}

	private static List<String> labelsOf(Document page) {
		return page.select("figure.chart")
			.stream()
			.flatMap((figure) -> Printed.chart(page, figure.attr("data-chart")).findValuesAsString("label").stream())
			.filter((label) -> !label.isEmpty())
			.toList();
	}

}
