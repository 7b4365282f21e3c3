package org.duibiao.discovery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;

import javax.imageio.ImageIO;

import org.duibiao.testing.Site;
import org.duibiao.testing.SiteAddresses;
import org.duibiao.testing.SiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Search engines are led to every page, and browsers can install the site.
 */
@SiteTest
class DiscoveryIntegrationTests {

	@Autowired
	private Site site;

	@Autowired
	private SiteAddresses addresses;

	@Test
	void listsEveryPageInBothLanguages() throws Exception {
		List<String> listed = siteMap().select("url > loc").eachText();
		assertThat(listed).doesNotHaveDuplicates()
			.contains("http://localhost/", "http://localhost/?lang=en", "http://localhost/provinces/CN-SD?lang=en");
		for (String address : this.addresses.pages()) {
			Document page = this.site.page(address);
			if (page.selectFirst("meta[name=robots][content=noindex]") == null) {
				assertThat(listed).contains(page.selectFirst("link[rel=canonical]").attr("href"));
			}
		}
	}

	@Test
	void namesEachAddressAsThePageItselfDoes() throws Exception {
		for (Element url : siteMap().select("url").subList(0, 40)) {
			Document page = this.site.page(path(url.selectFirst("loc").text()));
			assertThat(page.select("link[rel=canonical]").eachAttr("href"))
				.containsExactly(url.selectFirst("loc").text());
			assertThat(page.select("head link[rel=alternate]").eachAttr("href"))
				.isEqualTo(url.getElementsByTag("xhtml:link").eachAttr("href"));
		}
	}

	@Test
	void letsRobotsReadEverythingButOtherViewsOfTheSame() throws Exception {
		String robots = this.site.get("/robots.txt").getResponse().getContentAsString();
		assertThat(robots.lines()).contains("User-agent: *", "Disallow: /*?*revision=", "Disallow: /search",
				"Disallow: /admin", "Allow: /", "Sitemap: http://localhost/sitemap.xml");
	}

	@ParameterizedTest
	@CsvSource({ "/robots.txt, text/plain", "/sitemap.xml, application/xml",
			"/site.webmanifest, application/manifest+json" })
	void answersWhateverTheClientSaysItTakes(String address, String type) {
		HttpResponse<String> answer = this.site.send("GET", address, "Accept", "text/html");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
	}

	@ParameterizedTest
	@CsvSource({ "zh, zh-CN, 对标", "en, en, Duibiao" })
	void canBeInstalled(String language, String code, String name) throws Exception {
		Element link = this.site.page("/?lang=" + language).selectFirst("link[rel=manifest]");
		JsonNode manifest = JsonMapper.shared()
			.readTree(this.site.get(link.attr("href")).getResponse().getContentAsByteArray());
		assertThat(manifest.path("lang").asString()).isEqualTo(code);
		assertThat(manifest.path("short_name").asString()).isEqualTo(name);
		assertThat(this.site.page(manifest.path("start_url").asString()).selectFirst("html").attr("lang"))
			.isEqualTo(code);
		assertThat(manifest.path("icons")).hasSize(2).allSatisfy((icon) -> {
			String size = icon.path("sizes").asString();
			assertThat(size(icon.path("src").asString())).isEqualTo(size);
		});
	}

	@Test
	void hasAnIconForHomeScreens() throws Exception {
		assertThat(size(this.site.page("/").selectFirst("link[rel=apple-touch-icon]").attr("href")))
			.isEqualTo("180x180");
	}

	@Test
	void isNotSentAgainWhenItIsTheSame() {
		for (String address : List.of("/", "/provinces/CN-AH?lang=en", "/assets/site.css", "/favicon.svg")) {
			HttpResponse<String> first = this.site.send("GET", address);
			String tag = first.headers().firstValue("ETag").orElseThrow();
			HttpResponse<String> second = this.site.send("GET", address, "If-None-Match", tag);
			assertThat(second.statusCode()).as(address).isEqualTo(304);
			assertThat(second.body()).isEmpty();
			assertThat(first.headers().firstValue("Last-Modified")).isEmpty();
		}
		String chinese = this.site.send("GET", "/").headers().firstValue("ETag").orElseThrow();
		assertThat(this.site.send("GET", "/", "If-None-Match", chinese, "Cookie", "lang=en").statusCode())
			.isEqualTo(200);
	}

	private String size(String address) throws IOException {
		var image = ImageIO
			.read(new ByteArrayInputStream(this.site.get(address).getResponse().getContentAsByteArray()));
		return image.getWidth() + "x" + image.getHeight();
	}

	private Document siteMap() throws Exception {
		return Jsoup.parse(this.site.get("/sitemap.xml").getResponse().getContentAsString(), Parser.xmlParser());
	}

	private static String path(String address) {
		return address.replaceFirst("^http://localhost", "");
	}

}
