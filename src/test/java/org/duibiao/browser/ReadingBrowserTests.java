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
 * Marking figures in a pasted text.
 */
@BrowserTest
class ReadingBrowserTests {

	@Autowired
	private Site site;

	@Test
	void takesWhatIsSelectedInTheSentenceForTheToken(Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			Page page = reader.open("/admin/reading/1?lang=en");
			page.locator("main a.button[href*=numerals]").first().click();
			Locator token = page.locator("#token");
			Locator numeral = page.locator("[data-sentence] mark");
			token.fill("something else");
			page.locator("h1").selectText();
			assertThat(token).hasValue("something else");
			numeral.selectText();
			assertThat(token).hasValue(numeral.textContent());
			assertThat(reader.complaints()).isEmpty();
		}
	}

}
