package org.duibiao.intake.staging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.duibiao.intake.content.Place;
import org.duibiao.intake.content.Problem;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.kernel.Reason;
import org.duibiao.revision.writing.Reference;
import org.duibiao.revision.writing.VersionedTable;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Checks by statements, in memory that does not grow with them, that the keys of staged
 * rows are unique, that references lead somewhere, and whose rows are changed.
 * <p>
 * To be called in a transaction, without which rows would not be read in turns.
 */
public final class StagedChecks {

	private static final int AT_A_TIME = 500;

	private static final String LINE = "s.file, s.sheet, s.line";

	private final int reading;

	private final JdbcOperations jdbc;

	/**
	 * The checks of a reading that was compared.
	 * @param reading the number of the reading
	 * @param jdbc operations on the database
	 */
	public StagedChecks(int reading, JdbcOperations jdbc) {
		this.reading = reading;
		this.jdbc = jdbc;
	}

	/**
	 * Checks a table.
	 * @param table the table
	 * @param problems who gets the problems
	 */
	public void each(VersionedTable table, Consumer<Problem> problems) {
		StagedTable staged = new StagedTable(table);
		repeated(staged, problems);
		for (Reference reference : table.references()) {
			nowhere(staged, reference, problems);
			leftBehind(staged, reference, problems);
		}
		others(staged, problems);
	}

	/**
	 * The sum hides the number of the row from planners: without it some walk through all
	 * earlier rows by the primary key, instead of to the few of the same key.
	 */
	private void repeated(StagedTable staged, Consumer<Problem> problems) {
		String column = last(staged.table().key());
		list("""
				select %1$s, s.%2$s from %3$s s where s.reading = %4$d and s.change <> 'GONE' and exists (
				select 1 from %3$s d where d.reading = s.reading and %5$s and d.row_no + 0 < s.row_no and d.change <> 'GONE')
				order by s.row_no"""
			.formatted(LINE, column, staged.name(), this.reading, staged.sameKey("d", "s")),
				(row) -> problems
					.accept(Problem.error(place(row), column, row.getString(4), Reason.of("intake.expected.unique"))));
	}

	private void nowhere(StagedTable staged, Reference reference, Consumer<Problem> problems) {
		StagedTable target = new StagedTable(DataTables.named(reference.table()).orElseThrow());
		String column = last(reference.columns());
		list("""
				select %1$s, s.%2$s from %3$s s where s.reading = %4$d and s.change <> 'GONE' and %5$s
				and not exists (select 1 from %6$s d where d.reading = s.reading and d.change <> 'GONE' and %7$s)
				and not exists (select 1 from %8$s t where t.replaced_by is null and %9$s and not exists (
				select 1 from %6$s g where g.reading = s.reading and g.change = 'GONE' and %10$s))
				order by s.row_no""".formatted(LINE, column, staged.name(), this.reading, filled("s", reference),
				target.name(), StagedTable.equal("d", reference.target(), "s", reference.columns()), reference.table(),
				StagedTable.equal("t", reference.target(), "s", reference.columns()), target.sameKey("g", "t")),
				(row) -> problems.accept(Problem.error(place(row), column, row.getString(4),
						Reason.of("intake.expected.reference", reference.table()))));
	}

	/** Rows that stay in force and would refer to something that goes. */
	private void leftBehind(StagedTable staged, Reference reference, Consumer<Problem> problems) {
		StagedTable target = new StagedTable(DataTables.named(reference.table()).orElseThrow());
		String name = staged.table().name();
		list("""
				select %1$s, %2$s from %3$s t where t.replaced_by is null and %4$s
				and exists (select 1 from %5$s g where g.reading = %6$d and g.change = 'GONE' and %7$s)
				and not exists (select 1 from %8$s s where s.reading = %6$d and %9$s)""".formatted(
				texts(staged.table().key()), texts(reference.columns()), name, filled("t", reference), target.name(),
				this.reading, StagedTable.equal("g", reference.target(), "t", reference.columns()), staged.name(),
				staged.sameKey("s", "t")),
				(row) -> problems.accept(Problem.error(Place.of(reference.table()), last(reference.target()),
						row.getString(2), Reason.of("intake.expected.referred-to", name, row.getString(1)))));
	}

	/** Rows in force of other packages that would change. */
	private void others(StagedTable staged, Consumer<Problem> problems) {
		String column = last(staged.table().key());
		list("""
				select %1$s, s.%2$s, o.package_name from %3$s s join readings r on r.number = s.reading
				join %4$s t on t.revision = s.replaces and %5$s join revisions o on o.number = t.origin
				where s.reading = %6$d and s.change = 'CHANGED' and o.package_name <> r.package_name
				order by s.row_no""".formatted(LINE, column, staged.name(), staged.table().name(),
				staged.sameKey("t", "s"), this.reading),
				(row) -> problems.accept(Problem.warning(place(row), column, row.getString(4),
						Reason.of("intake.judged.other-package", row.getString(5)))));
	}

	private static String filled(String alias, Reference reference) {
		return reference.columns()
			.stream()
			.map((column) -> alias + "." + column + " is not null")
			.collect(Collectors.joining(" and "));
	}

	private static String texts(List<String> columns) {
		return columns.stream()
			.map((column) -> "cast(t." + column + " as varchar)")
			.collect(Collectors.joining(" || '/' || "));
	}

	private void list(String statement, Found found) {
		this.jdbc.query((Connection connection) -> {
			PreparedStatement query = connection.prepareStatement(statement);
			query.setFetchSize(AT_A_TIME);
			return query;
		}, found::in);
	}

	private static Place place(ResultSet row) throws SQLException {
		return new Place(row.getString(1), row.getString(2), row.getLong(3));
	}

	private static String last(List<String> columns) {
		return columns.get(columns.size() - 1);
	}

	/**
	 * Who gets the rows that were found.
	 */
	@FunctionalInterface
	private interface Found {

		void in(ResultSet row) throws SQLException;

	}

}
