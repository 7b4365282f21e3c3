package org.duibiao.intake.draft;

/**
 * How many rows of a table publishing a draft would bring, change or take away.
 *
 * @param table the name of the table
 * @param added rows that come
 * @param changed rows that come in the place of others
 * @param gone rows that go
 * @param unchanged rows of the upload that say what is in force
 */
public record ChangeCounts(String table, long added, long changed, long gone, long unchanged) {

	/**
	 * How many rows change at all.
	 * @return the number
	 */
	public long changes() {
		return this.added + this.changed + this.gone;
	}

}
