package org.duibiao.comparison;

import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.observation.FigureCount;
import org.duibiao.observation.FigureCount.Subject;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Observation;

/**
 * The years in which indicators are compared.
 *
 * @param bySubject the years of each indicator and kind
 */
record Years(Map<Subject, Set<Year>> bySubject) {

	/**
	 * The years in which the latest figures fall.
	 * @param newest the counts of indicators, with how far their figures go
	 * @return the years
	 */
	static Years of(Collection<FigureCount> newest) {
		return of(newest.stream(), FigureCount::subject, FigureCount::latestYear);
	}

	/**
	 * All years in which there are figures.
	 * @param figures the figures
	 * @return the years
	 */
	static Years of(Figures figures) {
		return of(figures.distinct().stream(), Subject::of, Years::year);
	}

	/**
	 * These years, and some besides.
	 * @param others the others
	 * @return all of them
	 */
	Years and(Years others) {
		return of(
				Stream.of(this, others)
					.flatMap((years) -> years.bySubject.entrySet().stream())
					.flatMap((entry) -> entry.getValue().stream().map((year) -> Map.entry(entry.getKey(), year))),
				Map.Entry::getKey, Map.Entry::getValue);
	}

	private static <T> Years of(Stream<T> items, Function<T, Subject> subject, Function<T, Year> year) {
		return new Years(items.collect(Collectors.groupingBy(subject, Collectors.mapping(year, Collectors.toSet()))));
	}

	private static Year year(Observation figure) {
		return figure.period().time().year();
	}

	/**
	 * The years of an indicator.
	 * @param indicator the indicator
	 * @param kind result or target
	 * @return the years, the newest first
	 */
	Stream<Year> of(IndicatorCode indicator, Kind kind) {
		return this.bySubject.getOrDefault(new Subject(indicator, kind), Set.of())
			.stream()
			.sorted(Comparator.reverseOrder());
	}

}
