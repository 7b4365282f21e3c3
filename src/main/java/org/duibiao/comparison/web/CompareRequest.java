package org.duibiao.comparison.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Indicator;
import org.duibiao.observation.Kind;
import org.duibiao.site.Address;
import org.duibiao.site.Parameters;
import org.duibiao.wording.Edition;
import org.jspecify.annotations.Nullable;

/**
 * What is asked to be compared.
 *
 * @param provinces the provinces; the first two of all if none was named
 * @param indicators the indicators; all that the provinces share if none was named
 * @param kind the kind, if only one was asked for
 */
record CompareRequest(List<Area> provinces, List<Indicator> indicators, Optional<Kind> kind) {

	private static final int UNASKED = 2;

	private static final Predicate<String> NAMED = Predicate.not(String::isBlank);

	static CompareRequest of(List<String> provinces, List<String> indicators, @Nullable String kind,
			Catalogue catalogue) {
		List<Area> areas = provinces.stream().filter(NAMED).distinct().map(catalogue::province).toList();
		return new CompareRequest(areas.isEmpty() ? catalogue.provinces().stream().limit(UNASKED).toList() : areas,
				indicators.stream().filter(NAMED).distinct().map(catalogue::indicator).toList(),
				Parameters.optional("kind", kind, List.of("result", "target")).map(CompareRequest::kindOf));
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
			.with("kind", this.kind.map((it) -> (it == Kind.RESULT) ? "result" : "target").orElse(""));
	}

	private static Kind kindOf(String name) {
		return name.equals("result") ? Kind.RESULT : Kind.TARGET;
	}

}
