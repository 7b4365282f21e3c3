package org.duibiao.dashboard.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.duibiao.dashboard.HomeSummaries;
import org.duibiao.dashboard.HomeSummary;
import org.duibiao.exhibit.Cards;
import org.duibiao.site.Address;
import org.duibiao.site.Link;
import org.duibiao.wording.Edition;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The home page.
 */
@Controller
class HomeController {

	private static final List<String> MORE = List.of("indicators", "targets", "data");

	private final HomeSummaries summaries;

	private final ExamplePairs examples;

	HomeController(HomeSummaries summaries, ExamplePairs examples) {
		this.summaries = summaries;
		this.examples = examples;
	}

	@GetMapping("/")
	String page(Edition edition, Model model) {
		HomeSummary summary = this.summaries.of(edition);
		model.addAttribute("card", Cards.path(Address.in(edition, ""), edition));
		model.addAttribute("page",
				new HomePage(summary, this.examples.of(summary.printed(), edition), links(edition),
						edition.number().toString(),
						edition.phrases().say(LocalDate.ofInstant(edition.revision().createdAt(), ZoneOffset.UTC))));
		return "home";
	}

	private static List<Link> links(Edition edition) {
		return MORE.stream()
			.map((path) -> new Link(edition.phrases().say("home." + path), Address.in(edition, path).toString()))
			.toList();
	}

	@GetMapping("/provinces")
	String provinces() {
		return "redirect:/";
	}

}
