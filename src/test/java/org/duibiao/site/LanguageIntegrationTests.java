package org.duibiao.site;

import jakarta.servlet.http.Cookie;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reader chooses the language.
 */
@SiteTest
class LanguageIntegrationTests {

	@Autowired
	private Site site;

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "/, en;q=1, , zh-CN", "/, en, en, en", "/, zh, en, en", "/?lang=zh, en, en, zh-CN",
			"/?lang=en, zh, zh, en", "/, en, fr, zh-CN", "/data?lang=en, zh, , en" })
	void takesTheAddressThenTheCookieThenChinese(String address, String accepted, String cookie, String language)
			throws Exception {
		var request = this.mvc.get().uri(address).header("Accept-Language", accepted);
		if (cookie != null) {
			request = request.cookie(new Cookie("lang", cookie));
		}
		Document page = Jsoup.parse(request.exchange().getResponse().getContentAsString());
		assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
	}

	@Test
	void remembersTheLanguageThatTheAddressAsksFor() {
		Cookie cookie = this.site.get("/?lang=en").getResponse().getCookie("lang");
		assertThat(cookie.getValue()).isEqualTo("en");
		assertThat(cookie.isHttpOnly()).isTrue();
		assertThat(cookie.getPath()).isEqualTo("/");
		assertThat(cookie.getMaxAge()).isPositive();
		assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
		assertThat(this.site.get("/").getResponse().getCookies()).isEmpty();
		assertThat(this.site.get("/?lang=xx").getResponse().getCookies()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/, /?lang=en", "/?lang=zh, /?lang=en", "/?lang=en, /?lang=zh",
			"/provinces/CN-AH?theme=green&kind=target&lang=en&sort=name, /provinces/CN-AH?theme=green&kind=target&sort=name&lang=zh",
			"/compare?province=CN-SD&province=CN-AH, /compare?province=CN-SD&province=CN-AH&lang=en",
			"/indicators?q=%E5%B0%8F%26, /indicators?q=%E5%B0%8F%26&lang=en",
			"/provinces/XX?x=1, /provinces/XX?x=1&lang=en" })
	void keepsTheRestOfTheAddressInTheLinkToTheOtherLanguage(String address, String other) throws Exception {
		Document page = Jsoup.parse(this.site.get(address).getResponse().getContentAsString());
		assertThat(page.select("a.language").eachAttr("href")).containsExactly(other);
		assertThat(page.selectFirst("a.language").attr("lang"))
			.isEqualTo(page.selectFirst("a.language").attr("hreflang"))
			.isEqualTo(other.endsWith("en") ? "en" : "zh");
	}

	@Test
	void leadsFromTheListOfProvincesHome() {
		assertThat(this.site.get("/provinces?lang=en")).hasStatus(302)
			.hasRedirectedUrl("/")
			.cookies()
			.hasValue("lang", "en");
	}

}
