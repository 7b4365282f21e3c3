package org.duibiao.comparison.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Indicator;
import org.duibiao.comparison.ComparisonLine;
import org.duibiao.comparison.Periods;
import org.duibiao.comparison.Question;
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
 * @param periods of which times
 */
record CompareRequest(List<Area> provinces, List<Indicator> indicators, String kind, String only, Periods periods) {

	private static final String ACROSS = "across";

	static final List<String> KINDS = List.of("result", "target", ACROSS);

	static final String COMPARABLE = "comparable";

	private static final int UNASKED = 2;

	/**
	 * The parameters of an address; each may be missing or empty.
	 *
	 * @param province the codes of provinces
	 * @param indicator the codes of indicators
	 * @param kind {@code result}, {@code target} or {@code across}
	 * @param only {@code comparable}
	 * @param periods {@code newest} or {@code all}
	 */
	record Wanted(@Nullable List<String> province, @Nullable List<String> indicator, @Nullable String kind,
			@Nullable String only, @Nullable String periods) {

		CompareRequest of(Catalogue catalogue) {
			List<Area> areas = named(this.province).map(catalogue::provinceOrPrefecture).toList();
			return new CompareRequest(areas.isEmpty() ? catalogue.provinces().stream().limit(UNASKED).toList() : areas,
					named(this.indicator).map(catalogue::indicator).toList(),
					Parameters.optional("kind", this.kind, KINDS).orElse(""),
					Parameters.optional("only", this.only, List.of(COMPARABLE)).orElse(""),
					Periods.wanted(this.periods));
		}

		private static Stream<String> named(@Nullable List<String> codes) {
			return Stream.ofNullable(codes).flatMap(List::stream).filter(Predicate.not(String::isBlank)).distinct();
		}

	}

	/**
	 * The address of this comparison.
	 * @param edition the edition
	 * @return the address
	 */
	Address address(Edition edition) {
		return this.periods.of(Address.in(edition, "compare")
			.withAll("province", this.provinces.stream().map((area) -> area.code().value()).toList())
			.withAll("indicator", this.indicators.stream().map((indicator) -> indicator.code().value()).toList())
			.with("kind", this.kind)
			.with("only", this.only));
	}

	/**
	 * The same without an indicator.
	 * @param indicator the indicator
	 * @return the request
	 */
	CompareRequest without(Indicator indicator) {
		return new CompareRequest(this.provinces,
				this.indicators.stream().filter((it) -> !it.equals(indicator)).toList(), this.kind, this.only,
				this.periods);
	}

	/**
	 * The same of all times.
	 * @return the request
	 */
	CompareRequest ofAllTimes() {
		return new CompareRequest(this.provinces, this.indicators, this.kind, this.only, Periods.ALL);
	}

	/**
	 * What is to be compared.
	 * @return the question
	 */
	Question question() {
		return new Question(this.provinces, this.indicators, this.kind.equals(ACROSS), this.periods);
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
		return kindIsRight && verdictIsRight && (line.mixesKinds() || !this.kind.equals(ACROSS));
	}

}
