package org.duibiao.intake.format.workbook;

import java.util.List;

/**
 * Who gets the rows of a sheet.
 */
@FunctionalInterface
public interface RowConsumer {

	/**
	 * Takes a row in which something stands.
	 * @param number the row, the first one being 1
	 * @param cells its cells, from the first column to the last one with anything in it
	 * @return whether to go on
	 */
	boolean row(long number, List<SheetCell> cells);

}
