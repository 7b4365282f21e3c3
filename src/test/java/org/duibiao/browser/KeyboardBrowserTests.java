package org.duibiao.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.duibiao.testing.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The site without a pointer.
 */
@BrowserTest
class KeyboardBrowserTests {

	private static final int MOST_STEPS = 40;

	private static final String TABLES = ".table-wrap:visible";

	private static final String STOPS = ".table-wrap[tabindex]:visible";

	@Autowired
	private Site site;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/provinces/CN-AH", "/indicators", "/compare", "/targets", "/data" })
	void skipsToTheContentFirst(String address, Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			Page page = reader.open(address);
			page.keyboard().press("Tab");
			assertThat(focus(page, "e => e.matches('.skip') && e.getBoundingClientRect().top >= 0")).isEqualTo(true);
			page.keyboard().press("Enter");
			assertThat(focus(page, "e => e.id")).isEqualTo("main");
			page.keyboard().press("Tab");
			assertThat(focus(page, "e => e.closest('main') !== null && e.id !== 'main'")).isEqualTo(true);
		}
	}

	@ParameterizedTest
	@CsvSource({ "/provinces/CN-AH, #theme", "/indicators, #q", "/compare, details.choice > summary",
			"/targets, .chip" })
	void reachesTheFiltersAndShowsWhereItIs(String address, String filter, Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			Page page = reader.open(address);
			int steps = 0;
			do {
				page.keyboard().press("Tab");
				steps++;
				assertThat(focus(page, "e => getComputedStyle(e).outlineStyle")).as("outline").isNotEqualTo("none");
			}
			while (!Boolean.TRUE.equals(focus(page, "(e, f) => e.matches(f)", filter)) && steps < MOST_STEPS);
			assertThat(steps).isLessThan(MOST_STEPS);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/provinces/CN-AH", "/compare", "/targets" })
	void goesInTheOrderOfThePage(String address, Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			Page page = reader.open(address);
			assertThat(page.locator("[tabindex]:not([tabindex='0']):not([tabindex='-1'])").count()).isZero();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void filtersWithKeysAlone(String language, Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			Page page = reader.open("/indicators?lang=" + language);
			page.locator("#q").focus();
			page.keyboard().type("little-giants");
			page.keyboard().press("Enter");
			page.waitForURL("**/indicators?q=little-giants**");
			assertThat(page.locator("tbody tr").count()).isEqualTo(2);
		}
	}

	@Test
	void stopsOnlyAtTablesThatCanBeScrolled(Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			Page page = reader.open("/provinces/CN-AH");
			PlaywrightAssertions.assertThat(page.locator(STOPS)).hasCount(0);
			page.evaluate("""
					const wide = new CSSStyleSheet();
					wide.replaceSync('.table-wrap > table { min-width: 3000px }');
					document.adoptedStyleSheets.push(wide);""");
			page.setViewportSize(1200, 900);
			PlaywrightAssertions.assertThat(page.locator(STOPS)).hasCount(page.locator(TABLES).count());
		}
	}

	private static Object focus(Page page, String question, Object... argument) {
		return page.evaluate("f => (" + question + ")(document.activeElement, f)",
				(argument.length > 0) ? argument[0] : "");
	}

}
