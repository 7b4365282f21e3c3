package org.duibiao.intake.format.workbook;

/**
 * A cell of a sheet.
 *
 * @param kind what it is
 * @param text the words; a number in plain decimals, a date or month by ISO 8601,
 * {@code true} or {@code false}
 */
public record SheetCell(Type kind, String text) {

	/** A cell in which nothing stands. */
	public static final SheetCell EMPTY = new SheetCell(Type.TEXT, "");

	/**
	 * What a cell is.
	 */
	public enum Type {

		/** Words. */
		TEXT,

		/** A number. */
		NUMBER,

		/** A number shown as a percentage, hundred times itself. */
		PERCENTAGE,

		/** A truth value. */
		TRUTH,

		/** A date shown as a month of a year. */
		MONTH,

		/** A date shown with its day. */
		DATE,

		/** A time of day, alone or with a date. */
		TIME,

		/** A formula, whatever its result. */
		FORMULA,

		/** An error such as {@code #N/A}. */
		ERROR

	}

	/**
	 * Whether anything stands in it.
	 * @return whether it has no words
	 */
	public boolean isEmpty() {
		return this.text.isEmpty();
	}

}
