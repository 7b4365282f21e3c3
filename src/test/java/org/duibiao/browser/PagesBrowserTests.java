package org.duibiao.browser;

import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page without scripts and on paper; two readers go from page to page, as opening a
 * browser for each would take longer than looking at it.
 */
@BrowserTest
class PagesBrowserTests extends EveryPage {

	private Reader scripted;

	private Reader plain;

	@BeforeAll
	void openBrowsers(Browser browser) {
		this.scripted = Reader.at(browser, root());
		this.plain = Reader.at(browser, root(),
				new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
	}

	@BeforeEach
	void showOnScreen() {
		this.scripted.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
	}

	@AfterAll
	void closeBrowsers() {
		this.scripted.close();
		this.plain.close();
	}

	@Execution(ExecutionMode.SAME_THREAD)
	@ParameterizedTest
	@MethodSource("pages")
	void showsAllTablesWithoutScriptsAndPrintsThemWithoutControls(String address) {
		Page page = this.scripted.open(address);
		assertShowsAllTables(this.plain.open(address), page.locator("table").allInnerTexts());
		assertPrintsTables(page);
	}

	private static void assertShowsAllTables(Page plain, List<String> tables) {
		assertThat(plain.locator("table").allInnerTexts()).as("tables without scripts").isEqualTo(tables);
		assertThat(plain.locator("canvas:visible, [data-print]:visible").count()).as("what needs scripts").isZero();
	}

	private static void assertPrintsTables(Page page) {
		int tables = page.locator("table:visible").count();
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator("table:visible").count()).as("tables on paper").isEqualTo(tables);
		assertThat(page.locator("h1:visible").count()).as("headings on paper").isOne();
		assertThat(page
			.locator(".toolbar:visible, .filters:visible, .site-nav:visible, .skip:visible, button:visible,"
					+ " .choice > summary:visible, .language:visible")
			.allInnerTexts()).as("controls on paper").isEmpty();
	}

}
