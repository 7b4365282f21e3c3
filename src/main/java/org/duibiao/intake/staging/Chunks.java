package org.duibiao.intake.staging;

/**
 * Who does something to the rows of a table, some thousands at a time, so that it can be
 * said how far it has come, and be stopped.
 */
@FunctionalInterface
interface Chunks {

	/** How many rows are handled by one statement, unless that must be over sooner. */
	int SIZE = 20_000;

	/**
	 * Handles some rows.
	 * @param first the number of the first row
	 * @param last the number of the last row
	 */
	void handle(long first, long last);

	/**
	 * Handles all rows.
	 * @param last the number of the last row
	 * @param size how many at a time
	 * @param advance who is told how far it has come
	 * @param chunks who handles the rows
	 */
	static void each(long last, int size, Advance advance, Chunks chunks) {
		for (long first = 1; first <= last; first += size) {
			long end = Math.min(first + size - 1, last);
			chunks.handle(first, end);
			advance.by(end - first + 1);
		}
	}

}
