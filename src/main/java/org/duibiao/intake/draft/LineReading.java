package org.duibiao.intake.draft;

import java.io.IOException;
import java.util.OptionalLong;

import org.duibiao.intake.content.Content;
import org.duibiao.intake.content.Line;
import org.duibiao.intake.content.LineReceiver;
import org.duibiao.intake.content.Problem;
import org.duibiao.intake.report.ProblemLog;
import org.duibiao.intake.staging.StagedRows;
import org.duibiao.intake.staging.Staging;
import org.duibiao.intake.work.Pulse;
import org.duibiao.intake.work.Stage;
import org.duibiao.revision.writing.VersionedTable;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads an upload line by line, in memory that does not grow with it, and stages the rows
 * whose cells are right.
 */
final class LineReading {

	private static final int AT_A_TIME = 1000;

	private final Content content;

	private final int reading;

	private final JdbcOperations jdbc;

	private final TransactionTemplate transaction;

	LineReading(Content content, int reading, JdbcOperations jdbc, TransactionTemplate transaction) {
		this.content = content;
		this.reading = reading;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	void run(ProblemLog problems, Pulse pulse) throws IOException {
		pulse.stage(Stage.COUNTING, 0);
		long lines = 0;
		for (VersionedTable table : this.content.tables()) {
			OptionalLong told = this.content.lines(table);
			lines += told.isPresent() ? told.getAsLong() : count(table, pulse);
			pulse.advance(0);
		}
		pulse.stage(Stage.READING, lines);
		try (BackgroundWrites writes = new BackgroundWrites()) {
			for (VersionedTable table : this.content.tables()) {
				LineStaging staging = new LineStaging(table, new StagedRows(table, this.reading, this.jdbc), writes,
						this.transaction, problems, pulse);
				this.content.read(table, staging);
				staging.write();
				writes.await();
				new Staging(this.jdbc).survey(table);
			}
		}
	}

	private long count(VersionedTable table, Pulse pulse) throws IOException {
		Counting counting = new Counting(pulse);
		this.content.read(table, counting);
		return counting.lines;
	}

	/**
	 * Counts lines.
	 */
	private static final class Counting implements LineReceiver {

		private final Pulse pulse;

		private long lines;

		Counting(Pulse pulse) {
			this.pulse = pulse;
		}

		@Override
		public void line(Line line) {
			this.lines++;
			if (this.lines % AT_A_TIME == 0) {
				this.pulse.advance(AT_A_TIME);
			}
		}

		@Override
		public void problem(Problem problem) {
			// told when the lines are read
		}

	}

}
