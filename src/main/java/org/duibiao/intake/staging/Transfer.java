package org.duibiao.intake.staging;

import java.util.Objects;

import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.observation.writing.FigureCounts;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.writing.VersionedTable;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Moves the rows of a reading, or of an old revision, into the tables that readers see,
 * and has the figures counted: everything within the transaction of whoever asks.
 */
public final class Transfer {

	/** How many tables there are. */
	public static final int TABLES = DataTables.inOrder().size();

	/** Others do not write while a store of H2 handles these. */
	private static final int AT_A_TIME = 5_000;

	private final JdbcOperations jdbc;

	/**
	 * A transfer.
	 * @param jdbc operations on the connection whose transaction is to be used
	 */
	public Transfer(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How many rows of a reading there are to be gone through.
	 * @param reading the number of the reading
	 * @return the number
	 */
	public long rows(int reading) {
		return DataTables.inOrder()
			.stream()
			.mapToLong((table) -> Staging.last(new StagedTable(table), reading, this.jdbc))
			.sum();
	}

	/**
	 * Publishes the rows of a reading as a revision.
	 * @param reading the number of the reading
	 * @param revision the number of the revision, which is in its table already
	 * @param advance who is told how far it has come
	 */
	public void publish(int reading, RevisionNumber revision, Advance advance) {
		for (VersionedTable table : DataTables.inOrder()) {
			StagedTable staged = new StagedTable(table);
			String replace = """
					merge into %1$s t using (select %2$s, s.replaces from %3$s s where s.reading = %4$d
					and s.row_no between ? and ? and s.change in ('CHANGED', 'GONE')) c
					on %5$s and t.revision = c.replaces
					when matched then update set replaced_by = %6$s""".formatted(table.name(), keyOf(table),
					staged.name(), reading, staged.sameKey("t", "c"), revision);
			String insert = """
					insert into %1$s (%2$s, revision, origin) select %3$s, %4$s, %4$s from %5$s s
					where s.reading = %6$d and s.row_no between ? and ? and s.change in ('NEW', 'CHANGED')""".formatted(
					table.name(), String.join(", ", table.columnNames()), staged.columns("s"), revision, staged.name(),
					reading);
			boolean replaces = replaces(staged, reading);
			Chunks.each(Staging.last(staged, reading, this.jdbc), AT_A_TIME, advance, (first, last) -> {
				if (replaces) {
					this.jdbc.update(replace, first, last);
				}
				this.jdbc.update(insert, first, last);
			});
		}
		follow(revision, advance);
	}

	private void follow(RevisionNumber revision, Advance advance) {
		Planner planner = new Planner(this.jdbc);
		DataTables.inOrder().forEach((table) -> planner.survey(table.name()));
		new FigureCounts(this.jdbc).follow(revision, () -> advance.by(0));
	}

	/** Whether any row in force gives way: most packages only add some. */
	private boolean replaces(StagedTable staged, int reading) {
		return !this.jdbc
			.queryForList("select 1 from %s where reading = ? and change in ('CHANGED', 'GONE') limit 1"
				.formatted(staged.name()), Integer.class, reading)
			.isEmpty();
	}

	private static String keyOf(VersionedTable table) {
		return String.join(", ", table.key().stream().map((column) -> "s." + column).toList());
	}

	/**
	 * Brings back what was in force as of an old revision, as a new one. Rows that say
	 * the same stay as they are.
	 * @param old the number of the old revision
	 * @param revision the number of the new revision, which is in its table already
	 * @param advance who is told after each table that it is done, and between statements
	 * @return how much changed
	 */
	public Effect undo(RevisionNumber old, RevisionNumber revision, Advance advance) {
		long brought = 0;
		long replaced = 0;
		long both = 0;
		for (VersionedTable table : DataTables.inOrder()) {
			StagedTable staged = new StagedTable(table);
			String then = "b.revision <= %1$s and (b.replaced_by is null or b.replaced_by > %1$s)".formatted(old);
			String same = " and %s and b.origin = t.origin".formatted(orTrue(staged.same("b", "t")));
			replaced += this.jdbc.update("""
					update %1$s t set replaced_by = %2$s where t.replaced_by is null and t.revision > %3$s
					and not exists (select 1 from %1$s b where %4$s and %5$s%6$s)""".formatted(table.name(), revision,
					old, staged.sameKey("b", "t"), then, same));
			advance.by(0);
			brought += this.jdbc.update("""
					insert into %1$s (%2$s, revision, origin) select %3$s, %4$s, b.origin from %1$s b
					where b.replaced_by is not null and %5$s
					and not exists (select 1 from %1$s t where t.replaced_by is null and %6$s)""".formatted(
					table.name(), String.join(", ", table.columnNames()), staged.columns("b"), revision, then,
					staged.sameKey("t", "b")));
			advance.by(0);
			both += Objects.requireNonNull(this.jdbc.queryForObject("""
					select count(*) from %1$s t where t.revision = %2$s
					and exists (select 1 from %1$s b where b.replaced_by = %2$s and %3$s)""".formatted(table.name(),
					revision, staged.sameKey("b", "t")), Long.class));
			advance.by(1);
		}
		follow(revision, advance);
		return new Effect(brought - both, both, replaced - both);
	}

	private static String orTrue(String condition) {
		return condition.isEmpty() ? "1 = 1" : condition;
	}

	/**
	 * How much a revision changed.
	 *
	 * @param added rows that came
	 * @param changed rows that came in the place of others
	 * @param removed rows that went
	 */
	public record Effect(long added, long changed, long removed) {

	}

}
