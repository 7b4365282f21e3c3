package org.duibiao.site.head;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.imageio.ImageIO;

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
 * The head of a page tells what the page is, in which languages, and what stands for it.
 */
@SiteTest
class HeadIntegrationTests {

	private static final String HOST = "http://localhost";

	@Autowired
	private Site site;

	@Autowired
	private SiteAddresses addresses;

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void describesEveryPageInItsOwnWords(String language) {
		Map<String, String> seen = new LinkedHashMap<>();
		for (String address : this.addresses.pages()) {
			Document page = this.site.page(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
			if (page.selectFirst("meta[name=robots][content=noindex]") != null) {
				continue;
			}
			String description = content(page, "meta[name=description]");
			assertThat(description.length()).as(address + ": " + description).isBetween(40, 320);
			assertThat(page.title().length()).as(address + ": " + page.title()).isBetween(4, 160);
			assertThat(seen.put(description, address)).as(address + ": same description").isNull();
			assertThat(seen.put(page.title(), address)).as(address + ": same title").isNull();
		}
		assertThat(seen).hasSizeGreaterThan(30);
	}

	@ParameterizedTest
	@CsvSource({ "/, /, /?lang=en", "/?lang=zh, /, /?lang=en", "/?revision=1, /, /?lang=en",
			"/targets?province=CN-SD&unknown=1, /targets?province=CN-SD, /targets?province=CN-SD&lang=en",
			"/indicators?q=%E5%B0%8F%26, /indicators?q=%E5%B0%8F%26, /indicators?q=%E5%B0%8F%26&lang=en" })
	void namesTheOneAddressInEachLanguage(String address, String chinese, String english) {
		Document page = this.site.page(address);
		assertThat(page.select("link[rel=canonical]").eachAttr("href")).containsExactly(HOST + chinese);
		assertThat(alternates(page)).containsExactly(Map.entry("zh-CN", HOST + chinese),
				Map.entry("en", HOST + english), Map.entry("x-default", HOST + chinese));
		Document other = this.site.page(english);
		assertThat(other.select("link[rel=canonical]").eachAttr("href")).containsExactly(HOST + english);
		assertThat(alternates(other)).isEqualTo(alternates(page));
	}

	@Test
	void tellsOpenGraphTheSame() {
		Document page = this.site.page("/provinces/CN-AH?lang=en");
		assertThat(content(page, "meta[property=og:title]") + " · Duibiao").isEqualTo(page.title());
		assertThat(content(page, "meta[property=og:description]")).isEqualTo(content(page, "meta[name=description]"));
		assertThat(content(page, "meta[property=og:url]"))
			.isEqualTo(page.selectFirst("link[rel=canonical]").attr("href"));
		assertThat(content(page, "meta[property=og:locale]")).isEqualTo("en_US");
		assertThat(content(page, "meta[property=og:image]")).startsWith(HOST + "/cards/").contains(".png", "lang=en");
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void isRepresentedByAPictureOnEveryPage(String language) throws IOException {
		Set<Integer> pictures = new HashSet<>();
		for (String address : this.addresses.pages()) {
			Document page = this.site.page(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
			Element link = page.selectFirst("meta[property=og:image]");
			if (link != null) {
				byte[] picture = this.site.get(link.attr("content").replace(HOST, ""))
					.getResponse()
					.getContentAsByteArray();
				BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
				assertThat(image.getWidth() + "x" + image.getHeight()).as(address)
					.isEqualTo(content(page, "meta[property=og:image:width]") + "x"
							+ content(page, "meta[property=og:image:height]"));
				pictures.add(Arrays.hashCode(picture));
			}
		}
		assertThat(pictures).as("pages that have pictures of their own").hasSizeGreaterThan(7);
	}

	@Test
	void believesAProxyOnTheSameMachine() {
		String page = this.site
			.send("GET", "/?lang=en", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "figures.example")
			.body();
		assertThat(Jsoup.parse(page).select("link[rel=canonical]").eachAttr("href"))
			.containsExactly("https://figures.example/?lang=en");
	}

	@Test
	void keepsProblemsOutOfSearchEngines() {
		Document page = this.site.page("/provinces/CN-XX", 404);
		assertThat(content(page, "meta[name=robots]")).isEqualTo("noindex");
		assertThat(page.select("link[rel=canonical], link[hreflang], meta[property]")).isEmpty();
	}

	private static List<Map.Entry<String, String>> alternates(Document page) {
		return page.select("head link[rel=alternate]")
			.stream()
			.map((link) -> Map.entry(link.attr("hreflang"), link.attr("href")))
			.toList();
	}

	private static String content(Document page, String selector) {
		Element element = page.selectFirst(selector);
		assertThat(element).as(selector).isNotNull();
		return element.attr("content");
	}

}
