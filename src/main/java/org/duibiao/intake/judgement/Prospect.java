package org.duibiao.intake.judgement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.duibiao.intake.content.Place;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.revision.writing.Row;
import org.duibiao.revision.writing.VersionedStore;
import org.duibiao.revision.writing.VersionedTable;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * The store as it would be if a reading were published.
 */
final class Prospect {

	private static final int AT_A_TIME = 500;

	/** The columns of the place stand behind those of the table. */
	private static final String STAGED = """
			select %1$s, s.file, s.sheet, s.line from staged_%2$s s
			where s.reading = ? and s.change in ('NEW', 'CHANGED')\s""";

	private static final String KEPT = """
			select %1$s, '', '', cast(0 as bigint) from %2$s s where s.replaced_by is null and not exists (
			select 1 from staged_%2$s g where g.reading = ? and g.change in ('CHANGED', 'GONE') and %3$s)\s""";

	private final int reading;

	private final JdbcOperations jdbc;

	Prospect(int reading, JdbcOperations jdbc) {
		this.reading = reading;
		this.jdbc = jdbc;
	}

	/**
	 * What stands in a column of the rows that come.
	 * @param table the name of the table
	 * @param column the name of the column
	 * @return all different texts
	 */
	Set<String> changed(String table, String column) {
		return new LinkedHashSet<>(this.jdbc.queryForList(
				"select distinct s.%1$s from staged_%2$s s where s.reading = ? and s.change in ('NEW', 'CHANGED') order by s.%1$s"
					.formatted(column, table),
				String.class, this.reading));
	}

	/**
	 * Hands out the rows that come and of which a column says something.
	 * @param table the table
	 * @param column the name of the column
	 * @param text what it says
	 * @param receiver who gets each row with its place
	 */
	void come(VersionedTable table, String column, String text, BiConsumer<Place, Row> receiver) {
		String columns = columns(table);
		list(STAGED.formatted(columns, table.name()) + "and s.%s = ? order by s.row_no".formatted(column),
				(result) -> receiver.accept(place(table, result), VersionedStore.read(table, result, 1)), this.reading,
				text);
	}

	/**
	 * Hands out rows of an area that there would be.
	 * @param table the name of a table whose key begins with the area
	 * @param area the area
	 * @param most how many rows at most
	 * @param receiver who gets each row with its place; no file is named for those in
	 * force already
	 */
	void ofArea(String table, String area, int most, BiConsumer<Place, Row> receiver) {
		VersionedTable versioned = DataTables.named(table).orElseThrow();
		AtomicInteger left = new AtomicInteger(most);
		RowCallbackHandler handler = (result) -> {
			left.decrementAndGet();
			receiver.accept(place(versioned, result), VersionedStore.read(versioned, result, 1));
		};
		list(kept(versioned) + "and s.area = ? limit ?", handler, this.reading, area, left.get());
		list(STAGED.formatted(columns(versioned), table) + "and s.area = ? order by s.row_no limit ?", handler,
				this.reading, area, left.get());
	}

	/**
	 * All rows of a table that there would be.
	 * @param table the name of a table of the catalogue or of the sources
	 * @return the rows
	 */
	List<Row> all(String table) {
		List<Row> rows = new ArrayList<>();
		all(DataTables.named(table).orElseThrow(), (place, row) -> rows.add(row));
		return rows;
	}

	/**
	 * Hands out all rows of a table that there would be.
	 * @param table a table of the catalogue or of the sources
	 * @param receiver who gets each row with its place; for those in force already, the
	 * table is named in place of a file
	 */
	void all(VersionedTable table, BiConsumer<Place, Row> receiver) {
		list(kept(table), (result) -> receiver.accept(Place.of(table.name()), VersionedStore.read(table, result, 1)),
				this.reading);
		list(STAGED.formatted(columns(table), table.name()),
				(result) -> receiver.accept(place(table, result), VersionedStore.read(table, result, 1)), this.reading);
	}

	void list(String statement, RowCallbackHandler handler, Object... arguments) {
		this.jdbc.query((Connection connection) -> {
			PreparedStatement query = connection.prepareStatement(statement);
			query.setFetchSize(AT_A_TIME);
			for (int i = 0; i < arguments.length; i++) {
				query.setObject(i + 1, arguments[i]);
			}
			return query;
		}, handler);
	}

	int reading() {
		return this.reading;
	}

	private static String kept(VersionedTable table) {
		String same = table.key()
			.stream()
			.map((column) -> "g.%1$s = s.%1$s".formatted(column))
			.collect(Collectors.joining(" and "));
		return KEPT.formatted(columns(table), table.name(), same);
	}

	private static String columns(VersionedTable table) {
		return table.columnNames().stream().map((column) -> "s." + column).collect(Collectors.joining(", "));
	}

	private static Place place(VersionedTable table, ResultSet result) throws java.sql.SQLException {
		int first = table.columns().size() + 1;
		return new Place(result.getString(first), result.getString(first + 1), result.getLong(first + 2));
	}

}
