package org.duibiao.intake.staging;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.duibiao.intake.content.Place;
import org.duibiao.revision.writing.Column;
import org.duibiao.revision.writing.Row;
import org.duibiao.revision.writing.VersionedTable;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Writes the rows of one table of a reading, some hundreds at a time.
 */
public final class StagedRows {

	private static final int AT_A_TIME = 1000;

	private final VersionedTable table;

	private final String statement;

	private final int reading;

	private final JdbcOperations jdbc;

	private final List<Waiting> waiting = new ArrayList<>();

	private long last;

	/**
	 * Begins after the rows that the reading has already.
	 * @param table the table that the rows are for
	 * @param reading the number of the reading
	 * @param jdbc operations on the database
	 */
	public StagedRows(VersionedTable table, int reading, JdbcOperations jdbc) {
		this.table = table;
		this.reading = reading;
		this.jdbc = jdbc;
		StagedTable staged = new StagedTable(table);
		this.last = Staging.last(staged, reading, jdbc);
		this.statement = """
				insert into %s (reading, row_no, file, sheet, line, change, replaces, %s)
				values (?, ?, ?, ?, ?, ?, ?, %s)""".formatted(staged.name(), String.join(", ", table.columnNames()),
				table.columns().stream().map((column) -> "?").collect(Collectors.joining(", ")));
	}

	/**
	 * Adds a row that came in.
	 * @param place where it stands
	 * @param row the row
	 */
	public void add(Place place, Row row) {
		add(new Waiting(place, Move.NEW, null, row));
	}

	/**
	 * Adds a row that is to go.
	 * @param revision the number of the revision that brought it
	 * @param row the row
	 */
	void addGone(int revision, Row row) {
		add(new Waiting(Place.of(""), Move.GONE, revision, row));
	}

	private void add(Waiting row) {
		this.waiting.add(row);
		if (this.waiting.size() == AT_A_TIME) {
			flush();
		}
	}

	/**
	 * Writes the rows that wait to be written.
	 */
	public void flush() {
		if (!this.waiting.isEmpty()) {
			this.jdbc.batchUpdate(this.statement, this.waiting, AT_A_TIME, this::set);
			this.waiting.clear();
		}
	}

	private void set(PreparedStatement insert, Waiting row) throws SQLException {
		insert.setInt(1, this.reading);
		insert.setLong(2, ++this.last);
		insert.setString(3, row.place().file());
		insert.setString(4, row.place().sheet());
		insert.setLong(5, row.place().line());
		insert.setString(6, row.move().name());
		insert.setObject(7, row.replaces(), Types.INTEGER);
		for (int i = 0; i < this.table.columns().size(); i++) {
			insert.setObject(8 + i, row.row().values().get(i), type(this.table.columns().get(i)));
		}
	}

	private static int type(Column column) {
		return switch (column.type()) {
			case STRING -> Types.VARCHAR;
			case INTEGER -> Types.INTEGER;
			case NUMBER -> Types.NUMERIC;
			case BOOLEAN -> Types.BOOLEAN;
		};
	}

	/**
	 * A row that waits to be written.
	 */
	private record Waiting(Place place, Move move, @Nullable Integer replaces, Row row) {
	}

}
