package org.duibiao.intake;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.duibiao.intake.check.LineChecks;
import org.duibiao.intake.check.PrefectureCheck;
import org.duibiao.intake.check.ReferenceCheck;
import org.duibiao.intake.content.Content;
import org.duibiao.intake.content.ContentRefusedException;
import org.duibiao.intake.content.Line;
import org.duibiao.intake.content.LineReceiver;
import org.duibiao.intake.content.Problem;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.intake.staging.Advance;
import org.duibiao.intake.staging.Comparison;
import org.duibiao.intake.staging.Move;
import org.duibiao.intake.staging.Retention;
import org.duibiao.intake.staging.RevisionHead;
import org.duibiao.intake.staging.StagedRows;
import org.duibiao.intake.staging.Staging;
import org.duibiao.intake.staging.Transfer;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.writing.VersionedTable;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Brings the seed into the store: checks all of it, then stores what differs as one
 * revision, all or nothing. What operators brought or took away stays as they left it.
 */
final class SeedLoading {

	private final Content seed;

	SeedLoading(Content seed) {
		this.seed = seed;
	}

	/**
	 * Checks the seed without any store.
	 * @throws ContentRefusedException if there are problems
	 * @throws IOException if a file cannot be read
	 */
	void check() throws IOException {
		List<Problem> problems = new ArrayList<>();
		ReferenceCheck references = new ReferenceCheck(problems::add);
		PrefectureCheck prefectures = new PrefectureCheck();
		for (VersionedTable table : this.seed.tables()) {
			each(table, problems, (line) -> {
				LineChecks.check(table, line, problems::add)
					.ifPresent((row) -> prefectures.row(table, line.place(), row));
				references.line(table, line);
			});
		}
		references.finish();
		prefectures.finish(problems::add);
		if (!problems.isEmpty()) {
			throw new ContentRefusedException(problems);
		}
	}

	/**
	 * Loads the seed.
	 * @param jdbc operations on the connection whose transaction is to be used
	 * @return what came of it
	 * @throws ContentRefusedException if there are problems; nothing was stored then
	 * @throws IOException if a file cannot be read
	 */
	Outcome load(JdbcOperations jdbc) throws IOException {
		check();
		int reading = stage(jdbc);
		long left = new Retention(reading, jdbc).leaveWhatOperatorsDid();
		Map<Move, Long> counts = counts(reading, jdbc);
		Transfer.Effect effect = new Transfer.Effect(counts.getOrDefault(Move.NEW, 0L),
				counts.getOrDefault(Move.CHANGED, 0L), counts.getOrDefault(Move.GONE, 0L));
		Optional<RevisionNumber> brought = Optional.empty();
		if (effect.added() + effect.changed() + effect.removed() > 0) {
			RevisionNumber number = RevisionHead.ofSeed(this.seed.packageName(), this.seed.packageVersion())
				.store(Instant.now(), effect, jdbc);
			new Transfer(jdbc).publish(reading, number, Advance.UNWATCHED);
			brought = Optional.of(number);
		}
		new Staging(jdbc).clear(reading);
		return new Outcome(brought, left);
	}

	private int stage(JdbcOperations jdbc) throws IOException {
		jdbc.update("insert into readings (draft, started_at, package_name) values (0, ?, ?)",
				Timestamp.from(Instant.now()), this.seed.packageName());
		int reading = Objects
			.requireNonNull(jdbc.queryForObject("select max(number) from readings where draft = 0", Integer.class));
		Comparison comparison = new Comparison(reading, jdbc);
		for (VersionedTable table : this.seed.tables()) {
			StagedRows rows = new StagedRows(table, reading, jdbc);
			each(table, new ArrayList<>(), (line) -> LineChecks.check(table, line, (problem) -> {
			}).ifPresent((row) -> rows.add(line.place(), row)));
			rows.flush();
			comparison.mark(table, Advance.UNWATCHED);
			comparison.addGone(table, this.seed.packageName(), false);
		}
		return reading;
	}

	private static Map<Move, Long> counts(int reading, JdbcOperations jdbc) {
		Map<Move, Long> all = new EnumMap<>(Move.class);
		for (VersionedTable table : DataTables.inOrder()) {
			new Staging(jdbc).counts(table, reading).forEach((move, rows) -> all.merge(move, rows, Long::sum));
		}
		return all;
	}

	private void each(VersionedTable table, List<Problem> problems, Consumer<Line> lines) throws IOException {
		this.seed.read(table, new Receiver(lines, problems::add));
	}

	/**
	 * Who gets the lines of the seed.
	 */
	record Receiver(Consumer<Line> lines, Consumer<Problem> problems) implements LineReceiver {

		@Override
		public void line(Line line) {
			this.lines.accept(line);
		}

		@Override
		public void problem(Problem problem) {
			this.problems.accept(problem);
		}

	}

	/**
	 * What came of loading the seed.
	 *
	 * @param brought the new revision; none if the store says all of this already
	 * @param left how many rows were left as operators had left them
	 */
	record Outcome(Optional<RevisionNumber> brought, long left) {
	}

}
