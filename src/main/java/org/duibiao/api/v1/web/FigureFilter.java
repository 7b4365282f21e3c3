package org.duibiao.api.v1.web;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.duibiao.api.v1.composing.Codes;
import org.duibiao.api.v1.request.ApiRequest;
import org.duibiao.api.v1.request.Parameter;
import org.duibiao.api.v1.request.Query;
import org.duibiao.kernel.Qualifier;
import org.duibiao.observation.Commitment;
import org.duibiao.observation.Kind;
import org.duibiao.observation.PrintedPeriod;
import org.duibiao.observation.Selection;
import org.duibiao.observation.Status;

/**
 * Reads which figures are asked for.
 */
final class FigureFilter {

	private static final int YEAR = 4;

	private FigureFilter() {
	}

	/**
	 * Which figures a request asks for.
	 * @param request the request
	 * @return the filter; nothing if no figure can pass it
	 */
	static Optional<Selection.Filter> of(ApiRequest request) {
		Query query = request.query();
		Optional<Set<String>> indicators = indicators(request);
		Set<String> documents = query.all(Parameter.DOCUMENT)
			.stream()
			.map((code) -> request.words().library().document(code).code())
			.collect(Collectors.toSet());
		Set<String> areas = request.areas().stream().map((area) -> area.code().value()).collect(Collectors.toSet());
		return indicators.map((codes) -> new Selection.Filter(areas, codes, read(query, Parameter.KIND, Kind.class),
				read(query, Parameter.STATUS, Status.class), read(query, Parameter.COMMITMENT, Commitment.class),
				read(query, Parameter.QUALIFIER, Qualifier.class),
				read(query, Parameter.PERIOD_STATUS, PrintedPeriod.PeriodStatus.class), documents,
				Set.copyOf(query.all(Parameter.ID)), query.one(Parameter.FROM).map((month) -> month(month, "-01")),
				query.one(Parameter.TO).map((month) -> month(month, "-12")),
				query.one(Parameter.REPEATS).map(Boolean::valueOf)));
	}

	private static YearMonth month(String written, String ofYear) {
		return YearMonth.parse((written.length() == YEAR) ? written + ofYear : written);
	}

	private static <E extends Enum<E>> Set<E> read(Query query, Parameter parameter, Class<E> type) {
		return query.all(parameter).stream().map((code) -> Codes.read(type, code)).collect(Collectors.toSet());
	}

	/** The indicators named that are also of a theme named; all if none is named. */
	private static Optional<Set<String>> indicators(ApiRequest request) {
		List<String> named = request.query()
			.all(Parameter.INDICATOR)
			.stream()
			.map((code) -> request.catalogue().indicator(code).code().value())
			.toList();
		Set<String> themes = request.query()
			.all(Parameter.THEME)
			.stream()
			.map((code) -> request.catalogue().theme(code).code())
			.collect(Collectors.toSet());
		if (themes.isEmpty()) {
			return Optional.of(Set.copyOf(named));
		}
		Set<String> ofThemes = request.catalogue()
			.indicators()
			.stream()
			.filter((indicator) -> themes.contains(indicator.theme().code()))
			.map((indicator) -> indicator.code().value())
			.filter((code) -> named.isEmpty() || named.contains(code))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		return Optional.of(ofThemes).filter((codes) -> !codes.isEmpty()).map((codes) -> codes);
	}

}
