package org.duibiao.intake.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.duibiao.command.Terminal;
import org.duibiao.intake.content.Problem.Severity;
import org.duibiao.intake.draft.Differences;
import org.duibiao.intake.draft.Draft;
import org.duibiao.intake.draft.Drafts;
import org.duibiao.intake.draft.Publications;
import org.duibiao.intake.draft.Reading;
import org.duibiao.intake.draft.RefusedException;
import org.duibiao.intake.report.ListedProblem;
import org.duibiao.intake.report.ReportCounts;
import org.duibiao.intake.report.Reports;
import org.duibiao.intake.work.Work;
import org.duibiao.intake.work.WorkNumber;
import org.duibiao.intake.work.Works;
import org.duibiao.kernel.Reason;
import org.duibiao.security.Action;
import org.duibiao.security.ActionLog;
import org.duibiao.wording.Phrases;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * One import from the command line: upload, check and, if asked for, publication.
 */
@Component
class FileImport {

	/** Who uploads from the command line, so that somebody else publishes. */
	private static final String UPLOADER = "command-line";

	private static final int SHOWN = 200;

	private final Drafts drafts;

	private final Works works;

	private final Reports reports;

	private final Differences differences;

	private final Publications publications;

	private final ActionLog log;

	private final Phrases phrases;

	FileImport(Drafts drafts, Works works, Reports reports, Differences differences, Publications publications,
			ActionLog log, MessageSource messages) {
		this.drafts = drafts;
		this.works = works;
		this.reports = reports;
		this.differences = differences;
		this.publications = publications;
		this.log = log;
		this.phrases = new Phrases(messages, Locale.ENGLISH);
	}

	ImportOutcome run(ImportOptions options, Terminal terminal) throws IOException, InterruptedException {
		try {
			Draft draft = upload(options.file());
			ImportOutcome checked = check(draft, terminal);
			ImportOutcome outcome = (checked == ImportOutcome.DONE && options.publication().isPresent())
					? publish(this.drafts.get(draft.number()), options, options.publication().get(), terminal)
					: checked;
			Draft ended = this.drafts.get(draft.number());
			if (options.report().isPresent()) {
				report(ended, outcome, options.report().get(), terminal);
			}
			if (ended.isOpen()) {
				discard(ended);
			}
			return outcome;
		}
		catch (RefusedException ex) {
			terminal.complain(this.phrases.format(ex.reason()));
			return ImportOutcome.FAILED;
		}
	}

	private Draft upload(Path file) throws IOException {
		try (InputStream content = Files.newInputStream(file)) {
			Draft draft = this.drafts.upload(file.getFileName().toString(), content, UPLOADER);
			this.log.record(UPLOADER, Action.UPLOADED, draft.number().toString(), draft.upload().fileName());
			return draft;
		}
	}

	private ImportOutcome check(Draft draft, Terminal terminal) throws InterruptedException {
		Work work = await(this.drafts.check(draft.number(), UPLOADER), terminal);
		if (work.state() != Work.State.DONE) {
			return failed(work, terminal);
		}
		Reading reading = this.drafts.get(draft.number()).reading().orElseThrow();
		ReportCounts counts = this.reports.counts(reading.number());
		for (Severity severity : Severity.values()) {
			this.reports.page(reading.number(), severity, 0, SHOWN).forEach((problem) -> tell(problem, terminal));
		}
		terminal.complain(
				this.phrases.format(Reason.of("draft.counts", counts.errors(), counts.warnings(), counts.open())));
		this.differences.counts(reading.number())
			.stream()
			.filter((each) -> each.changes() > 0)
			.forEach((each) -> terminal
				.complain("%s.csv: +%d ~%d -%d".formatted(each.table(), each.added(), each.changed(), each.gone())));
		return (counts.errors() > 0) ? ImportOutcome.PROBLEMS : ImportOutcome.DONE;
	}

	private void tell(ListedProblem listed, Terminal terminal) {
		terminal.complain("%s %s:%s:%d:%s: found '%s', expected: %s".formatted(listed.problem().severity(),
				listed.problem().place().file(), listed.problem().place().sheet(), listed.problem().place().line(),
				listed.problem().column(), listed.problem().found(), this.phrases.format(listed.problem().expected())));
	}

	private ImportOutcome publish(Draft draft, ImportOptions options, ImportOptions.Publication publication,
			Terminal terminal) throws InterruptedException {
		Reading reading = draft.reading().orElseThrow();
		if (this.differences.counts(reading.number()).stream().allMatch((each) -> each.changes() == 0)) {
			terminal.complain(this.phrases.say("draft.nothing-new"));
			return ImportOutcome.DONE;
		}
		if (options.acknowledge()) {
			acknowledge(draft, reading, publication.person());
		}
		if (!this.reports.counts(reading.number()).isClear()) {
			return ImportOutcome.PROBLEMS;
		}
		this.log.record(publication.person(), Action.PUBLISHED, draft.number().toString(), publication.reason());
		Work work = await(this.publications.publish(draft.number(), publication.person(), publication.reason()),
				terminal);
		if (work.state() != Work.State.DONE) {
			return failed(work, terminal);
		}
		terminal.complain(this.phrases.say("draft.revision", work.brought().orElseThrow().value()));
		return ImportOutcome.DONE;
	}

	private void acknowledge(Draft draft, Reading reading, String person) {
		List<ListedProblem> some = this.reports.page(reading.number(), Severity.WARNING, 0, SHOWN);
		while (!some.isEmpty()) {
			for (ListedProblem warning : some) {
				this.reports.acknowledge(reading.number(), warning.number(), person);
				this.log.record(person, Action.ACKNOWLEDGED, draft.number() + ":" + warning.number(), "");
			}
			some = this.reports.page(reading.number(), Severity.WARNING, some.get(some.size() - 1).number(), SHOWN);
		}
	}

	private void discard(Draft draft) {
		this.drafts.discard(draft.number(), UPLOADER);
		this.log.record(UPLOADER, Action.DISCARDED, draft.number().toString(), "");
	}

	private Work await(WorkNumber number, Terminal terminal) throws InterruptedException {
		StageTold told = new StageTold(terminal, this.phrases);
		return this.works.await(number, told);
	}

	private ImportOutcome failed(Work work, Terminal terminal) {
		terminal.complain(work.failure().map(this.phrases::format).orElseGet(() -> work.state().name()));
		return ImportOutcome.FAILED;
	}

	private void report(Draft draft, ImportOutcome outcome, String target, Terminal terminal) throws IOException {
		ImportReport report = new ImportReport(this.reports, this.differences, this.phrases);
		if (target.equals("-")) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			report.write(draft, outcome, bytes);
			terminal.print(bytes.toString(StandardCharsets.UTF_8));
			return;
		}
		try (OutputStream out = Files.newOutputStream(Path.of(target))) {
			report.write(draft, outcome, out);
		}
	}

}
