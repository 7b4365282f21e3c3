package org.duibiao.intake.draft;

import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.intake.report.ProblemLog;
import org.duibiao.intake.staging.StagedChecks;
import org.duibiao.intake.work.Pulse;
import org.duibiao.intake.work.Stage;
import org.duibiao.revision.writing.VersionedTable;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All that can be said of the rows of a reading together, and together with what is in
 * force.
 */
@Component
class Judgements {

	private final JdbcOperations jdbc;

	private final TransactionTemplate transaction;

	Judgements(JdbcOperations jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setReadOnly(true);
	}

	void of(int reading, ProblemLog problems, Pulse pulse) {
		StagedChecks checks = new StagedChecks(reading, this.jdbc);
		pulse.stage(Stage.REFERENCES, DataTables.inOrder().size());
		for (VersionedTable table : DataTables.inOrder()) {
			this.transaction.executeWithoutResult((status) -> checks.each(table, problems::add));
			pulse.advance(1);
		}
	}

}
