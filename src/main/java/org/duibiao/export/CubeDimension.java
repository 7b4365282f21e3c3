package org.duibiao.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.duibiao.export.Column.Role;

/**
 * A dimension of a cube: a column of codes and, if the next column names them, their
 * names.
 */
final class CubeDimension {

	private final Column column;

	private final int index;

	private final boolean named;

	private final Map<String, String> categories;

	private CubeDimension(Column column, int index, boolean named) {
		this.column = column;
		this.index = index;
		this.named = named;
		this.categories = (column.role() == Role.TIME) ? new TreeMap<>() : new LinkedHashMap<>();
	}

	static CubeDimension at(int index, List<Column> columns) {
		boolean named = index + 1 < columns.size() && columns.get(index + 1).role() == Role.NAME;
		return new CubeDimension(columns.get(index), index, named);
	}

	/**
	 * Adds the category of a row unless it is there.
	 * @param row the row
	 */
	void add(List<Cell> row) {
		this.categories.putIfAbsent(code(row), text(row.get(this.named ? this.index + 1 : this.index)));
	}

	/**
	 * The code of the category of a row.
	 * @param row the row
	 * @return the code
	 */
	String code(List<Cell> row) {
		return text(row.get(this.index));
	}

	Column column() {
		return this.column;
	}

	/**
	 * The categories: times from the earliest on, others as they came.
	 * @return their names by their codes
	 */
	Map<String, String> categories() {
		return this.categories;
	}

	int size() {
		return this.categories.size();
	}

	/**
	 * What stands in a cell.
	 * @param cell the cell
	 * @return its text, or its number as a plain decimal; empty if nothing stands there
	 */
	static String text(Cell cell) {
		if (cell instanceof Cell.Text text) {
			return text.text();
		}
		return (cell instanceof Cell.Number number) ? number.value().toPlainString() : "";
	}

}
