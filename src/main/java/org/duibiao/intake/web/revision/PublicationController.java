package org.duibiao.intake.web.revision;

import java.util.List;

import org.duibiao.intake.draft.DraftNumber;
import org.duibiao.intake.draft.Publications;
import org.duibiao.intake.draft.RefusedException;
import org.duibiao.intake.web.WorkView;
import org.duibiao.intake.work.Work;
import org.duibiao.intake.work.WorkNumber;
import org.duibiao.intake.work.WorkOrder;
import org.duibiao.intake.work.Works;
import org.duibiao.kernel.Reason;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.Revisions;
import org.duibiao.security.Action;
import org.duibiao.security.ActionLog;
import org.duibiao.security.Operator;
import org.duibiao.security.Role;
import org.duibiao.wording.Edition;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Publishing and undoing, and the long work that this is.
 */
@Controller
class PublicationController {

	private static final int WORKS = 20;

	private final Publications publications;

	private final Revisions revisions;

	private final Works works;

	private final ActionLog log;

	PublicationController(Publications publications, Revisions revisions, Works works, ActionLog log) {
		this.publications = publications;
		this.revisions = revisions;
		this.works = works;
		this.log = log;
	}

	@PostMapping("/admin/drafts/{number:[1-9]\\d{0,8}}/publish")
	String publish(@PathVariable int number, @RequestParam(defaultValue = "") String reason, Operator reviewer) {
		reviewer.require(Role.REVIEWER);
		this.publications.publish(new DraftNumber(number), reviewer.name(), reason);
		this.log.record(reviewer.name(), Action.PUBLISHED, Integer.toString(number), reason);
		return "redirect:/admin/drafts/" + number;
	}

	@GetMapping("/admin/revisions")
	String revisions(Edition edition, Operator reader, Model model) {
		List<WorkView> running = this.works.newest(WORKS)
			.stream()
			.filter((work) -> work.order().task() == WorkOrder.Task.UNDO)
			.limit(1)
			.map((work) -> WorkView.of(work, edition.phrases()))
			.toList();
		model.addAttribute("page",
				new RevisionsPage(this.revisions.all(), running, reader.has(Role.REVIEWER), edition.phrases()));
		return "admin/revisions";
	}

	@PostMapping("/admin/revisions/{number:[1-9]\\d{0,8}}/undo")
	String undo(@PathVariable int number, @RequestParam(defaultValue = "") String reason, Operator reviewer) {
		reviewer.require(Role.REVIEWER);
		this.publications.undo(new RevisionNumber(number), reviewer.name(), reason);
		this.log.record(reviewer.name(), Action.UNDONE, Integer.toString(number), reason);
		return "redirect:/admin/revisions";
	}

	@GetMapping("/admin/works/{number:[1-9]\\d{0,8}}")
	@ResponseBody
	WorkView work(@PathVariable int number, Edition edition) {
		return WorkView.of(find(number), edition.phrases());
	}

	@PostMapping("/admin/works/{number:[1-9]\\d{0,8}}/cancel")
	String cancel(@PathVariable int number, Operator operator) {
		Work work = find(number);
		this.works.cancel(work.number(), operator.name());
		this.log.record(operator.name(), Action.CANCELLED, Integer.toString(number), "");
		return work.order().draft().isPresent() ? "redirect:/admin/drafts/" + work.order().draft().getAsInt()
				: "redirect:/admin/revisions";
	}

	private Work find(int number) {
		return this.works.find(new WorkNumber(number))
			.orElseThrow(() -> new RefusedException(RefusedException.Refusal.UNKNOWN,
					Reason.of("work.unknown", Integer.toString(number))));
	}

}
