package org.duibiao.dashboard.web;

import java.util.Locale;

import org.duibiao.dashboard.HomeSummaries;
import org.duibiao.dashboard.HomeSummary;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Editions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The home page.
 */
@Controller
class HomeController {

	private final Editions editions;

	private final HomeSummaries summaries;

	private final ExamplePairs examples;

	HomeController(Editions editions, HomeSummaries summaries, ExamplePairs examples) {
		this.editions = editions;
		this.summaries = summaries;
		this.examples = examples;
	}

	@GetMapping("/")
	String page(Model model, Locale locale) {
		Edition edition = this.editions.newest(locale);
		HomeSummary summary = this.summaries.of(edition);
		model.addAttribute("page",
				new HomePage(summary, this.examples.of(edition), edition.library().documents().size(),
						edition.number().toString(), edition.revision().createdAt().toString().substring(0, 10)));
		return "home";
	}

	@GetMapping("/provinces")
	String provinces() {
		return "redirect:/";
	}

}
