package org.duibiao.intake.judgement;

import java.util.Set;

import org.duibiao.intake.check.PrefectureCheck;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.intake.report.ProblemLog;
import org.duibiao.intake.staging.Planner;
import org.duibiao.intake.staging.StagedChecks;
import org.duibiao.intake.work.Pulse;
import org.duibiao.intake.work.Stage;
import org.duibiao.revision.writing.VersionedTable;
import org.duibiao.source.AttachedTexts;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All that can be said of the rows of a reading together, and together with what is in
 * force.
 */
@Component
public class Judgements {

	private final JdbcOperations jdbc;

	private final TransactionTemplate transaction;

	private final AttachedTexts texts;

	Judgements(JdbcOperations jdbc, PlatformTransactionManager transactions, AttachedTexts texts) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setReadOnly(true);
		this.texts = texts;
	}

	/**
	 * Judges the rows of a reading that were compared with those in force.
	 * <p>
	 * Texts and consistency are looked at only if there is no error so far: they need
	 * that all references lead somewhere.
	 * @param reading the number of the reading
	 * @param problems where problems are added
	 * @param pulse who is told how far it has come
	 */
	public void of(int reading, ProblemLog problems, Pulse pulse) {
		references(reading, problems, pulse);
		Prospect prospect = new Prospect(reading, this.jdbc);
		this.transaction.executeWithoutResult((status) -> prefectures(prospect, problems));
		if (problems.errors() == 0) {
			TextCheck tokens = new TextCheck(prospect, this.texts, problems::add);
			Set<String> documents = tokens.documents();
			pulse.stage(Stage.TEXTS, documents.size());
			for (String document : documents) {
				this.transaction.executeWithoutResult((status) -> tokens.check(document));
				pulse.advance(1);
			}
		}
		boolean sound = problems.errors() == 0;
		ConsistencyCheck consistency = new ConsistencyCheck(prospect, problems::add);
		Contradictions contradictions = new Contradictions(prospect, problems::add);
		Set<String> areas = prospect.changed("observations", "area");
		areas.addAll(prospect.changed("benchmarks", "area"));
		pulse.stage(Stage.CONSISTENCY, areas.size());
		Planner planner = new Planner(this.jdbc);
		for (String area : areas) {
			this.transaction.executeWithoutResult((status) -> {
				planner.expectRowsTogether();
				contradictions.check(area);
				if (sound) {
					consistency.check(area);
				}
			});
			pulse.advance(1);
		}
	}

	private static void prefectures(Prospect prospect, ProblemLog problems) {
		VersionedTable areas = DataTables.named(PrefectureCheck.AREAS).orElseThrow();
		PrefectureCheck check = new PrefectureCheck();
		prospect.all(areas, (place, row) -> check.row(areas, place, row));
		check.finish(problems::add);
	}

	private void references(int reading, ProblemLog problems, Pulse pulse) {
		StagedChecks checks = new StagedChecks(reading, this.jdbc);
		pulse.stage(Stage.REFERENCES, DataTables.inOrder().size());
		for (VersionedTable table : DataTables.inOrder()) {
			this.transaction.executeWithoutResult((status) -> checks.each(table, problems::add));
			pulse.advance(1);
		}
	}

}
