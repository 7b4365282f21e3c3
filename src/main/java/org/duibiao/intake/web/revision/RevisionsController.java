package org.duibiao.intake.web.revision;

import java.util.List;

import org.duibiao.revision.Revisions;
import org.duibiao.wording.Edition;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The history of the store, for readers.
 */
@Controller
class RevisionsController {

	private final Revisions revisions;

	RevisionsController(Revisions revisions) {
		this.revisions = revisions;
	}

	@GetMapping("/revisions")
	String page(Edition edition, Model model) {
		model.addAttribute("page",
				new RevisionsPage(this.revisions.all()
					.stream()
					.filter((revision) -> revision.number().compareTo(edition.number()) <= 0)
					.toList(), List.of(), false, edition.phrases()));
		return "revisions";
	}

}
