package org.duibiao.intake.web;

import java.util.List;

/**
 * A row that would come, change or go, as operators see it.
 *
 * @param number its number
 * @param key what tells the row from others
 * @param place where it stands in the upload; empty for a row that goes
 * @param origin whose row would change, in words; empty if it is of the same package
 * @param sentence the figure as readers would see it; empty for other rows
 * @param before the figure as readers see it now; empty for other rows
 * @param cells the columns that differ
 */
record ChangeRow(long number, String key, String place, String origin, String sentence, String before,
		List<Cell> cells) {

	/**
	 * A column that differs.
	 *
	 * @param column its name
	 * @param before what is in force; empty if nothing is
	 * @param after what would be; empty if nothing would
	 */
	record Cell(String column, String before, String after) {
	}

}
