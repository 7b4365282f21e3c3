package org.duibiao.intake;

import java.util.Map;

/**
 * A line of a table of the data package.
 *
 * @param table the name of the table
 * @param cells what stands in its columns, by their names; a column that is left out is
 * empty
 */
public record FilledLine(String table, Map<String, String> cells) {

	public FilledLine {
		cells = Map.copyOf(cells);
	}

	/**
	 * What stands in a column.
	 * @param column the name of the column
	 * @return the cell; empty if nothing does
	 */
	public String cell(String column) {
		return this.cells.getOrDefault(column, "");
	}

}
