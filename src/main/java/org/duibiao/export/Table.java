package org.duibiao.export;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table that no file format knows of yet.
 *
 * @param name what it holds, the name of a file without its ending
 * @param columns its columns
 * @param rows its rows, each with a cell for each column
 */
public record Table(String name, List<Column> columns, List<List<Cell>> rows) {

	public Table {
		for (List<Cell> row : rows) {
			if (row.size() != columns.size()) {
				throw new IllegalArgumentException("%d cells for %d columns".formatted(row.size(), columns.size()));
			}
		}
	}

	/**
	 * The same table with one more column that has the same cell in every row.
	 * @param column the column
	 * @param cell its cell
	 * @return the table
	 */
	public Table withLast(Column column, Cell cell) {
		List<Column> allColumns = Stream.concat(this.columns.stream(), Stream.of(column)).toList();
		List<List<Cell>> allRows = this.rows.stream()
			.map((row) -> Stream.concat(row.stream(), Stream.of(cell)).toList())
			.toList();
		return new Table(this.name, allColumns, allRows);
	}

}
