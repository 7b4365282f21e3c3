package org.duibiao.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duibiao.intake.work.Works;
import org.duibiao.security.Action;
import org.duibiao.security.ActionLog;
import org.duibiao.security.LogFilter;
import org.duibiao.testing.SignedIn;
import org.duibiao.testing.SiteTools;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Figures read from a pasted text, up to their publication.
 */
@SpringBootTest(
		properties = { "spring.datasource.url=jdbc:h2:mem:reading;DB_CLOSE_DELAY=-1", "duibiao.sources.directory=" })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@SiteTools
class ReadingIntegrationTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Works works;

	@Autowired
	private ActionLog log;

	private ReadingSteps steps;

	@BeforeEach
	void begin() {
		this.steps = new ReadingSteps(this.mvc, this.works);
	}

	@Test
	void goesFromAPastedTextToARevision() throws InterruptedException {
		String article = this.steps.pasted("lakes-2024");
		assertThat(this.steps.article(article).select("main").text()).doesNotContain("湖区日报").contains("2024年工作成效");
		describeAnIndicator(article);
		judgeAll(article);
		Document read = this.steps.article(article);
		assertThat(read.select(".lead").text()).startsWith("0 of ");
		assertThat(read.select(".counts").text()).contains("8 figures", "2 ranks", "one difference");
		String draft = ReadingSteps.redirect(this.steps.send(this.steps.form(read, "form[action$=/draft]"), Map.of()));
		this.steps.settle();
		Document checked = this.steps.page(draft + "?lang=en", SignedIn.asReviewer());
		assertThat(checked.select("main").text()).contains("No errors");
		acknowledgeAll(draft);
		ReadingSteps
			.redirect(this.steps.post(draft + "/publish", Map.of("reason", "The lakes"), SignedIn.asReviewer()));
		this.steps.settle();
		String source = this.steps.page("/sources/lakes-2024?lang=en", SignedIn.asEditor()).select("main").text();
		assertThat(source).contains("7.5%", "两家", "约1.2万个", "1500余项", "7%左右", "超过五成", "3000家以上").doesNotContain("五大行动");
		assertThat(this.log.newest(LogFilter.ALL, 50).entries()).extracting((entry) -> entry.action())
			.contains(Action.READ_FIGURES, Action.UPLOADED, Action.PUBLISHED);
	}

	private void describeAnIndicator(String article) {
		FormElement form = this.steps.form(this.steps.article(article + "/indicators"), "form[action$=/indicators]");
		Map<String, String> indicator = new HashMap<>(Map.of("name_zh", "数字化车间数", "name_en", "Digital workshops",
				"code", "digital-workshops-lakes", "theme", "operation", "unit", "ge", "quantity", "STOCK", "direction",
				"HIGHER", "definition_zh", "数字化车间的数量。", "definition_en", "Number of digital workshops."));
		indicator.put("code", "Not A Code");
		assertThat(ReadingSteps.text(this.steps.send(form, indicator), 400)).contains("id=\"fault-code\"");
		indicator.put("code", "digital-workshops-lakes");
		ReadingSteps.redirect(this.steps.send(form, indicator));
	}

	/** Agrees where a proposal is complete; adds an indicator where it is not. */
	private void judgeAll(String article) {
		this.steps.send(this.steps.form(this.steps.article(article), "form[action$=/accept-exclusions]"), Map.of());
		int distinct = 0;
		for (Optional<Element> next = next(article); next.isPresent(); next = next(article)) {
			Document numeral = this.steps.page(next.get().attr("href") + "?lang=en", SignedIn.asEditor());
			if (numeral.select("#proposal").isEmpty()) {
				numeral = this.steps.page(next.get().attr("href") + "?as=exclusions&lang=en", SignedIn.asEditor());
			}
			FormElement form = this.steps.form(numeral, "form.reading-form");
			Map<String, String> filled = new HashMap<>();
			if (numeral.select("#proposal").isEmpty()) {
				// a range has no place among the figures
				filled.put("token", "3—5个");
			}
			for (Element field : form.select("select[required]")) {
				if (field.select("option[selected]").isEmpty()) {
					filled.put(field.attr("name"), answer(field, distinct++));
				}
			}
			MvcTestResult answer = this.steps.send(form, filled);
			ReadingSteps.redirect(answer);
		}
	}

	private static String answer(Element field, int another) {
		List<String> options = field.select("option").eachAttr("value");
		return options.get(1 + another % (options.size() - 1));
	}

	private Optional<Element> next(String article) {
		return Optional.ofNullable(this.steps.article(article).selectFirst("main a.button"));
	}

	private void acknowledgeAll(String draft) {
		Document page = this.steps.page(draft, SignedIn.asEditor());
		page.select("form[action$=/acknowledge]")
			.forEach((form) -> ReadingSteps.redirect(this.steps.send((FormElement) form, Map.of())));
	}

	@Test
	void refusesADraftAsLongAsANumeralIsUnread() {
		String article = this.steps.pasted("unread-2024");
		Document page = this.steps.article(article);
		FormElement form = this.steps.form(page, "form[action$=/draft]");
		assertThat(form.select("button").hasAttr("disabled")).isTrue();
		assertThat(ReadingSteps.text(this.steps.send(form, Map.of()), 409)).contains("数字没有标明");
	}

	@Test
	void refusesValuesThatTheTokenContradicts() {
		String article = this.steps.pasted("wrong-2024");
		FormElement form = form(article, "7.5%");
		String answer = ReadingSteps.text(this.steps.send(form, Map.of("obs_value", "7.6", "lang", "en")), 400);
		assertThat(answer).contains("fault-obs_value", "7.5, as printed");
		assertThat(ReadingSteps.text(this.steps.send(form, Map.of("token", "增长7%")), 400)).contains("一字不差");
		assertThat(ReadingSteps.text(this.steps.send(form, Map.of("indicator", "no-such")), 400))
			.contains("fault-indicator");
	}

	@Test
	void refusesARangeAsAFigure() {
		FormElement form = form(this.steps.pasted("range-2024"), "5个");
		assertThat(ReadingSteps.text(this.steps.send(form, Map.of("lang", "en")), 400)).contains("a number by itself");
		assertThat(ReadingSteps.text(this.steps.send(form, Map.of("token", "3—5个", "obs_value", "3")), 400))
			.contains("单独一个数");
	}

	@Test
	void takesATokenThatIsWider() {
		String article = this.steps.pasted("wider-2024");
		ReadingSteps.redirect(this.steps.send(form(article, "7.5%"), Map.of("token", "增长7.5%")));
		assertThat(this.steps.article(article).select(".token-observations[href]").eachText())
			.anyMatch((token) -> token.startsWith("增长7.5%"));
	}

	@Test
	void letsNobodyOverwriteAnother() {
		String article = this.steps.pasted("two-2024");
		FormElement first = form(article, "7.5%");
		FormElement second = form(article, "7%左右");
		ReadingSteps.redirect(this.steps.send(first, Map.of()));
		FormElement other = form(article, "第六位");
		ReadingSteps.redirect(this.steps.send(other, Map.of()));
		String answer = ReadingSteps.text(this.steps.send(second, Map.of("lang", "en")), 409);
		assertThat(answer).contains("changed by " + SignedIn.EDITOR);
	}

	@Test
	void takesNoMarkAwayToWhichAnotherRefers() {
		String article = this.steps.pasted("refers-2024");
		ReadingSteps.redirect(this.steps.send(form(article, "7.5%"), Map.of()));
		ReadingSteps.redirect(this.steps.send(form(article, "第六位"), Map.of()));
		Document numeral = this.steps.page(token(article, "7.5%").attr("href"), SignedIn.asEditor());
		FormElement remove = this.steps.form(numeral, "form[action$=/remove]");
		assertThat(ReadingSteps.text(this.steps.send(remove, Map.of()), 409)).contains("第六位");
	}

	@Test
	void refusesTextsThatCannotBeRead() {
		Map<String, String> form = ReadingSteps.description("hostile-2024");
		form.put("text", "没有标题\n只有正文");
		assertThat(ReadingSteps.text(this.steps.post("/admin/reading", form, SignedIn.asEditor()), 400))
			.contains("没有一行依次以此开头");
		form.put("text", ReadingSteps.ARTICLE + "增长\u202E%7");
		assertThat(ReadingSteps.text(this.steps.post("/admin/reading", form, SignedIn.asEditor()), 400))
			.contains("U+202E");
		form.put("text", ReadingSteps.ARTICLE + "字".repeat(Article.LONGEST));
		assertThat(this.steps.post("/admin/reading", form, SignedIn.asEditor())).hasStatus(400);
		form.put("text", ReadingSteps.ARTICLE + "<script>alert(1)</script>增长7%");
		String article = ReadingSteps.redirect(this.steps.post("/admin/reading", form, SignedIn.asEditor()))
			.replace("/sections", "");
		Document page = this.steps.article(article);
		assertThat(page.select(".reading-text script")).isEmpty();
		assertThat(page.select(".reading-text").text()).contains("<script>alert(");
	}

	@Test
	void isForEditorsOnlyAndForgetsWhatIsThrownAway() {
		String article = this.steps.pasted("gone-2024");
		assertThat(this.steps.get(article, SignedIn.asReviewer())).hasStatus(403);
		assertThat(this.steps.get("/admin/reading", SignedIn.asReviewer())).hasStatus(403);
		assertThat(this.mvc.get().uri(article).exchange()).hasStatus(303);
		ReadingSteps.redirect(
				this.steps.send(this.steps.form(this.steps.article(article), "form[action$=/discard]"), Map.of()));
		assertThat(this.steps.get(article, SignedIn.asEditor())).hasStatus(404);
		assertThat(this.steps.page("/admin/reading", SignedIn.asEditor()).select("main").text()).contains("已丢弃");
	}

	private FormElement form(String article, String token) {
		return this.steps.form(this.steps.page(token(article, token).attr("href"), SignedIn.asEditor()),
				"form.reading-form");
	}

	private Element token(String article, String token) {
		return this.steps.article(article)
			.select(".reading-text .token")
			.stream()
			.filter((each) -> each.text().contains(token))
			.findFirst()
			.orElseThrow();
	}

}
