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
 */
public record Column(String name, Type type, boolean required, List<String> values) {

	/**
	 * A text.
	 * @param name the name of the column
	 * @return the column, required
	 */
	public static Column text(String name) {
		return new Column(name, Type.STRING, true, List.of());
	}

	/**
	 * A text that is the name of a constant.
	 * @param name the name of the column
	 * @param constants the enumeration of the constants
	 * @return the column, required
	 */
	public static Column constant(String name, Class<? extends Enum<?>> constants) {
		return new Column(name, Type.STRING, true,
				Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList());
	}

	/**
	 * A whole number.
	 * @param name the name of the column
	 * @return the column, required
	 */
	public static Column integer(String name) {
		return new Column(name, Type.INTEGER, true, List.of());
	}

	/**
	 * A decimal number.
	 * @param name the name of the column
	 * @return the column, required
	 */
	public static Column number(String name) {
		return new Column(name, Type.NUMBER, true, List.of());
	}

	/**
	 * A truth value, {@code true} or {@code false}.
	 * @param name the name of the column
	 * @return the column, required
	 */
	public static Column truth(String name) {
		return new Column(name, Type.BOOLEAN, true, List.of());
	}

	/**
	 * The same column, allowed to be empty.
	 * @return the column
	 */
	public Column optional() {
		return new Column(this.name, this.type, false, this.values);
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
