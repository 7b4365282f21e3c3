package org.duibiao.revision.writing;

import java.util.Arrays;
import java.util.List;

/**
 * A column of a versioned table, and what may stand in it.
 *
 * @param name the name, the same in the database and in a data package
 * @param type what kind of value it holds
 * @param required whether it may not be empty
 * @param values the only values allowed; none named if any may stand
 * @param length how many characters a text may have at most
 */
public record Column(String name, Type type, boolean required, List<String> values, int length) {

	private static final int SHORT = 80;

	/**
	 * A text.
	 * @param name the name of the column
	 * @return the column, required
	 */
	public static Column text(String name) {
		return new Column(name, Type.STRING, true, List.of(), SHORT);
	}

	/**
	 * A text that is the name of a constant.
	 * @param name the name of the column
	 * @param constants the enumeration of the constants
	 * @return the column, required
	 */
	public static Column constant(String name, Class<? extends Enum<?>> constants) {
		return new Column(name, Type.STRING, true, Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList(),
				SHORT);
	}

	/**
	 * A whole number.
	 * @param name the name of the column
	 * @return the column, required
	 */
	public static Column integer(String name) {
		return new Column(name, Type.INTEGER, true, List.of(), SHORT);
	}

	/**
	 * A decimal number.
	 * @param name the name of the column
	 * @return the column, required
	 */
	public static Column number(String name) {
		return new Column(name, Type.NUMBER, true, List.of(), SHORT);
	}

	/**
	 * A truth value, {@code true} or {@code false}.
	 * @param name the name of the column
	 * @return the column, required
	 */
	public static Column truth(String name) {
		return new Column(name, Type.BOOLEAN, true, List.of(), SHORT);
	}

	/**
	 * The same column, allowed to be empty.
	 * @return the column
	 */
	public Column optional() {
		return new Column(this.name, this.type, false, this.values, this.length);
	}

	/**
	 * The same column for longer texts.
	 * @param characters how many characters a text may have at most
	 * @return the column
	 */
	public Column upTo(int characters) {
		return new Column(this.name, this.type, this.required, this.values, characters);
	}

	/**
	 * The kinds of values, in the words of the Table Schema standard.
	 */
	public enum Type {

		/** Any text. */
		STRING,

		/** A whole number. */
		INTEGER,

		/** A decimal number. */
		NUMBER,

		/** {@code true} or {@code false}. */
		BOOLEAN

	}

}
