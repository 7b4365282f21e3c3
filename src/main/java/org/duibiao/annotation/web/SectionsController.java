package org.duibiao.annotation.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.duibiao.annotation.Article;
import org.duibiao.annotation.ArticleNumber;
import org.duibiao.annotation.Articles;
import org.duibiao.annotation.Heading;
import org.duibiao.security.Operator;
import org.duibiao.security.Role;
import org.duibiao.site.Parameters;
import org.duibiao.source.Part;
import org.duibiao.wording.Edition;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the sections of an article begin, and what they speak of.
 */
@Controller
class SectionsController {

	private static final int SHOWN = 60;

	private final Articles articles;

	SectionsController(Articles articles) {
		this.articles = articles;
	}

	@GetMapping(Requests.ARTICLE + "/sections")
	String page(@PathVariable int number, Edition edition, Operator editor, Model model) {
		editor.require(Role.EDITOR);
		Article article = this.articles.get(new ArticleNumber(number));
		List<String> paragraphs = article.content().lines().toList();
		List<SectionsPage.Row> rows = IntStream.range(0, paragraphs.size())
			.mapToObj((paragraph) -> row(paragraph, paragraphs.get(paragraph), article.headings()))
			.filter((row) -> !article.stored() || !row.part().isEmpty())
			.toList();
		model.addAttribute("page", new SectionsPage(number, article.version(),
				edition.phrases().say(article.document().title()), article.stored(), rows));
		return "admin/reading-sections";
	}

	private static SectionsPage.Row row(int paragraph, String text, List<Heading> headings) {
		Optional<Heading> heading = headings.stream().filter((each) -> each.paragraph() == paragraph).findFirst();
		return new SectionsPage.Row(paragraph, Parameters.shown(text, SHOWN), heading.map(Heading::code).orElse(""),
				heading.map((each) -> each.part().name()).orElse(""),
				heading.map((each) -> each.words().en()).orElse(""));
	}

	@PostMapping(Requests.ARTICLE + "/sections")
	String save(@PathVariable int number, @RequestParam MultiValueMap<String, String> form, Operator editor) {
		Articles.Edit edit = Requests.edit(number, form, editor);
		List<String> allowed = Arrays.stream(Part.values()).map(Part::name).toList();
		Map<Integer, Part> parts = new HashMap<>();
		Map<Integer, String> english = new HashMap<>();
		form.forEach((name, values) -> {
			if (name.matches("part-\\d{1,6}") && !values.get(0).isEmpty()) {
				parts.put(Integer.valueOf(name.substring(5)),
						Part.valueOf(Parameters.oneOf(name, values.get(0), allowed)));
			}
			else if (name.matches("english-\\d{1,6}")) {
				english.put(Integer.valueOf(name.substring(8)), values.get(0));
			}
		});
		this.articles.outline(edit, parts, english);
		return "redirect:/admin/reading/" + number;
	}

}
