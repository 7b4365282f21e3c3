package org.duibiao.browser;

import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page without scripts and on paper.
 */
@BrowserTest
class PagesBrowserTests extends EveryPage {

	@ParameterizedTest
	@MethodSource("pages")
	void showsAllTablesWithoutScripts(String address, Browser browser) {
		var options = new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false);
		try (Reader scripted = Reader.at(browser, root()); Reader plain = Reader.at(browser, root(), options)) {
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
		try (Reader reader = Reader.at(browser, root())) {
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
