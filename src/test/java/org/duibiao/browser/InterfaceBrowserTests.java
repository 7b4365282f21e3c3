package org.duibiao.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.duibiao.testing.Site;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The interface can be tried in a browser, under the same policy as every page.
 */
@BrowserTest
class InterfaceBrowserTests {

	@Autowired
	private Site site;

	@Test
	void answersWhoTriesIt(Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			Page page = reader.open("/api/try?lang=en");
			Locator themes = page.locator("#operations-catalogue-themes");
			themes.locator(".opblock-summary-control").click();
			themes.locator("button.execute").click();
			assertThat(themes.locator(".live-responses-table .response-col_status").last()).containsText("200");
			assertThat(themes.locator(".live-responses-table .response-col_description").last())
				.containsText("operation");
			assertThat(page.locator(".opblock")).hasCount(12);
			assertThat(reader.complaints()).isEmpty();
		}
	}

}
