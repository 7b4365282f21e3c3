package org.duibiao.browser;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page on every screen.
 */
@BrowserTest
class ScreensBrowserTests extends EveryPage {

	/** Lays out what is far from the screen too. */
	private static final String LAID_OUT = """
			const all = new CSSStyleSheet();
			all.replaceSync('* { content-visibility: visible !important }');
			document.adoptedStyleSheets.push(all);""";

	private static final String OPERATORS = "/admin";

	private static final String SIGN_IN = "/admin/sign-in";

	private static final int WIDE = 1280;

	private static final int NARROW = 360;

	/** A desk, tablets and a phone. */
	private static final List<Integer> WIDTHS = List.of(WIDE, 1024, 768, NARROW);

	private String session;

	/**
	 * Once for all pages: each time is told in the log, which other tests look at
	 * meanwhile.
	 */
	@BeforeAll
	void signIn(Browser browser) {
		try (Reader reader = Reader.at(browser, root())) {
			this.session = reader.open(OPERATORS).context().storageState();
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void fitsAllReadersOnAllScreens(String address, Browser browser) {
		try (Reader reader = Reader.at(browser, root(), options(address))) {
			Page page = reader.open(address);
			page.evaluate(LAID_OUT);
			for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
				page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
				for (int width : WIDTHS) {
					page.setViewportSize(width, 900);
					assertFits(page, scheme + " " + width);
					if (width == judged(address, scheme)) {
						assertIsAccessible(page, scheme + " " + width);
					}
				}
			}
			assertIsReadableEnlarged(page);
			assertThat(reader.complaints().stream().filter((it) -> !it.contains("404"))).isEmpty();
		}
	}

	private Browser.NewContextOptions options(String address) {
		var options = Reader.screen(WIDE, ColorScheme.LIGHT);
		boolean open = !address.startsWith(OPERATORS) || address.startsWith(SIGN_IN);
		return open ? options : options.setStorageState(this.session);
	}

	/**
	 * A page has the same parts in both languages; in each of them it is judged on two of
	 * the four screens.
	 */
	private static int judged(String address, ColorScheme scheme) {
		return (address.endsWith("lang=zh") == (scheme == ColorScheme.LIGHT)) ? WIDE : NARROW;
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
		assertThat(page.evaluate(
				"""
						[...document.querySelectorAll('.table-wrap:has(> .stack)')].filter(it => it.scrollWidth > it.clientWidth + 1)
						  .map(it => `${it.ariaLabel}: ${it.scrollWidth} in ${it.clientWidth}`)"""))
			.as("tables that are cut, " + screen)
			.isEqualTo(List.of());
	}

	private static void assertIsAccessible(Page page, String screen) {
		assertThat(new AxeBuilder(page).setLegacyMode(true)
			.analyze()
			.getViolations()
			.stream()
			.flatMap((rule) -> rule.getNodes().stream().map((node) -> rule.getId() + ": " + node.getHtml()))).as(screen)
			.isEmpty();
	}

}
