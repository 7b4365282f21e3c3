package org.duibiao.intake.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.duibiao.intake.content.Content;
import org.duibiao.intake.content.ContentFormats;
import org.duibiao.intake.content.ContentRefusedException;
import org.duibiao.intake.content.Extent;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.intake.judgement.Judgements;
import org.duibiao.intake.format.Limits;
import org.duibiao.intake.report.ProblemLog;
import org.duibiao.intake.staging.Comparison;
import org.duibiao.intake.staging.Staging;
import org.duibiao.intake.work.Job;
import org.duibiao.intake.work.Pulse;
import org.duibiao.intake.work.Stage;
import org.duibiao.intake.work.WorkOrder;
import org.duibiao.revision.writing.VersionedTable;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks a draft: reads the upload line by line into the staged rows of a new reading,
 * compares them with what is in force, and holds all of it against the rules.
 */
@Component
class Checking implements Job {

	private final DraftRows rows;

	private final UploadedFiles files;

	private final Limits limits;

	private final Judgements judgements;

	private final JdbcOperations jdbc;

	private final TransactionTemplate transaction;

	Checking(DraftRows rows, UploadedFiles files, Limits limits, Judgements judgements, JdbcOperations jdbc,
			PlatformTransactionManager transactions) {
		this.rows = rows;
		this.files = files;
		this.limits = limits;
		this.judgements = judgements;
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public boolean does(WorkOrder.Task task) {
		return task == WorkOrder.Task.CHECK;
	}

	@Override
	public void run(WorkOrder order, Pulse pulse) throws IOException {
		Draft draft = this.rows.find(new DraftNumber(order.draft().orElseThrow())).orElseThrow();
		// what an attempt that broke off has left
		this.rows.idleReadings(draft.number()).forEach(new Staging(this.jdbc)::clear);
		pulse.stage(Stage.FETCHING, draft.upload().size());
		Path file = this.files.fetch(draft.number(), pulse::advance);
		try {
			int reading = this.rows.beginReading(draft.number());
			ProblemLog problems = new ProblemLog(reading, this.jdbc);
			try (Content content = ContentFormats.open(file, draft.upload().fileName(), this.limits)) {
				check(content, reading, problems, pulse);
			}
			catch (ContentRefusedException ex) {
				ex.problems().forEach(problems::add);
			}
			problems.flush();
			this.transaction.executeWithoutResult((status) -> end(draft, reading, problems, pulse));
			this.rows.idleReadings(draft.number()).forEach(new Staging(this.jdbc)::clear);
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	private void check(Content content, int reading, ProblemLog problems, Pulse pulse) throws IOException {
		this.rows.describe(reading,
				new Reading.Heading(content.packageName(), content.packageVersion(), content.extent()));
		new LineReading(content, reading, this.jdbc, this.transaction).run(problems, pulse);
		compare(content, reading, pulse);
		this.judgements.of(reading, problems, pulse);
	}

	private void compare(Content content, int reading, Pulse pulse) {
		Comparison comparison = new Comparison(reading, this.jdbc);
		List<VersionedTable> tables = DataTables.inOrder();
		pulse.stage(Stage.COMPARING, tables.stream().mapToLong(comparison::rows).sum());
		for (VersionedTable table : tables) {
			comparison.mark(table, pulse::advance);
			if (content.extent() == Extent.WHOLE) {
				this.transaction
					.executeWithoutResult((status) -> comparison.addGone(table, content.packageName(), true));
			}
		}
	}

	private void end(Draft draft, int reading, ProblemLog problems, Pulse pulse) {
		Staging staging = new Staging(this.jdbc);
		for (VersionedTable table : DataTables.inOrder()) {
			staging.counts(table, reading)
				.forEach((move, count) -> this.jdbc.update(
						"insert into reading_changes (reading, table_name, change, row_count) values (?, ?, ?, ?)",
						reading, table.name(), move.name(), count));
		}
		this.rows.endReading(draft.number(), reading, problems.errors(), problems.warnings());
		this.rows.move(draft.number(), Draft.State.CHECKING, Draft.State.CHECKED);
		pulse.finish(Optional.empty());
	}

	@Override
	public void abandoned(WorkOrder order) {
		DraftNumber number = new DraftNumber(order.draft().orElseThrow());
		boolean checked = this.rows.find(number).orElseThrow().reading().isPresent();
		this.rows.move(number, Draft.State.CHECKING, checked ? Draft.State.CHECKED : Draft.State.UPLOADED);
	}

}
