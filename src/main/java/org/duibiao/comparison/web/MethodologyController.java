package org.duibiao.comparison.web;

import java.util.List;
import java.util.stream.Stream;

import org.duibiao.comparison.Rule;
import org.duibiao.comparison.web.MethodologyPage.Entry;
import org.duibiao.kernel.Qualifier;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Phrases;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The rules in force, told from the code that applies them.
 */
@Controller
class MethodologyController {

	@GetMapping("/methodology")
	String page(Edition edition, Model model) {
		Phrases phrases = edition.phrases();
		List<Entry> qualifiers = Stream.of(Qualifier.values())
			.map((qualifier) -> new Entry(phrases.say("qualifier.name." + qualifier),
					phrases.say("qualifier.meaning." + qualifier)))
			.toList();
		model.addAttribute("page", new MethodologyPage(entries(Rule.sideBySide(), phrases),
				entries(Rule.overTime(), phrases), entries(Rule.ambition(), phrases), qualifiers));
		return "methodology";
	}

	private static List<Entry> entries(List<Rule> rules, Phrases phrases) {
		return rules.stream()
			.map((rule) -> new Entry(phrases.say("rule." + rule.name()), phrases.say("rule.meaning." + rule.name())))
			.toList();
	}

}
