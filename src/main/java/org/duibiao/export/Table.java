package org.duibiao.export;

import java.util.List;

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

}
