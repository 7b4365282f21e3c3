package org.duibiao.intake.judgement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.intake.content.Place;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.observation.writing.ObservationTables;
import org.duibiao.revision.writing.Postgres;
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
	 * Hands out all rows of an area that there would be.
	 * @param table the name of a table whose key begins with the area
	 * @param area the area
	 * @param receiver who gets each row with its place; no file is named for those in
	 * force already
	 */
	void ofArea(String table, String area, BiConsumer<Place, Row> receiver) {
		ofArea(table, area, "", List.of(), Integer.MAX_VALUE, receiver);
	}

	/**
	 * Hands out figures of an area that there would be.
	 * @param area the area
	 * @param indicators for which indicators
	 * @param most how many figures at most
	 * @param receiver who gets each row with its place; no file is named for those in
	 * force already
	 */
	void figures(String area, Collection<String> indicators, int most, BiConsumer<Place, Row> receiver) {
		ofArea(ObservationTables.OBSERVATIONS, area, "and s.indicator in (%s) ".formatted(marks(indicators)),
				indicators, most, receiver);
	}

	private void ofArea(String table, String area, String condition, Collection<String> values, int most,
			BiConsumer<Place, Row> receiver) {
		VersionedTable versioned = DataTables.named(table).orElseThrow();
		AtomicInteger left = new AtomicInteger(most);
		RowCallbackHandler handler = (result) -> {
			left.decrementAndGet();
			receiver.accept(place(versioned, result), VersionedStore.read(versioned, result, 1));
		};
		String restriction = "and s.area = ? " + condition;
		list(kept(versioned) + restriction + "order by s.id limit ?", handler, arguments(area, values, left.get()));
		list(STAGED.formatted(columns(versioned), table) + restriction + "order by s.row_no + 0 limit ?", handler,
				arguments(area, values, left.get()));
	}

	private Object[] arguments(String area, Collection<String> values, int most) {
		return Stream.of(Stream.of(this.reading, area), values.stream(), Stream.of(most))
			.flatMap((part) -> part)
			.toArray();
	}

	/**
	 * For which indicators an area would have figures that repeat others, and what these
	 * are.
	 * @param area the area
	 * @param indicators where the indicators are added
	 * @param originals where the identities of the repeated figures are added
	 */
	void repetitions(String area, Set<String> indicators, Set<String> originals) {
		RowCallbackHandler handler = (result) -> {
			indicators.add(result.getString(1));
			originals.add(result.getString(2));
		};
		for (String statement : figures("s.indicator, s.repeat_of")) {
			list(statement + "and s.area = ? and s.repeat_of is not null", handler, this.reading, area);
		}
	}

	/**
	 * For which indicators some figures of an area would be.
	 * @param area the area
	 * @param ids the identities of the figures
	 * @return the indicators
	 */
	Set<String> indicators(String area, Collection<String> ids) {
		Set<String> indicators = new HashSet<>();
		List<String> all = List.copyOf(ids);
		for (int first = 0; first < all.size(); first += AT_A_TIME) {
			List<String> some = all.subList(first, Math.min(first + AT_A_TIME, all.size()));
			Object[] arguments = Stream.concat(Stream.of(this.reading, area), some.stream()).toArray();
			for (String statement : figures("s.indicator")) {
				list(statement + "and s.area = ? and s.id in (%s)".formatted(marks(some)),
						(result) -> indicators.add(result.getString(1)), arguments);
			}
		}
		return indicators;
	}

	/** The statements for those that are kept and for those that come. */
	private static List<String> figures(String columns) {
		VersionedTable table = DataTables.named(ObservationTables.OBSERVATIONS).orElseThrow();
		return List.of(KEPT.formatted(columns, table.name(), sameKey(table)), STAGED.formatted(columns, table.name()));
	}

	static String marks(Collection<?> values) {
		return String.join(", ", Collections.nCopies(values.size(), "?"));
	}

	/**
	 * Whether the database groups any number of rows in bounded memory.
	 * @return whether it does
	 */
	boolean groupsMany() {
		return Postgres.serves(this.jdbc);
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
		return KEPT.formatted(columns(table), table.name(), sameKey(table));
	}

	private static String sameKey(VersionedTable table) {
		return table.key()
			.stream()
			.map((column) -> "g.%1$s = s.%1$s".formatted(column))
			.collect(Collectors.joining(" and "));
	}

	private static String columns(VersionedTable table) {
		return table.columnNames().stream().map((column) -> "s." + column).collect(Collectors.joining(", "));
	}

	private static Place place(VersionedTable table, ResultSet result) throws java.sql.SQLException {
		int first = table.columns().size() + 1;
		return new Place(result.getString(first), result.getString(first + 1), result.getLong(first + 2));
	}

}
