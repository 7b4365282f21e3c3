package org.duibiao.intake.staging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Objects;

import org.duibiao.revision.writing.VersionedStore;
import org.duibiao.revision.writing.VersionedTable;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Compares the rows of a reading with those in force, and marks what each of them
 * changes.
 */
public final class Comparison {

	private static final int AT_A_TIME = 1000;

	private final int reading;

	private final JdbcOperations jdbc;

	/**
	 * A comparison.
	 * @param reading the number of the reading
	 * @param jdbc operations on the database
	 */
	public Comparison(int reading, JdbcOperations jdbc) {
		this.reading = reading;
		this.jdbc = jdbc;
	}

	/**
	 * How many rows of a table there are to be compared.
	 * @param table the table
	 * @return the number
	 */
	public long rows(VersionedTable table) {
		return Staging.last(new StagedTable(table), this.reading, this.jdbc);
	}

	/**
	 * Marks the rows that came in as new, changed or unchanged. If few rows are in force,
	 * these are looked up among those that came in, and not the other way round.
	 * @param table the table
	 * @param advance who is told how far it has come
	 */
	public void mark(VersionedTable table, Advance advance) {
		if (areFewInForce(table)) {
			this.jdbc.update(markByThoseInForce(new StagedTable(table)), this.reading);
			advance.by(rows(table));
		}
		else {
			String statement = markByThoseThatCame(new StagedTable(table));
			Chunks.each(rows(table), Chunks.SIZE, advance,
					(first, last) -> this.jdbc.update(statement, this.reading, first, last));
		}
	}

	private boolean areFewInForce(VersionedTable table) {
		return Objects.requireNonNull(this.jdbc.queryForObject(
				"select count(*) from (select 1 from %s where replaced_by is null limit ?) f".formatted(table.name()),
				Long.class, Chunks.SIZE + 1)) <= Chunks.SIZE;
	}

	private static String markByThoseInForce(StagedTable staged) {
		return """
				merge into %1$s s using (select * from %2$s where replaced_by is null) t on s.reading = ? and %3$s
				when matched then update set replaces = t.revision,
				change = case when 1 = 1%4$s then 'UNCHANGED' else 'CHANGED' end""".formatted(staged.name(),
				staged.table().name(), staged.sameKey("t", "s"), same(staged));
	}

	private static String markByThoseThatCame(StagedTable staged) {
		String inForce = "from %s t where t.replaced_by is null and %s".formatted(staged.table().name(),
				staged.sameKey("t", "s"));
		return """
				update %1$s s set replaces = (select max(t.revision) %2$s),
				change = case when exists (select 1 %2$s%3$s) then 'UNCHANGED' else 'CHANGED' end
				where s.reading = ? and s.row_no between ? and ? and exists (select 1 %2$s)""".formatted(staged.name(),
				inForce, same(staged));
	}

	private static String same(StagedTable staged) {
		boolean keyOnly = staged.table().columns().size() == staged.table().key().size();
		return keyOnly ? "" : " and " + staged.same("t", "s");
	}

	/**
	 * Adds the rows of the same package that are in force and did not come in: they are
	 * to go.
	 * @param table the table
	 * @param packageName the name of the package
	 * @param drafts whether rows that a draft brought go too
	 */
	public void addGone(VersionedTable table, String packageName, boolean drafts) {
		StagedTable staged = new StagedTable(table);
		String statement = """
				select t.revision, %s from %s t join revisions o on o.number = t.origin
				where t.replaced_by is null and o.package_name = ?%s
				and not exists (select 1 from %s s where s.reading = ? and %s)""".formatted(staged.columns("t"),
				table.name(), drafts ? "" : " and o.draft is null", staged.name(), staged.sameKey("s", "t"));
		StagedRows gone = new StagedRows(table, this.reading, this.jdbc);
		this.jdbc.query((Connection connection) -> {
			PreparedStatement query = connection.prepareStatement(statement);
			query.setFetchSize(AT_A_TIME);
			query.setString(1, packageName);
			query.setInt(2, this.reading);
			return query;
		}, (ResultSet result) -> gone.addGone(result.getInt(1), VersionedStore.read(table, result, 2)));
		gone.flush();
	}

}
