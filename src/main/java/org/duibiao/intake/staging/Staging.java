package org.duibiao.intake.staging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.duibiao.intake.content.Place;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.revision.writing.Row;
import org.duibiao.revision.writing.VersionedStore;
import org.duibiao.revision.writing.VersionedTable;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * The staged rows of readings, to be looked at and cleared away.
 */
public final class Staging {

	private static final int FIRST = 8;

	private static final String ROW = "s.row_no, s.file, s.sheet, s.line, s.change, s.replaces";

	private final JdbcOperations jdbc;

	/**
	 * The staged rows of a database.
	 * @param jdbc operations on the database
	 */
	public Staging(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How many rows of a table move in which way.
	 * @param table the table
	 * @param reading the number of the reading
	 * @return the numbers; none for a way in which no row moves
	 */
	public Map<Move, Long> counts(VersionedTable table, int reading) {
		Map<Move, Long> counts = new EnumMap<>(Move.class);
		RowCallbackHandler count = (row) -> counts.put(Move.valueOf(row.getString(1)), row.getLong(2));
		this.jdbc.query("select change, count(*) from %s where reading = ? group by change"
			.formatted(new StagedTable(table).name()), count, reading);
		return counts;
	}

	/**
	 * Some rows of a table that move in one way.
	 * @param table the table
	 * @param reading the number of the reading
	 * @param move the way
	 * @param after the number of the row after which they begin; 0 for the first ones
	 * @param limit how many rows at most
	 * @return the rows, in the order of their numbers
	 */
	public List<Staged> page(VersionedTable table, int reading, Move move, long after, int limit) {
		StagedTable staged = new StagedTable(table);
		String statement = """
				select %1$s, case when o.package_name <> r.package_name then o.package_name end, %2$s, %3$s
				from %4$s s join readings r on r.number = s.reading
				left join %5$s t on t.revision = s.replaces and %6$s left join revisions o on o.number = t.origin
				where s.reading = ? and s.change = ? and s.row_no > ? order by s.row_no limit ?""".formatted(ROW,
				staged.columns("s"), staged.columns("t"), staged.name(), table.name(), staged.sameKey("t", "s"));
		return this.jdbc.query(statement, (result, index) -> staged(table, result), reading, move.name(), after, limit);
	}

	private static Staged staged(VersionedTable table, ResultSet result) throws SQLException {
		Place place = new Place(result.getString(2), result.getString(3), result.getLong(4));
		@Nullable Integer replaces = result.getObject(6, Integer.class);
		boolean changed = result.getString(5).equals(Move.CHANGED.name());
		Row row = VersionedStore.read(table, result, FIRST);
		Optional<Row> before = changed ? Optional.of(VersionedStore.read(table, result, FIRST + table.columns().size()))
				: Optional.empty();
		return new Staged(result.getLong(1), place, Move.valueOf(result.getString(5)),
				(replaces != null) ? OptionalInt.of(replaces) : OptionalInt.empty(), row, before,
				Optional.ofNullable(result.getString(7)).filter((other) -> changed));
	}

	/**
	 * Has the database look at the rows of a table that came in just now, so that it
	 * plans for as many as there are.
	 * @param table the table
	 */
	public void survey(VersionedTable table) {
		new Planner(this.jdbc).survey(new StagedTable(table).name());
	}

	/**
	 * Clears away all rows of a reading.
	 * @param reading the number of the reading
	 */
	public void clear(int reading) {
		DataTables.inOrder()
			.forEach((table) -> this.jdbc
				.update("delete from %s where reading = ?".formatted(new StagedTable(table).name()), reading));
	}

	static long last(StagedTable staged, int reading, JdbcOperations jdbc) {
		return Objects.requireNonNull(jdbc.queryForObject(
				"select coalesce(max(row_no), 0) from %s where reading = ?".formatted(staged.name()), Long.class,
				reading));
	}

}
