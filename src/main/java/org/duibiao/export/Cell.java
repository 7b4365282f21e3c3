package org.duibiao.export;

import java.math.BigDecimal;

/**
 * A cell of a table.
 */
public sealed interface Cell {

	/** A cell in which nothing stands. */
	Cell EMPTY = new Empty();

	/**
	 * A cell with a text.
	 * @param text the text; if it is empty, so is the cell
	 * @return the cell
	 */
	static Cell text(String text) {
		return text.isEmpty() ? EMPTY : new Text(text);
	}

	/**
	 * A cell with a number.
	 * @param value the number
	 * @return the cell
	 */
	static Cell number(BigDecimal value) {
		return new Number(value);
	}

	/**
	 * A cell with a whole number.
	 * @param value the number
	 * @return the cell
	 */
	static Cell number(long value) {
		return new Number(BigDecimal.valueOf(value));
	}

	/**
	 * A cell with a truth value.
	 * @param value the truth value
	 * @return the cell
	 */
	static Cell truth(boolean value) {
		return new Text(Boolean.toString(value));
	}

	/**
	 * A text.
	 *
	 * @param text the text
	 */
	record Text(String text) implements Cell {
	}

	/**
	 * A number.
	 *
	 * @param value the number
	 */
	record Number(BigDecimal value) implements Cell {
	}

	/**
	 * Nothing: neither an empty text nor zero.
	 */
	record Empty() implements Cell {
	}

}
