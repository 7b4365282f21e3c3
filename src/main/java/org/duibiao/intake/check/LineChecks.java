package org.duibiao.intake.check;

import java.util.Optional;
import java.util.function.Consumer;

import org.duibiao.intake.content.Line;
import org.duibiao.intake.content.Problem;
import org.duibiao.revision.writing.Row;
import org.duibiao.revision.writing.VersionedTable;

/**
 * All that can be said of a line by itself: its cells one by one, and then whether a
 * figure says what its printed token says.
 */
public final class LineChecks {

	private LineChecks() {
	}

	/**
	 * Checks a line and turns it into a row.
	 * @param table the table that the line is for
	 * @param line the line
	 * @param problems who gets the problems
	 * @return the row if each cell is right by itself, whatever the cells say together
	 */
	public static Optional<Row> check(VersionedTable table, Line line, Consumer<Problem> problems) {
		Optional<Row> row = CellCheck.row(table, line, problems);
		if (row.isPresent()) {
			new FigureCheck(table, line, problems).check();
		}
		return row;
	}

}
