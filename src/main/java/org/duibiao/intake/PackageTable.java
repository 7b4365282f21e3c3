package org.duibiao.intake;

import java.util.List;

import org.duibiao.kernel.Reason;
import org.duibiao.revision.writing.VersionedTable;

/**
 * A file of a data package.
 *
 * @param table the table that it fills
 * @param file the name of the file
 * @param lines its lines without the header
 */
record PackageTable(VersionedTable table, String file, List<PackageLine> lines) {

	/**
	 * The cell of a line in a column.
	 * @param line the line
	 * @param column the name of the column
	 * @return the cell; empty if nothing stands there
	 */
	String cell(PackageLine line, String column) {
		return line.cells().get(this.table.columnNames().indexOf(column));
	}

	/**
	 * A problem of a cell.
	 * @param line the line
	 * @param column the name of the column
	 * @param expected what was expected
	 * @return the problem
	 */
	Problem problem(PackageLine line, String column, Reason expected) {
		return new Problem(this.file, line.number(), column, cell(line, column), expected);
	}

}
