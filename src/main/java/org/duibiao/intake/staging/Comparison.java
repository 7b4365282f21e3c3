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
	 * Marks the rows that came in as new, changed or unchanged.
	 * @param table the table
	 * @param advance who is told how far it has come
	 */
	public void mark(VersionedTable table, Advance advance) {
		StagedTable staged = new StagedTable(table);
		String inForce = "from %s t where t.replaced_by is null and %s".formatted(table.name(),
				staged.sameKey("t", "s"));
		String same = table.columns().size() == table.key().size() ? "" : " and " + staged.same("t", "s");
		String statement = """
				update %1$s s set replaces = (select max(t.revision) %2$s),
				change = case when exists (select 1 %2$s%3$s) then 'UNCHANGED' else 'CHANGED' end
				where s.reading = ? and s.row_no between ? and ? and exists (select 1 %2$s)""".formatted(staged.name(),
				inForce, same);
		boolean nothing = Objects.requireNonNull(
				this.jdbc.query("select 1 from %s where replaced_by is null limit 1".formatted(table.name()),
						(ResultSet result) -> !result.next()));
		Chunks.each(rows(table), advance, (first, last) -> {
			if (!nothing) {
				this.jdbc.update(statement, this.reading, first, last);
			}
		});
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
