package org.duibiao.exhibit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.imageio.ImageIO;

import org.duibiao.testing.Printed;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Charts of pages as files: the same words, by addresses of the same grammar.
 */
@SiteTest
class PicturesIntegrationTests {

	@Autowired
	private Site site;

	@ParameterizedTest
	@ValueSource(strings = { "/targets?lang=zh", "/targets?province=CN-AH&lang=en", "/provinces/CN-AH?lang=en",
			"/provinces/CN-AH?theme=operation&lang=zh", "/compare?lang=zh",
			"/compare?province=CN-SD&province=CN-AH&indicator=industrial-investment-growth&lang=en",
			"/indicators/industrial-value-added-growth?lang=en&revision=1" })
	void sayWhatTheChartsOfThePageSay(String address) {
		Document page = this.site.page(address);
		assertThat(page.select("figure.chart")).isNotEmpty();
		for (Element figure : page.select("figure.chart")) {
			String svg = figure.select(".chart-tools a[href*=.svg]").attr("href");
			assertThat(svg).startsWith(address.replaceAll("\\?.*", "") + ".svg?");
			Document picture = svg(svg);
			String said = bare(picture.select("text").text());
			assertThat(said).contains(bare(figure.select("figcaption").text()));
			assertThat(Printed.chart(page, figure.attr("data-chart")).findValuesAsString("label"))
				.allMatch((label) -> said.contains(bare(label)));
			assertThat(said).contains("http://localhost", "revision=1", "lang=").doesNotContain(".svg");
			assertThat(figure.select("noscript img").attr("src")).isEqualTo(svg);
			assertThat(figure.select("noscript img").attr("alt")).isNotEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "/targets.svg?lang=zh, image/svg+xml;charset=UTF-8, 对标-目标与上年结果-修订1-增速-目标与上年结果.svg",
			"/compare.png?lang=en, image/png, duibiao-compare-Anhui-Shandong-r1-Growth-rates.png",
			"/provinces/CN-AH.svg?lang=en&chart=chart-operation&revision=1, image/svg+xml;charset=UTF-8, "
					+ "duibiao-Anhui-results-and-targets-r1-Industrial-operation-growth-rates.svg" })
	void areSavedUnderNamesOfTheLanguage(String address, String type, String name) {
		MvcTestResult answer = this.site.get(address);
		assertThat(answer).hasStatusOk();
		assertThat(answer.getResponse().getContentType()).isEqualTo(type);
		assertThat(ContentDisposition.parse(answer.getResponse().getHeader("Content-Disposition")))
			.satisfies((disposition) -> {
				assertThat(disposition.isAttachment()).isTrue();
				assertThat(disposition.getFilename()).isEqualTo(name);
			});
	}

	@Test
	void haveTwoPixelsForEachOfTheStyleSheetAndAreTheSameEachTime() throws IOException {
		byte[] png = this.site.get("/targets.png").getResponse().getContentAsByteArray();
		BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(png));
		Element svg = svg("/targets.svg").selectFirst("svg");
		assertThat(pixels.getWidth()).isEqualTo(2 * Integer.parseInt(svg.attr("width")));
		assertThat(pixels.getHeight()).isEqualTo(2 * Integer.parseInt(svg.attr("height")));
		assertThat(this.site.get("/targets.png").getResponse().getContentAsByteArray()).isEqualTo(png);
		assertThat(svg("/targets.svg?size=narrow").selectFirst("svg").attr("width")).isEqualTo("360");
	}

	@Test
	void namePeriodsAndSources() {
		String english = svg("/compare.svg?lang=en").select("text").text();
		assertThat(english).contains("Periods:", "Anhui Province", "Shandong Province");
		assertThat(svg("/provinces/CN-AH.svg?lang=en").select("text").text()).contains("Anhui Province")
			.doesNotContain("Shandong");
		assertThat(svg("/provinces/CN-AH.svg?lang=zh").select("desc").text()).contains("7.3%");
		assertThat(svg("/provinces/CN-AH.svg?lang=en").selectFirst("svg").attr("lang")).isEqualTo("en");
	}

	@ParameterizedTest
	@CsvSource({ "/targets.svg?chart=chart-1, 400, chart-targets-growth-rate-percent",
			"/compare.png?chart=x, 400, chart-growth-rate-percent",
			"/provinces/CN-AH.svg?chart=no&lang=en, 400, chart-operation", "/embed/targets?chart=%3Cb%3E, 400, <b>",
			"/provinces/CN-AH.svg?size=huge, 400, narrow", "/indicators/no-such.svg, 404, no-such",
			"/provinces/XX.png, 404, XX", "/indicators/little-giants.svg?lang=en, 404, no chart",
			"/compare.svg?province=CN-SD&lang=en, 404, no chart",
			"/embed/compare?province=CN-SD&lang=en, 404, no chart", "/targets.svg?revision=99&lang=en, 404, 99",
			"/compare.svg?lang=fr, 400, fr" })
	void tellWhatIsWrong(String address, int status, String said) {
		assertThat(this.site.page(address, status).select("main").text()).contains(said);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/targets?lang=en", "/provinces/CN-AH?lang=zh" })
	void haveTablesWithTheSameInTheSameOrder(String address) {
		Document page = this.site.page(address);
		for (Element table : page.select("figure.chart table.chart-table")) {
			String id = table.closest("figure").attr("data-chart");
			assertThat(table.select("td strong").eachText())
				.containsExactlyElementsOf(Printed.chart(page, id).findValuesAsString("label"));
		}
		assertThat(page.select("figure.chart canvas")).allSatisfy((canvas) -> {
			Element table = page.getElementById(canvas.attr("aria-describedby"));
			assertThat(table).isNotNull();
			assertThat(table.tagName().equals("summary")
					|| page.getElementById(table.attr("href").substring(1)).selectFirst("table") != null)
				.isTrue();
		});
	}

	@Test
	void areDumbbellsOnlyWhereResultAndTargetMayBeCompared() {
		Document page = this.site.page("/targets?lang=en");
		List<String> drawn = page.select("figure.chart tbody th").stream().map(Element::ownText).toList();
		List<String> allowed = page.select("section.theme")
			.stream()
			.flatMap((section) -> section.select("tr:has(.verdict-comparable), tr:has(.verdict-caution)")
				.stream()
				.map((row) -> section.select("h2").text() + ": " + row.select("th").text()))
			.toList();
		assertThat(drawn).isNotEmpty().containsExactlyInAnyOrderElementsOf(allowed);
		int all = page.select("section.theme tbody tr").size();
		assertThat(page.select("#charts > p").text()).contains(" " + (all - drawn.size()) + " further targets");
	}

	private Document svg(String address) {
		MvcTestResult answer = this.site.get(address);
		assertThat(answer).as(address).hasStatusOk();
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), "",
				Parser.xmlParser());
	}

	private static String bare(String text) {
		return text.replaceAll("\\s", "");
	}

}
