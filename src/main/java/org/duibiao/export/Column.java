package org.duibiao.export;

import java.util.Locale;

import org.duibiao.kernel.LocalizedText;

/**
 * A column of a table, described so that every format can tell what it holds.
 *
 * @param name its name for programs: small letters, digits and underscores
 * @param label its name for readers
 * @param description what stands in it; empty texts if the label says it all
 * @param type what kind of values it holds
 * @param role what it is for
 * @param required whether something stands in every cell
 */
public record Column(String name, LocalizedText label, LocalizedText description, Type type, Role role,
		boolean required) {

	private static final LocalizedText NOTHING = new LocalizedText("", "");

	public Column {
		if (!name.matches("[a-z][a-z0-9_]*")) {
			throw new IllegalArgumentException("'%s' is no name of a column".formatted(name));
		}
	}

	/**
	 * A column of texts that are beside the point.
	 * @param name its name for programs
	 * @param label its name for readers
	 * @return the column
	 */
	public static Column of(String name, LocalizedText label) {
		return new Column(name, label, NOTHING, Type.TEXT, Role.ATTRIBUTE, false);
	}

	/**
	 * The same column with a description.
	 * @param text what stands in it
	 * @return the column
	 */
	public Column described(LocalizedText text) {
		return new Column(this.name, this.label, text, this.type, this.role, this.required);
	}

	/**
	 * The same column with other values.
	 * @param values what kind of values
	 * @return the column
	 */
	public Column holding(Type values) {
		return new Column(this.name, this.label, this.description, values, this.role, this.required);
	}

	/**
	 * The same column with another role.
	 * @param part what it is for
	 * @return the column
	 */
	public Column as(Role part) {
		return new Column(this.name, this.label, this.description, this.type, part, this.required);
	}

	/**
	 * The same column, never empty.
	 * @return the column
	 */
	public Column filled() {
		return new Column(this.name, this.label, this.description, this.type, this.role, true);
	}

	/**
	 * The same column of one of several things that stand side by side.
	 * @param prefix what its name begins with
	 * @param labelPrefix what its label begins with
	 * @return the column, which may be empty
	 */
	public Column prefixed(String prefix, LocalizedText labelPrefix) {
		LocalizedText longer = new LocalizedText(labelPrefix.zh() + this.label.zh(),
				labelPrefix.en() + this.label.en());
		return new Column(prefix + "_" + this.name, longer, this.description, this.type, this.role, false);
	}

	/**
	 * What stands in it.
	 * @param locale the reader's locale
	 * @return the description, in the other language if there is none in this
	 */
	public String description(Locale locale) {
		String text = this.description.in(locale);
		return text.isEmpty() ? this.description.en() : text;
	}

	/**
	 * What kind of values a column holds.
	 */
	public enum Type {

		/** Words. */
		TEXT,

		/** A code; a text even if it has only digits. */
		CODE,

		/** A decimal number, with its printed decimals. */
		NUMBER,

		/** A whole number. */
		INTEGER,

		/** A cell with the text {@code true} or {@code false}. */
		TRUTH,

		/** A year. */
		YEAR,

		/** A year, month or date, or two months with a slash between them. */
		PERIOD

	}

	/**
	 * What a column is for.
	 */
	public enum Role {

		/** Says which area a row is about. */
		GEO,

		/** Says what a row measures. */
		METRIC,

		/** Says of which time a row is. */
		TIME,

		/** Tells rows apart in another way. */
		DIMENSION,

		/** Names what the column before it has the code of. */
		NAME,

		/** The number that a row is about. */
		MEASURE,

		/** The unit of that number. */
		UNIT,

		/** How many decimals that number has. */
		DECIMALS,

		/** How that number is to be taken. */
		STATUS,

		/** Anything else. */
		ATTRIBUTE;

		/**
		 * Whether columns of this role say what a row is about.
		 * @return whether they do
		 */
		public boolean isDimension() {
			return this == GEO || this == METRIC || this == TIME || this == DIMENSION;
		}

	}

}
