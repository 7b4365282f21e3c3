package org.duibiao.comparison.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Indicator;
import org.duibiao.comparison.ComparisonLine;
import org.duibiao.site.Address;
import org.duibiao.site.Parameters;
import org.duibiao.wording.Edition;
import org.jspecify.annotations.Nullable;

/**
 * What is asked to be compared.
 *
 * @param provinces the provinces; the first two of all if none was named
 * @param indicators the indicators; all that the provinces share if none was named
 * @param kind {@code result}, {@code target}, {@code across} for one in place of the
 * other, or nothing for both
 * @param only {@code comparable} for lines with comparable figures only, or nothing
 */
record CompareRequest(List<Area> provinces, List<Indicator> indicators, String kind, String only) {

	static final List<String> KINDS = List.of("result", "target", "across");

	static final String COMPARABLE = "comparable";

	private static final int UNASKED = 2;

	private static final Predicate<String> NAMED = Predicate.not(String::isBlank);

	static CompareRequest of(List<String> provinces, List<String> indicators, @Nullable String kind,
			@Nullable String only, Catalogue catalogue) {
		List<Area> areas = provinces.stream().filter(NAMED).distinct().map(catalogue::provinceOrPrefecture).toList();
		return new CompareRequest(areas.isEmpty() ? catalogue.provinces().stream().limit(UNASKED).toList() : areas,
				indicators.stream().filter(NAMED).distinct().map(catalogue::indicator).toList(),
				Parameters.optional("kind", kind, KINDS).orElse(""),
				Parameters.optional("only", only, List.of(COMPARABLE)).orElse(""));
	}

	/**
	 * The address of this comparison.
	 * @param edition the edition
	 * @return the address
	 */
	Address address(Edition edition) {
		return Address.in(edition, "compare")
			.withAll("province", this.provinces.stream().map((area) -> area.code().value()).toList())
			.withAll("indicator", this.indicators.stream().map((indicator) -> indicator.code().value()).toList())
			.with("kind", this.kind)
			.with("only", this.only);
	}

	/**
	 * The same without an indicator.
	 * @param indicator the indicator
	 * @return the request
	 */
	CompareRequest without(Indicator indicator) {
		return new CompareRequest(this.provinces,
				this.indicators.stream().filter((it) -> !it.equals(indicator)).toList(), this.kind, this.only);
	}

	/**
	 * Whether a line is asked for.
	 * @param line the line
	 * @return whether its kind and verdicts are as asked
	 */
	boolean wants(ComparisonLine line) {
		boolean kindIsRight = !this.kind.equals("result") && !this.kind.equals("target")
				|| line.kind().name().toLowerCase(Locale.ROOT).equals(this.kind);
		boolean verdictIsRight = this.only.isEmpty() || line.hasComparable();
		return kindIsRight && verdictIsRight && (line.mixesKinds() || !isAcross());
	}

	/**
	 * Whether targets may stand in for results.
	 * @return whether it was asked for
	 */
	boolean isAcross() {
		return this.kind.equals("across");
	}

}
