package org.duibiao.annotation.web;

import org.duibiao.annotation.ArticleNumber;
import org.duibiao.annotation.Annotations;
import org.duibiao.annotation.Articles;
import org.duibiao.annotation.Articles.Edit;
import org.duibiao.security.Operator;
import org.duibiao.security.Role;
import org.duibiao.wording.Edition;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The text of an article with all its numerals, and what can be done with it as a whole.
 */
@Controller
class ArticleController {

	private final Articles articles;

	private final Annotations annotations;

	private final ArticleComposer composer;

	ArticleController(Articles articles, Annotations annotations, ArticleComposer composer) {
		this.articles = articles;
		this.annotations = annotations;
		this.composer = composer;
	}

	@GetMapping(Requests.ARTICLE)
	String page(@PathVariable int number, Edition edition, Operator editor, Model model) {
		editor.require(Role.EDITOR);
		model.addAttribute("page", this.composer.page(this.articles.read(new ArticleNumber(number)), edition));
		return "admin/reading";
	}

	@PostMapping(Requests.ARTICLE + "/accept")
	String accept(@PathVariable int number, @RequestParam MultiValueMap<String, String> form, Operator editor) {
		Edit edit = Requests.edit(number, form, editor);
		int paragraph = Requests.number("paragraph", form);
		int start = Requests.number("start", form);
		boolean done = this.annotations.accept(edit, paragraph, start);
		return "redirect:/admin/reading/" + number + (done ? "#unread" : "/numerals/%d/%d".formatted(paragraph, start));
	}

	@PostMapping(Requests.ARTICLE + "/accept-exclusions")
	String acceptExclusions(@PathVariable int number, @RequestParam MultiValueMap<String, String> form,
			Operator editor) {
		this.annotations.acceptExclusions(Requests.edit(number, form, editor));
		return "redirect:/admin/reading/" + number + "#unread";
	}

	@PostMapping(Requests.ARTICLE + "/remove")
	String remove(@PathVariable int number, @RequestParam MultiValueMap<String, String> form, Operator editor) {
		this.annotations.remove(Requests.edit(number, form, editor), Requests.number("mark", form));
		return "redirect:/admin/reading/" + number + "#unread";
	}

	@PostMapping(Requests.ARTICLE + "/draft")
	String draft(@PathVariable int number, @RequestParam MultiValueMap<String, String> form, Operator editor) {
		return "redirect:/admin/drafts/" + this.articles.draft(Requests.edit(number, form, editor));
	}

	@PostMapping(Requests.ARTICLE + "/discard")
	String discard(@PathVariable int number, @RequestParam MultiValueMap<String, String> form, Operator editor) {
		this.articles.discard(Requests.edit(number, form, editor));
		return "redirect:/admin/reading";
	}

}
