package org.duibiao.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.duibiao.testing.Site;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The comparison list, and the chooser of the comparison.
 */
@BrowserTest
class BasketBrowserTests {

	private static final String PLACES = """
			[document.documentElement.scrollHeight, ...['footer', 'main', 'main section:last-of-type h2']
			  .map(it => document.querySelector(it).getBoundingClientRect().top + scrollY)].map(Math.round)""";

	private static final String END = "scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })";

	@Autowired
	private Site site;

	@Test
	void gathersThreeIndicatorsOverPagesAndComparesThem(Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			Page page = reader.open("/indicators/industrial-investment-growth");
			assertThat(page.locator(".basket")).isHidden();
			pick(page, "industrial-investment-growth").click();
			assertThat(page.locator(".basket")).hasText("对比清单（1）");
			assertThat(page.locator("[data-basket-note]")).hasText("已加入对比：工业投资增速");
			reader.open("/provinces/CN-AH");
			pick(page, "industrial-value-added-growth").click();
			reader.open("/search?q=zzytz");
			pick(page, "manufacturing-investment-growth").click();
			reader.open("/indicators");
			assertThat(page.locator("button.pick[aria-pressed=true]")).hasCount(3);
			assertThat(page.locator(".basket")).hasText("对比清单（3）");
			page.locator(".basket").click();
			assertThat(page).hasURL(this.site.root() + "/compare?indicator=industrial-investment-growth"
					+ "&indicator=industrial-value-added-growth&indicator=manufacturing-investment-growth");
			assertThat(page.locator(".chosen li")).hasCount(3);
			page.locator(".chosen li a").first().click();
			assertThat(page.locator(".chosen li")).hasCount(2);
			assertThat(page.url()).doesNotContain("industrial-investment-growth");
			page.locator("[data-basket-clear]").click();
			assertThat(page.locator(".basket")).isHidden();
			assertThat(page.locator("[data-basket-clear]")).isHidden();
			assertThat(reader.complaints()).isEmpty();
		}
	}

	@Test
	void followsTheReaderDownALongPage(Browser browser) {
		var options = new Browser.NewContextOptions().setViewportSize(320, 600);
		try (Reader reader = Reader.at(browser, this.site.root(), options)) {
			Page page = reader.open("/indicators?lang=en");
			Locator bar = page.getByRole(AriaRole.NAVIGATION,
					new Page.GetByRoleOptions().setName("Comparison list").setExact(true));
			Locator far = page.locator("button.pick").last();
			far.scrollIntoViewIfNeeded();
			assertThat(bar).isHidden();
			Object before = settled(page);
			far.click();
			assertThat(bar).isVisible();
			assertThat(page.evaluate(PLACES)).as("nothing moves").isEqualTo(before);
			assertThat(bar.locator("a")).hasText("Compare what is chosen (1)");
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(bar).isHidden();
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
			// rows are laid out when they come near, so the end moves while it is reached
			page.waitForFunction("() => { " + END
					+ """
							; return [...document.querySelectorAll('footer :is(a, summary, p, li)')].filter(it => it.checkVisibility())
							  .map(it => it.getBoundingClientRect().bottom)
							  .every(it => it <= document.querySelector('.basket-bar a').getBoundingClientRect().top); }""");
			bar.locator("a").focus();
			page.keyboard().press("Enter");
			assertThat(page).hasURL(Pattern.compile("/compare\\?indicator=[a-z-]+$"));
			page.evaluate(END);
			assertThat(page.locator(".basket-bar")).isHidden();
			reader.open("/indicators?lang=en");
			assertThat(page.locator(".basket-bar")).isHidden();
			page.evaluate("scrollTo({ top: 2000, behavior: 'instant' })");
			assertThat(page.locator(".basket-bar")).isVisible();
			assertThat(reader.complaints()).isEmpty();
		}
	}

	@Test
	void takesProvincesToo(Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			Page page = reader.open("/provinces/CN-SD?lang=en");
			page.locator("button.pick[data-pick=province]").click();
			assertThat(page.locator("button.pick[data-pick=province]")).containsText("Added");
			pick(page, "industrial-investment-growth").click();
			assertThat(page.locator(".basket")).hasText("Comparison (2)");
			assertThat(page.locator(".basket")).hasAttribute("href",
					"/compare?province=CN-SD&indicator=industrial-investment-growth");
			page.locator("button.pick[data-pick=province]").click();
			assertThat(page.locator(".basket")).hasText("Comparison (1)");
			assertThat(page.locator("[data-basket-note]")).containsText("Shandong Province");
		}
	}

	@Test
	void isTheSameInOtherTabs(Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			Page page = reader.open("/indicators/little-giants");
			Page other = page.context().newPage();
			other.navigate(this.site.root() + "/indicators/little-giants");
			pick(page, "little-giants").click();
			assertThat(other.locator(".basket")).hasText("对比清单（1）");
			assertThat(pick(other, "little-giants")).hasAttribute("aria-pressed", "true");
		}
	}

	@Test
	void saysWhenItIsFull(Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			Page page = reader.open("/indicators");
			for (int i = 0; i < 21; i++) {
				page.locator("button.pick").nth(i).click();
			}
			assertThat(page.locator("[data-basket-note]")).hasText("最多可加入 20 项。");
			assertThat(page.locator("button.pick[aria-pressed=true]")).hasCount(20);
		}
	}

	@Test
	void leavesLinksWhereNothingCanBeStored(Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			reader.page().addInitScript("Storage.prototype.setItem = () => { throw new Error('no'); };");
			assertLink(reader);
			assertThat(reader.complaints()).isEmpty();
		}
	}

	@Test
	void leavesLinksWithoutScripts(Browser browser) {
		var options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
		try (Reader reader = Reader.at(browser, this.site.root(), options)) {
			assertLink(reader);
		}
	}

	private static void assertLink(Reader reader) {
		Page page = reader.open("/provinces/CN-SD");
		assertThat(page.locator("button.pick, .basket:visible")).hasCount(0);
		page.locator("a.pick[data-code=industrial-investment-growth]").first().click();
		assertThat(page.url())
			.endsWith("/compare?province=CN-SD&province=CN-AH&indicator=industrial-investment-growth");
		assertThat(page.locator("tbody td .value")).hasCount(2);
		assertThat(page.locator("[data-chooser]:visible, [data-basket-clear]:visible")).hasCount(0);
	}

	@Test
	void narrowsTheChooser(Browser browser) {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			Page page = reader.open("/compare");
			page.locator("details.choice > summary").click();
			Locator box = page.locator("#choose");
			Locator shown = page.locator("fieldset li:visible");
			for (String typed : new String[] { "gytzzs", "gongyetouzizengsu", "工业投资增速",
					"growth industrial-investment" }) {
				box.fill(typed);
				assertThat(shown.first()).containsText("工业投资增速");
				assertThat(page.locator("[data-chooser] [role=status]")).hasText("有 " + shown.count() + " 项相符");
				assertThat(shown.count()).isLessThan(5);
			}
			box.fill("Shāndōng");
			assertThat(shown).hasCount(1);
			box.fill("xyzzy");
			assertThat(shown).hasCount(0);
			box.fill("");
			assertThat(page.locator("fieldset li:visible")).hasCount(2);
		}
	}

	private static Locator pick(Page page, String code) {
		return page.locator("button.pick[data-code=" + code + "]").first();
	}

	/** Rows are laid out when they come near: where things are once nothing more does. */
	private static Object settled(Page page) {
		Object last = page.evaluate(PLACES);
		for (int i = 0; i < 20; i++) {
			page.waitForTimeout(150);
			Object now = page.evaluate(PLACES);
			if (now.equals(last)) {
				return now;
			}
			last = now;
		}
		return last;
	}

}
