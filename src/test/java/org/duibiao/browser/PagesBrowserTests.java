package org.duibiao.browser;

import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteAddresses;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page without scripts and on paper.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesBrowserTests {

	@Autowired
	private Site site;

	@Autowired
	private SiteAddresses addresses;

	Stream<String> pages() {
		return this.addresses.pagesInBothLanguages().stream();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void showsAllTablesWithoutScripts(String address, Browser browser) {
		var options = new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false);
		try (Reader scripted = Reader.at(browser, this.site.root());
				Reader plain = Reader.at(browser, this.site.root(), options)) {
			Page page = plain.open(address);
			List<String> tables = scripted.open(address).locator("table").allInnerTexts();
			// the log tells that somebody has signed in meanwhile
			page.reload();
			assertThat(page.locator("table").allInnerTexts()).isEqualTo(tables);
			assertThat(page.locator("canvas:visible, [data-print]:visible").count()).isZero();
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void printsTablesWithoutControls(String address, Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			Page page = reader.open(address);
			int tables = page.locator("table:visible").count();
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(page.locator("table:visible").count()).isEqualTo(tables);
			assertThat(page.locator("h1:visible").count()).isOne();
			assertThat(page
				.locator(".toolbar:visible, .filters:visible, .site-nav:visible, .skip:visible, button:visible,"
						+ " .choice > summary:visible, .language:visible")
				.allInnerTexts()).isEmpty();
		}
	}

}
