package org.duibiao.browser;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.duibiao.testing.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The search box in the header of every page.
 */
@BrowserTest
class SearchBrowserTests {

	private static final String SUGGESTIONS = "/search/suggestions.json";

	/**
	 * Milliseconds without a key after which the box asks.
	 */
	private static final int PAUSE = 150;

	@Autowired
	private Site site;

	@ParameterizedTest
	@CsvSource({ "zh, gytz, 工业投资增速, 有 % 条建议", "en, gytz, Growth of industrial investment, % suggestions",
			"en, ah, Anhui Province, % suggestions" })
	void suggestsWhileTypingAndGoesThereWithKeys(String language, String typed, String found, String count,
			Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			Page page = reader.open("/methodology?lang=" + language);
			Locator box = page.getByRole(AriaRole.COMBOBOX);
			assertThat(box).hasAttribute("aria-expanded", "false");
			box.pressSequentially(typed);
			Locator first = page.getByRole(AriaRole.OPTION).first();
			assertThat(first).containsText(found);
			assertThat(box).hasAttribute("aria-expanded", "true");
			String suggestions = Integer.toString(page.getByRole(AriaRole.OPTION).count());
			assertThat(page.locator(".site-search [role=status]")).hasText(count.replace("%", suggestions));
			page.keyboard().press("ArrowDown");
			assertThat(first).hasAttribute("aria-selected", "true");
			assertThat(box).hasAttribute("aria-activedescendant", first.getAttribute("id"));
			page.keyboard().press("Enter");
			assertThat(page.locator("h1")).hasText(found);
			assertThat(reader.complaints()).isEmpty();
		}
	}

	@Test
	void closesWithEscapeAndLeavesWhatWasTyped(Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			Page page = reader.open("/methodology");
			Locator box = page.getByRole(AriaRole.COMBOBOX);
			box.pressSequentially("gongye");
			assertThat(page.getByRole(AriaRole.OPTION)).hasCount(8);
			page.keyboard().press("ArrowUp");
			assertThat(page.getByRole(AriaRole.OPTION).last()).hasAttribute("aria-selected", "true");
			page.keyboard().press("ArrowDown");
			assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(0);
			page.keyboard().press("Escape");
			assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
			assertThat(box).hasAttribute("aria-expanded", "false");
			assertThat(box).hasValue("gongye");
			page.keyboard().press("Enter");
			page.waitForURL("**/search?q=gongye");
		}
	}

	@ParameterizedTest
	@CsvSource({ "LIGHT, 1280", "DARK, 360" })
	void isFitForAllReadersWhileOpen(ColorScheme scheme, int width, Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root(), Reader.screen(width, scheme))) {
			Page page = reader.open("/search?q=industral&lang=en");
			page.getByRole(AriaRole.COMBOBOX).fill("indus");
			assertThat(page.getByRole(AriaRole.OPTION)).hasCount(8);
			page.keyboard().press("ArrowDown");
			assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).isEqualTo(0);
			assertThat(new AxeBuilder(page).setLegacyMode(true)
				.analyze()
				.getViolations()
				.stream()
				.flatMap((rule) -> rule.getNodes().stream().map((node) -> rule.getId() + ": " + node.getHtml())))
				.isEmpty();
		}
	}

	@Test
	void waitsForTheEndOfAComposition(Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			List<String> asked = new ArrayList<>();
			reader.page().onRequest((request) -> {
				if (request.url().contains(SUGGESTIONS)) {
					asked.add(request.url());
				}
			});
			Page page = reader.open("/methodology");
			Locator box = page.getByRole(AriaRole.COMBOBOX);
			box.evaluate("box => { box.dispatchEvent(new CompositionEvent('compositionstart')); box.value = 'gong';"
					+ " box.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true })); }");
			page.waitForTimeout(500);
			assertThat(asked).isEmpty();
			box.focus();
			box.evaluate("box => { box.value = '工业投资'; box.dispatchEvent(new CompositionEvent('compositionend')); }");
			assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("工业投资增速");
			assertThat(asked).hasSize(1);
		}
	}

	@Test
	void asksOnceForWhatIsTypedQuicklyAndNotAgainForWhatIsKnown(Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			List<String> asked = new ArrayList<>();
			reader.page().onRequest((request) -> {
				if (request.url().contains(SUGGESTIONS)) {
					asked.add(request.url());
				}
			});
			Page page = reader.open("/methodology");
			page.clock().install();
			page.clock().pauseAt(System.currentTimeMillis() + 60_000);
			Locator box = page.getByRole(AriaRole.COMBOBOX);
			box.pressSequentially("lvse");
			page.clock().runFor(PAUSE - 1);
			assertThat(asked).isEmpty();
			page.clock().runFor(1);
			assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("绿色发展");
			box.fill("");
			page.clock().runFor(PAUSE);
			assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
			box.fill("lvse");
			page.clock().runFor(PAUSE);
			assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("绿色发展");
			assertThat(asked).singleElement().asString().contains("q=lvse");
		}
	}

	@ParameterizedTest
	@CsvSource({ "true", "false" })
	void staysInAFrozenRevision(boolean scripts, Browser browser) {
		var options = new Browser.NewContextOptions().setJavaScriptEnabled(scripts);
		try (Reader reader = Reader.at(browser, this.site.root(), options)) {
			Page page = reader.open("/methodology?revision=1");
			page.locator("#site-q").fill("安徽");
			page.locator("#site-q").press("Enter");
			page.waitForURL("**/search?revision=1&q=**");
			assertThat(page.locator("main h3 a").first()).hasAttribute("href", "/provinces/CN-AH?revision=1");
			assertThat(page.locator("main mark").first()).hasText("安徽");
			assertThat(page.locator("#site-q")).hasValue("安徽");
		}
	}

}
