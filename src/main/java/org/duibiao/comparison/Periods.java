package org.duibiao.comparison;

import java.util.List;

/**
 * Of which times figures are shown.
 */
public enum Periods {

	/** The newest of each indicator and kind. */
	NEWEST,

	/** All. */
	ALL;

	/** Their names in addresses. */
	public static final List<String> NAMES = List.of("newest", "all");

	/**
	 * Its name in addresses.
	 * @return the name
	 */
	public String code() {
		return NAMES.get(ordinal());
	}

	/**
	 * The one of a name.
	 * @param name one of the {@link #NAMES}
	 * @return the one
	 */
	public static Periods named(String name) {
		return values()[NAMES.indexOf(name)];
	}

}
