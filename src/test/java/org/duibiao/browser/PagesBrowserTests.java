package org.duibiao.browser;

import java.util.List;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteAddresses;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page on every screen.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesBrowserTests {

	/** Lays out what is far from the screen too. */
	private static final String LAID_OUT = """
			const all = new CSSStyleSheet();
			all.replaceSync('* { content-visibility: visible !important }');
			document.adoptedStyleSheets.push(all);""";

	@Autowired
	private Site site;

	@Autowired
	private SiteAddresses addresses;

	Stream<String> pages() {
		return Stream
			.of(this.addresses.pagesAndStates(), this.addresses.adminPages(),
					List.of("/provinces/unknown", "/provinces/CN-AH?revision=1"))
			.flatMap(List::stream)
			.flatMap((address) -> Stream.of("zh", "en")
				.map((language) -> address + (address.contains("?") ? "&" : "?") + "lang=" + language));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void fitsAllReadersOnAllScreens(String address, Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			Page page = reader.open(address);
			page.evaluate(LAID_OUT);
			for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
				page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
				for (int width : List.of(1280, 360)) {
					page.setViewportSize(width, 900);
					assertFits(page, scheme + " " + width);
				}
			}
			assertIsReadableEnlarged(page);
			assertThat(reader.complaints().stream().filter((it) -> !it.contains("404"))).isEmpty();
		}
	}

	/** 1280 by 1024 at 400 %, as WCAG 2.2 (1.4.10) has it. */
	private static void assertIsReadableEnlarged(Page page) {
		page.setViewportSize(320, 256);
		assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
			.as("sideways scroll at 400 %")
			.isEqualTo(0);
		assertThat(page.evaluate("""
				[...document.querySelectorAll('body *')]
				  .filter(it => ['fixed', 'sticky'].includes(getComputedStyle(it).position) && it.checkVisibility())
				  .filter(it => it.getBoundingClientRect().height > 86 && getComputedStyle(it).top !== 'auto')
				  .map(it => it.className)""")).as("what covers more than a third of the screen").isEqualTo(List.of());
	}

	private static void assertFits(Page page, String screen) {
		assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
			.as("sideways scroll, " + screen)
			.isEqualTo(0);
		assertThat(new AxeBuilder(page).setLegacyMode(true)
			.analyze()
			.getViolations()
			.stream()
			.flatMap((rule) -> rule.getNodes().stream().map((node) -> rule.getId() + ": " + node.getHtml()))).as(screen)
			.isEmpty();
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
