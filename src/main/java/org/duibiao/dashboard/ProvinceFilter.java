package org.duibiao.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Theme;
import org.duibiao.comparison.Periods;
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
 * @param periods of which times
 */
public record ProvinceFilter(Optional<Theme> theme, Optional<Kind> kind, Sort sort, Periods periods) {

	/** The newest figures of all themes and kinds. */
	public static final ProvinceFilter NONE = new ProvinceFilter(Optional.empty(), Optional.empty(), Sort.CATALOGUE,
			Periods.NEWEST);

	private static final List<String> KINDS = List.of("result", "target");

	/**
	 * An address with this filter as its parameters.
	 * @param address the address
	 * @return the same address, filtered
	 */
	public Address of(Address address) {
		return this.periods.of(address.with("theme", this.theme.map(Theme::code).orElse(""))
			.with("kind", this.kind.map((it) -> KINDS.get(it.ordinal())).orElse(""))
			.with("sort", (this.sort == Sort.CATALOGUE) ? "" : this.sort.code()));
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

	/**
	 * The parameters of an address; each may be missing or empty.
	 *
	 * @param theme the code of a theme
	 * @param kind {@code result} or {@code target}
	 * @param sort the name of an order
	 * @param periods {@code newest} or {@code all}
	 */
	public record Wanted(@Nullable String theme, @Nullable String kind, @Nullable String sort,
			@Nullable String periods) {

		/**
		 * Reads the parameters.
		 * @param catalogue the catalogue
		 * @return the filter
		 */
		public ProvinceFilter of(Catalogue catalogue) {
			return new ProvinceFilter(
					Optional.ofNullable(this.theme).filter((code) -> !code.isEmpty()).map(catalogue::theme),
					Parameters.optional("kind", this.kind, KINDS)
						.map((name) -> Kind.valueOf(name.toUpperCase(Locale.ROOT))),
					Parameters.optional("sort", this.sort, Sort.NAMES).map(Sort::named).orElse(Sort.CATALOGUE),
					Periods.wanted(this.periods));
		}

	}

}
