package org.duibiao.exhibit;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

import org.duibiao.testing.Site;
import org.duibiao.testing.SiteAddresses;
import org.duibiao.testing.SiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Charts in other sites: bare pages, and nothing else may be framed.
 */
@SiteTest
class EmbedsIntegrationTests {

	@Autowired
	private Site site;

	@Autowired
	private SiteAddresses addresses;

	@Test
	void mayBeFramedByAnyoneAndAreNotIndexed() {
		assertThat(this.addresses.embeds()).hasSize(4).allSatisfy((address) -> {
			HttpHeaders headers = this.site.send("GET", address + "?lang=en").headers();
			assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
				.contains("frame-ancestors *", "default-src 'none'", "script-src 'self';")
				.doesNotContain("unsafe");
			assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("unsafe-none");
			assertThat(headers.firstValue("X-Robots-Tag")).hasValue("noindex");
			assertThat(headers.firstValue("X-Frame-Options")).isEmpty();
			assertThat(headers.firstValue("Set-Cookie")).isEmpty();
			assertThat(this.site.page(address).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/embed", "/embedded/", "/targets", "/compare.svg", "/provinces/CN-AH?x=/embed/" })
	void areTheOnlyPagesThatMayBeFramed(String address) {
		HttpHeaders headers = this.site.send("GET", address).headers();
		assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("frame-ancestors 'none'")
			.doesNotContain("*");
		assertThat(headers.firstValue("X-Robots-Tag")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/embed/provinces/XX", "/embed/indicators/none", "/embed/compare?only=foo",
			"/embed/targets?chart=none", "/embed/nothing" })
	void stayClosedWhereThereIsNoChart(String address) {
		HttpResponse<String> answer = this.site.send("GET", address);
		assertThat(answer.statusCode()).isBetween(400, 499);
		assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
			.contains("frame-ancestors 'none'");
		assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
	}

	@ParameterizedTest
	@CsvSource({ "zh, zh-CN, /targets", "en, en, /targets?province=CN-SD", "en, en, /compare",
			"zh, zh-CN, /provinces/CN-AH", "en, en, /indicators/industrial-investment-growth?revision=1" })
	void showOneChartWithTableSourceAndTheWayToThePage(String code, String language, String address) {
		Document page = this.site.page(address + (address.contains("?") ? "&" : "?") + "lang=" + code);
		for (Element figure : page.select("figure.chart")) {
			Element frame = Jsoup.parseBodyFragment(figure.select(".chart-tools pre").text()).selectFirst("iframe");
			assertThat(frame.attr("src")).startsWith("http://localhost/embed/");
			assertThat(frame.attr("title")).isEqualTo(figure.select("figcaption").text());
			String embed = frame.attr("src").substring("http://localhost".length());
			assertThat(figure.select(".chart-tools details a").attr("href")).isEqualTo(embed);
			Document bare = this.site.page(embed);
			assertThat(bare.selectFirst("html").attr("lang")).isEqualTo(language);
			assertThat(bare.select("figure.chart").attr("data-chart")).isEqualTo(figure.attr("data-chart"));
			assertThat(bare.select("h1")).hasSize(1);
			assertThat(bare.select("h1").text()).endsWith(figure.select("figcaption").text());
			assertThat(bare.select("details:not([open]) table.chart-table tbody tr")).isNotEmpty();
			assertThat(bare.select("noscript img").attr("src")).contains(".svg?");
			assertThat(bare.select("header, nav, footer")).isEmpty();
			Element link = bare.selectFirst("a[target=_blank]");
			assertThat(link.attr("rel")).isEqualTo("noopener");
			assertThat(this.site.page(link.attr("href")).select("[data-chart=" + figure.attr("data-chart") + "]"))
				.isNotEmpty();
		}
		assertThat(page.select("figure.chart .chart-tools pre")).hasSameSizeAs(page.select("figure.chart"))
			.isNotEmpty();
	}

}
