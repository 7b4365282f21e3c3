package org.duibiao.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Theme;
import org.duibiao.observation.Kind;
import org.duibiao.site.Address;
import org.duibiao.site.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of a province are shown, and in which order.
 *
 * @param theme the theme, if only one is shown
 * @param kind the kind, if only one is shown
 * @param sort the order
 */
public record ProvinceFilter(Optional<Theme> theme, Optional<Kind> kind, Sort sort) {

	private static final List<String> KINDS = List.of("result", "target");

	/**
	 * Reads the filter of an address.
	 * @param theme the code of a theme, or nothing
	 * @param kind {@code result}, {@code target} or nothing
	 * @param sort the name of an order, or nothing
	 * @param catalogue the catalogue
	 * @return the filter
	 */
	public static ProvinceFilter of(@Nullable String theme, @Nullable String kind, @Nullable String sort,
			Catalogue catalogue) {
		return new ProvinceFilter(Optional.ofNullable(theme).filter((code) -> !code.isEmpty()).map(catalogue::theme),
				Parameters.optional("kind", kind, KINDS).map((name) -> Kind.valueOf(name.toUpperCase(Locale.ROOT))),
				Parameters.optional("sort", sort, Sort.NAMES).map(Sort::named).orElse(Sort.CATALOGUE));
	}

	/**
	 * An address with this filter as its parameters.
	 * @param address the address
	 * @return the same address, filtered
	 */
	public Address of(Address address) {
		return address.with("theme", this.theme.map(Theme::code).orElse(""))
			.with("kind", this.kind.map((it) -> KINDS.get(it.ordinal())).orElse(""))
			.with("sort", (this.sort == Sort.CATALOGUE) ? "" : this.sort.code());
	}

	/**
	 * The orders of the figures of a theme.
	 */
	public enum Sort {

		/** By the catalogue. */
		CATALOGUE,

		/** By the name of the indicator. */
		NAME,

		/** As the document prints them. */
		PRINTED;

		static final List<String> NAMES = List.of("catalogue", "name", "printed");

		/**
		 * Its name in addresses.
		 * @return the name
		 */
		public String code() {
			return NAMES.get(ordinal());
		}

		static Sort named(String name) {
			return values()[NAMES.indexOf(name)];
		}

	}

}
