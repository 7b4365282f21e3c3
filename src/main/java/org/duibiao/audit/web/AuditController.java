package org.duibiao.audit.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.duibiao.audit.Audits;
import org.duibiao.audit.Check;
import org.duibiao.export.Cell;
import org.duibiao.export.Table;
import org.duibiao.observation.Observation;
import org.duibiao.export.Attachment;
import org.duibiao.export.Format;
import org.duibiao.site.Address;
import org.duibiao.site.Downloads;
import org.duibiao.site.Languages;
import org.duibiao.site.Link;
import org.duibiao.site.Paging;
import org.duibiao.wording.Columns;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureView;
import org.duibiao.wording.Phrases;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The checks of what was printed, as a page and as a file.
 */
@Controller
class AuditController {

	private final Audits audits;

	private final Downloads downloads;

	AuditController(Audits audits, Downloads downloads) {
		this.audits = audits;
		this.downloads = downloads;
	}

	@GetMapping("/audit")
	String page(@RequestParam(defaultValue = "1") String page, Edition edition, Model model) {
		Audits.Audit audit = this.audits.of(edition.catalogue(), edition.number());
		List<Check> checks = audit.checks();
		Phrases phrases = edition.phrases();
		String summary = Arrays.stream(Check.Verdict.values())
			.map((verdict) -> phrases.say("audit.count", phrases.say("audit.verdict." + verdict),
					checks.stream().filter((check) -> check.verdict() == verdict).count()))
			.collect(Collectors.joining(phrases.say("list.separator")));
		String export = Address.in(edition, "audit")
			.as("csv")
			.with(Languages.LANG, phrases.locale().getLanguage())
			.toString();
		Paging paging = Paging.of(page, checks.size(), Paging.ROWS, Address.in(edition, "audit"));
		model.addAttribute("page",
				new AuditPage(paging.of(checks).stream().map((check) -> row(check, edition)).toList(), paging.steps(),
						summary, audit.unchecked(), export));
		return "audit";
	}

	@GetMapping("/audit.{format:" + Format.ENDINGS + "}")
	ResponseEntity<Attachment> file(@PathVariable Format format, Edition edition) {
		Phrases phrases = edition.phrases();
		List<List<Cell>> rows = this.audits.of(edition.catalogue(), edition.number())
			.checks()
			.stream()
			.map((check) -> row(check, edition))
			.map((row) -> List.of(Cell.text(row.type()), Cell.text(row.province()), Cell.text(row.subject()),
					Cell.text(row.computation()), Cell.text(row.verdict()),
					Cell.text(row.figures()
						.stream()
						.map(Link::label)
						.collect(Collectors.joining(phrases.say("list.separator"))))))
			.toList();
		return this.downloads.file(
				Table.of(phrases.say("file.audit", edition.number()), phrases.say("sheet.audit"),
						Columns.of(phrases, "check", "province", "subject", "computation", "result", "figures"), rows),
				edition, format);
	}

	private static AuditPage.Row row(Check check, Edition edition) {
		Phrases phrases = edition.phrases();
		String style = switch (check.verdict()) {
			case AGREES -> "comparable";
			case IMPLIES, UNDECIDED -> "caution";
			case CONTRADICTS -> "not";
		};
		return new AuditPage.Row(phrases.say("audit.type." + check.type()),
				phrases.say(edition.catalogue().areaOf(check.area()).shortName()), edition.words().say(check.subject()),
				edition.words().say(check.computation()), phrases.say("audit.verdict." + check.verdict()), style,
				check.figures().stream().map((figure) -> link(figure, edition)).toList());
	}

	private static Link link(Observation figure, Edition edition) {
		FigureView view = edition.words().view(figure);
		return new Link(
				edition.phrases()
					.say("audit.figure", edition.catalogue().indicatorOf(figure.indicator()).name(), view.value()),
				Address.ofPlace(figure, edition));
	}

}
