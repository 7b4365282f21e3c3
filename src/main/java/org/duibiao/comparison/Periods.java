package org.duibiao.comparison;

import java.util.List;

import org.duibiao.site.Address;
import org.duibiao.site.BadParameterException;
import org.duibiao.site.Parameters;
import org.jspecify.annotations.Nullable;

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

	private static final String PARAMETER = "periods";

	/**
	 * Its name in addresses.
	 * @return the name
	 */
	public String code() {
		return NAMES.get(ordinal());
	}

	/**
	 * Reads the parameter of an address.
	 * @param name one of the {@link #NAMES}; may be missing or empty
	 * @return the one of this name, the newest if there is none
	 * @throws BadParameterException if it is none of them
	 */
	public static Periods wanted(@Nullable String name) {
		return Parameters.optional(PARAMETER, name, NAMES).map((it) -> values()[NAMES.indexOf(it)]).orElse(NEWEST);
	}

	/**
	 * An address with this choice as its parameter.
	 * @param address the address
	 * @return the same address, of these times
	 */
	public Address of(Address address) {
		return address.with(PARAMETER, (this == NEWEST) ? "" : code());
	}

}
