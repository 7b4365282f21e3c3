package org.duibiao.intake.staging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

	/** The columns before those of the table, by the types of their values. */
	private static final List<Column> PLACE = List.of(Column.integer("reading"), Column.integer("row_no"),
			Column.text("file"), Column.text("sheet"), Column.integer("line"), Column.text("change"),
			Column.integer("replaces").optional());

	private final int reading;

	private final Load load;

	private final List<List<@Nullable Object>> waiting = new ArrayList<>();

	private long last;

	/**
	 * Begins after the rows that the reading has already.
	 * @param table the table that the rows are for
	 * @param reading the number of the reading
	 * @param jdbc operations on the database
	 */
	public StagedRows(VersionedTable table, int reading, JdbcOperations jdbc) {
		this.reading = reading;
		StagedTable staged = new StagedTable(table);
		this.last = Staging.last(staged, reading, jdbc);
		List<Column> columns = new ArrayList<>(PLACE);
		columns.addAll(table.columns());
		this.load = Load.into(staged.name(), columns, jdbc);
	}

	/**
	 * Adds a row that came in.
	 * @param place where it stands
	 * @param row the row
	 */
	public void add(Place place, Row row) {
		add(place, Move.NEW, null, row);
	}

	/**
	 * Adds a row that is to go.
	 * @param revision the number of the revision that brought it
	 * @param row the row
	 */
	void addGone(int revision, Row row) {
		add(Place.of(""), Move.GONE, revision, row);
	}

	private void add(Place place, Move move, @Nullable Integer replaces, Row row) {
		List<@Nullable Object> values = new ArrayList<>(PLACE.size() + row.values().size());
		values.addAll(Arrays.asList(this.reading, ++this.last, place.file(), place.sheet(), place.line(), move.name(),
				replaces));
		values.addAll(row.values());
		this.waiting.add(values);
		if (this.waiting.size() == AT_A_TIME) {
			flush();
		}
	}

	/**
	 * Writes the rows that wait to be written.
	 */
	public void flush() {
		if (!this.waiting.isEmpty()) {
			this.load.write(this.waiting);
			this.waiting.clear();
		}
	}

}
