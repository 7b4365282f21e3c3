package org.duibiao.annotation;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.duibiao.intake.work.Work;
import org.duibiao.intake.work.Works;
import org.duibiao.testing.SignedIn;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Reads a text as an operator does: by the forms of the pages, without scripts.
 */
final class ReadingSteps {

	/** In the style of a government, about nothing that is. */
	static final String ARTICLE = """
			湖区日报 第3版
			**奋力谱写制造业新篇章**
			——湖区工业和信息化局
			2024年工作成效
			一是工业运行平稳向好。1—11月，规模以上工业增加值增长7.5%，居全国第六位，高于全国1.9个百分点；工业投资增长两位数。
			二是优质企业不断壮大。新增国家级专精特新“小巨人”企业两家，总数居中部第三位；深入实施五大行动，建成数字化车间约1.2万个，实施亿元以上技改项目1500余项。
			2025年工作安排
			一是全力稳增长。力争规模以上工业增加值增长7%左右，制造业贷款占比超过五成。
			二是加快数字化转型。推动3000家以上规上企业数字化改造，培育“灯塔工厂”3—5个。
			""";

	private final MockMvcTester mvc;

	private final Works works;

	ReadingSteps(MockMvcTester mvc, Works works) {
		this.mvc = mvc;
		this.works = works;
	}

	static Map<String, String> description(String code) {
		Map<String, String> form = new LinkedHashMap<>();
		form.put("document", "");
		form.put("code", code);
		form.put("area", "CN-AH");
		form.put("title_zh", "奋力谱写制造业新篇章");
		form.put("title_en", "A new chapter");
		form.put("subtitle_zh", "");
		form.put("subtitle_en", "");
		form.put("publisher_zh", "湖区工业和信息化局");
		form.put("publisher_en", "Bureau of the Lakes");
		form.put("publication_year", "2024");
		form.put("text", ARTICLE);
		return form;
	}

	/** Pastes the article as a new document, and keeps the sections that were found. */
	String pasted(String code) {
		String sections = redirect(post("/admin/reading", description(code), SignedIn.asEditor()));
		Document page = page(sections, SignedIn.asEditor());
		return redirect(send(form(page, "form[action$=/sections]"), Map.of()));
	}

	FormElement form(Document page, String selector) {
		Element form = page.selectFirst("main " + selector);
		assertThat(form).as(selector).isNotNull();
		return (FormElement) form;
	}

	/** Sends a form as a browser would, with some fields filled in. */
	MvcTestResult send(FormElement form, Map<String, String> filled) {
		MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
		for (KeyVal field : form.formData()) {
			sent.add(field.key(), field.value());
		}
		filled.forEach(sent::set);
		return this.mvc.post().uri(form.attr("action")).params(sent).with(csrf()).with(SignedIn.asEditor()).exchange();
	}

	MvcTestResult post(String address, Map<String, String> form, RequestPostProcessor operator) {
		MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
		form.forEach(sent::add);
		return this.mvc.post().uri(address).params(sent).with(csrf()).with(operator).exchange();
	}

	MvcTestResult get(String address, RequestPostProcessor operator) {
		return this.mvc.get().uri(address).with(operator).exchange();
	}

	Document page(String address, RequestPostProcessor operator) {
		return Jsoup.parse(text(get(address, operator), 200));
	}

	Document article(String address) {
		return page(address + "?lang=en", SignedIn.asEditor());
	}

	String left(String address) {
		return article(address).select(".lead").text();
	}

	static String text(MvcTestResult answer, int status) {
		assertThat(answer).hasStatus(status);
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	static String redirect(MvcTestResult answer) {
		if (answer.getResponse().getStatus() != 302) {
			Document page = Jsoup.parse(text(answer, answer.getResponse().getStatus()));
			assertThat(answer).as(page.select("main").text()).hasStatus(302);
		}
		return String.valueOf(answer.getResponse().getRedirectedUrl());
	}

	void settle() throws InterruptedException {
		for (Work work : this.works.newest(5)) {
			this.works.await(work.number(), (watched) -> {
			});
		}
	}

}
