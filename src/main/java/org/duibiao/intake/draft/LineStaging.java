package org.duibiao.intake.draft;

import java.util.ArrayList;
import java.util.List;

import org.duibiao.intake.check.LineChecks;
import org.duibiao.intake.content.Line;
import org.duibiao.intake.content.LineReceiver;
import org.duibiao.intake.content.Place;
import org.duibiao.intake.content.Problem;
import org.duibiao.intake.report.ProblemLog;
import org.duibiao.intake.staging.StagedRows;
import org.duibiao.intake.work.Pulse;
import org.duibiao.revision.writing.Row;
import org.duibiao.revision.writing.VersionedTable;

import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks the lines of a table and has their rows staged, some thousand in a transaction,
 * while it goes on with the next lines.
 */
final class LineStaging implements LineReceiver {

	private static final int AT_A_TIME = 5000;

	private final VersionedTable table;

	private final StagedRows rows;

	private final BackgroundWrites writes;

	private final TransactionTemplate transaction;

	private final ProblemLog problems;

	private final Pulse pulse;

	private final List<Line> waiting = new ArrayList<>();

	LineStaging(VersionedTable table, StagedRows rows, BackgroundWrites writes, TransactionTemplate transaction,
			ProblemLog problems, Pulse pulse) {
		this.table = table;
		this.rows = rows;
		this.writes = writes;
		this.transaction = transaction;
		this.problems = problems;
		this.pulse = pulse;
	}

	@Override
	public void line(Line line) {
		this.waiting.add(line);
		if (this.waiting.size() == AT_A_TIME) {
			write();
		}
	}

	@Override
	public void problem(Problem problem) {
		write();
		this.problems.add(problem);
	}

	void write() {
		List<Checked> checked = new ArrayList<>(this.waiting.size());
		this.transaction.executeWithoutResult((status) -> {
			for (Line line : this.waiting) {
				LineChecks.check(this.table, line, this.problems::add)
					.ifPresent((row) -> checked.add(new Checked(line.place(), row)));
			}
		});
		this.writes.begin(() -> this.transaction.executeWithoutResult((status) -> {
			checked.forEach((each) -> this.rows.add(each.place(), each.row()));
			this.rows.flush();
		}));
		this.pulse.advance(this.waiting.size());
		this.waiting.clear();
	}

	/**
	 * A row whose cells are right by themselves.
	 */
	private record Checked(Place place, Row row) {
	}

}
