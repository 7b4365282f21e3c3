package org.duibiao.intake.web;

import java.util.List;
import java.util.Optional;

import org.duibiao.intake.content.Problem.Severity;
import org.duibiao.intake.draft.Change;
import org.duibiao.intake.draft.ChangeCounts;
import org.duibiao.intake.draft.Differences;
import org.duibiao.intake.draft.Draft;
import org.duibiao.intake.draft.DraftNumber;
import org.duibiao.intake.draft.Drafts;
import org.duibiao.intake.draft.Publications;
import org.duibiao.intake.draft.Reading;
import org.duibiao.intake.report.Reports;
import org.duibiao.intake.work.Works;
import org.duibiao.security.Action;
import org.duibiao.security.ActionLog;
import org.duibiao.security.Operator;
import org.duibiao.security.Role;
import org.duibiao.site.Parameters;
import org.duibiao.wording.Edition;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A draft: what its check found, what it would change, and what can be done with it.
 */
@Controller
class DraftController {

	private static final String DRAFT = "/admin/drafts/{number:[1-9]\\d{0,8}}";

	private static final int ON_THE_DRAFT = 20;

	private static final int ON_A_PAGE = 100;

	private final Drafts drafts;

	private final Reports reports;

	private final Differences differences;

	private final Publications publications;

	private final Works works;

	private final DraftEditions editions;

	private final ActionLog log;

	DraftController(Drafts drafts, Reports reports, Differences differences, Publications publications, Works works,
			DraftEditions editions, ActionLog log) {
		this.drafts = drafts;
		this.reports = reports;
		this.differences = differences;
		this.publications = publications;
		this.works = works;
		this.editions = editions;
		this.log = log;
	}

	@GetMapping(DRAFT)
	String page(@PathVariable int number, Edition edition, Operator reader, Model model) {
		Draft draft = this.drafts.get(new DraftNumber(number));
		Optional<WorkView> work = this.works.latestOf(number).map((it) -> WorkView.of(it, edition.phrases()));
		Optional<String> obstacle = this.publications.obstacle(draft, reader.name())
			.map((refusal) -> edition.phrases().format(refusal.reason()));
		model.addAttribute("page", new DraftPage(draft, work,
				draft.reading().map((reading) -> found(draft, reading, edition)), obstacle, reader, edition.phrases()));
		return "admin/draft";
	}

	private Found found(Draft draft, Reading reading, Edition edition) {
		List<ProblemRow> errors = problems(reading, Severity.ERROR, 0, ON_THE_DRAFT, edition);
		List<ProblemRow> warnings = problems(reading, Severity.WARNING, 0, ON_THE_DRAFT, edition);
		List<ChangeCounts> changes = this.differences.counts(reading.number());
		return new Found(draft.number().value(), reading, this.reports.counts(reading.number()), errors, warnings,
				changes);
	}

	private List<ProblemRow> problems(Reading reading, Severity severity, long after, int limit, Edition edition) {
		return this.reports.page(reading.number(), severity, after, limit)
			.stream()
			.map((problem) -> ProblemRow.of(problem, edition.phrases()))
			.toList();
	}

	@GetMapping(DRAFT + "/problems")
	String problems(@PathVariable int number, @RequestParam(defaultValue = "ERROR") String severity,
			@RequestParam(defaultValue = "0") String after, Edition edition, Operator reader, Model model) {
		Draft draft = this.drafts.get(new DraftNumber(number));
		Severity asked = Severity.valueOf(Parameters.oneOf("severity", severity, Numbered.names(Severity.values())));
		List<ProblemRow> rows = draft.reading()
			.map((reading) -> problems(reading, asked, Numbered.after(after), ON_A_PAGE, edition))
			.orElse(List.of());
		model.addAttribute("page", new ProblemsPage(draft, asked, rows, rows.size() == ON_A_PAGE,
				reader.has(Role.EDITOR) || reader.has(Role.REVIEWER)));
		return "admin/problems";
	}

	@GetMapping(DRAFT + "/changes")
	String changes(@PathVariable int number, @RequestParam(defaultValue = "observations") String table,
			@RequestParam(defaultValue = "NEW") String type, @RequestParam(defaultValue = "0") String after,
			Edition edition, Operator reader, Model model) {
		Draft draft = this.drafts.get(new DraftNumber(number));
		List<ChangeCounts> counts = draft.reading()
			.map((reading) -> this.differences.counts(reading.number()))
			.orElse(List.of());
		Parameters.oneOf("table", table, counts.stream().map(ChangeCounts::table).toList());
		Change.Type asked = Change.Type.valueOf(Parameters.oneOf("type", type, Numbered.names(Change.Type.values())));
		List<Change> changes = (draft.isOpen() && draft.reading().isPresent())
				? this.differences.page(draft.reading().get().number(), table, asked, Numbered.after(after), ON_A_PAGE)
				: List.of();
		ChangeWords words = new ChangeWords(this.editions.of(edition, draft));
		model.addAttribute("page", new ChangesPage(draft, counts, table, asked,
				changes.stream().map(words::row).toList(), changes.size() == ON_A_PAGE, edition.phrases()));
		return "admin/changes";
	}

	@PostMapping(DRAFT + "/check")
	String check(@PathVariable int number, Operator editor) {
		this.drafts.check(new DraftNumber(number), editor.name());
		this.log.record(editor.name(), Action.CHECKED, Integer.toString(number), "");
		return "redirect:/admin/drafts/" + number;
	}

	@PostMapping(DRAFT + "/discard")
	String discard(@PathVariable int number, Operator editor) {
		this.drafts.discard(new DraftNumber(number), editor.name());
		this.log.record(editor.name(), Action.DISCARDED, Integer.toString(number), "");
		return "redirect:/admin";
	}

	@PostMapping(DRAFT + "/acknowledge")
	String acknowledge(@PathVariable int number, @RequestParam long problem,
			@RequestParam(defaultValue = "") String back, Operator operator) {
		Draft draft = this.drafts.get(new DraftNumber(number));
		Reading reading = draft.reading().orElseThrow(() -> Numbered.missing("problem"));
		if (!this.reports.acknowledge(reading.number(), problem, operator.name())) {
			throw Numbered.missing("problem");
		}
		this.log.record(operator.name(), Action.ACKNOWLEDGED, number + ":" + problem, "");
		String page = back.equals("problems")
				? "/problems?severity=WARNING&after=" + Math.max(0, problem - ON_THE_DRAFT) : "";
		return "redirect:/admin/drafts/" + number + page + "#problem-" + problem;
	}

}
