package org.duibiao.export;

import java.util.List;
import java.util.function.Consumer;

/**
 * The rows of a table, produced one by one as often as they are asked for.
 */
@FunctionalInterface
public interface Rows {

	/**
	 * Produces the rows, each with a cell for each column, and keeps none.
	 * @param receiver who gets them; if it throws, no more are produced
	 */
	void each(Consumer<? super List<Cell>> receiver);

	/**
	 * Rows that are there already.
	 * @param rows the rows
	 * @return the rows
	 */
	static Rows of(List<List<Cell>> rows) {
		return rows::forEach;
	}

}
