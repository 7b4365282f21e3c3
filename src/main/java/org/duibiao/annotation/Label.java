package org.duibiao.annotation;

import java.util.Locale;

/**
 * What a token can be: the tables of the data package that have places in the print.
 */
public enum Label {

	/** A figure. */
	OBSERVATIONS,

	/** A rank. */
	RANKS,

	/** A printed difference. */
	BENCHMARKS,

	/** No figure, with the reason. */
	EXCLUSIONS;

	/**
	 * The table.
	 * @return its name
	 */
	public String table() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether several may be made of one token, as of one number that is printed for two
	 * indicators.
	 * @return whether they may
	 */
	public boolean mayRepeat() {
		return this != EXCLUSIONS;
	}

}
