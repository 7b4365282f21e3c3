package org.duibiao.browser;

import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import org.duibiao.testing.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A list of several pages shows which of them is open, whatever the colours.
 */
@BrowserTest
class PagerBrowserTests {

	private static final String LONG_LIST = "/search?q=ye&lang=en";

	@Autowired
	private Site site;

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "DARK" })
	void marksThePageThatIsOpen(ColorScheme scheme, Browser browser) {
		for (ForcedColors forced : List.of(ForcedColors.NONE, ForcedColors.ACTIVE)) {
			try (Reader reader = Reader.at(browser, this.site.root(),
					Reader.screen(360, scheme).setForcedColors(forced).setJavaScriptEnabled(false))) {
				Page page = reader.open(LONG_LIST);
				String paper = forced == ForcedColors.ACTIVE ? canvas(page) : "rgba(0, 0, 0, 0)";
				assertThat(line(page.locator(".pager [aria-current]"))).as(forced.name()).isNotEqualTo(paper);
				assertThat(line(page.locator(".pager a:not([aria-current])").first())).as(forced.name())
					.isEqualTo(paper);
				assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).isEqualTo(0);
				assertThat(reader.complaints()).isEmpty();
			}
		}
	}

	@Test
	void marksItByMoreThanColour(Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			Page page = reader.open(LONG_LIST);
			assertThat(style(page.locator(".pager [aria-current]"), "fontWeight"))
				.isNotEqualTo(style(page.locator(".pager a:not([aria-current])").first(), "fontWeight"));
		}
	}

	private static String line(Locator link) {
		assertThat(style(link, "borderBottomWidth")).isEqualTo("2px");
		return style(link, "borderBottomColor");
	}

	private static String canvas(Page page) {
		return (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
	}

	private static String style(Locator link, String property) {
		return (String) link.evaluate("(it, property) => getComputedStyle(it)[property]", property);
	}

}
