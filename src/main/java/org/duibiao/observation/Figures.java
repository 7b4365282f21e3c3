package org.duibiao.observation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.IndicatorCode;

/**
 * The figures that were asked for. Immutable.
 */
public final class Figures {

	private final List<Observation> all;

	private final List<Observation> distinct;

	private final List<Rank> ranksAlone;

	private final Map<Subject, List<Observation>> bySubject;

	private final Map<Original, List<Observation>> repetitions;

	Figures(List<Observation> all, List<Rank> ranksAlone) {
		this.all = List.copyOf(all);
		this.ranksAlone = List.copyOf(ranksAlone);
		this.distinct = all.stream().filter((observation) -> !observation.isRepeat()).toList();
		this.repetitions = all.stream()
			.filter(Observation::isRepeat)
			.collect(Collectors.groupingBy((again) -> new Original(again.area(), again.repeats().orElseThrow())));
		this.bySubject = this.distinct.stream()
			.collect(Collectors.groupingBy((observation) -> new Subject(observation.area(), observation.indicator()),
					LinkedHashMap::new, Collectors.toList()));
	}

	/**
	 * Figures that are not stored.
	 * @param figures the figures, in reading order
	 * @return the same figures
	 */
	public static Figures of(List<Observation> figures) {
		return new Figures(figures, List.of());
	}

	/**
	 * The figures without repetitions.
	 * @return the figures, in reading order
	 */
	public List<Observation> distinct() {
		return this.distinct;
	}

	/**
	 * All figures, repetitions included.
	 * @return the figures, in reading order
	 */
	public List<Observation> inReadingOrder() {
		return this.all;
	}

	/**
	 * The ranks printed without any value, or with a figure that was not asked for.
	 * @return the ranks
	 */
	public List<Rank> ranksAlone() {
		return this.ranksAlone;
	}

	/**
	 * The distinct figures of an area for an indicator.
	 * @param area the area
	 * @param indicator the indicator
	 * @return the figures, in reading order
	 */
	public Stream<Observation> of(AreaCode area, IndicatorCode indicator) {
		return this.bySubject.getOrDefault(new Subject(area, indicator), List.of()).stream();
	}

	/**
	 * The newest distinct figure of an area for an indicator.
	 * @param area the area
	 * @param indicator the indicator
	 * @param kind result or target
	 * @return the figure whose period ends last, the first printed of those
	 */
	public Optional<Observation> newest(AreaCode area, IndicatorCode indicator, Kind kind) {
		return of(area, indicator).filter((observation) -> observation.kind() == kind).reduce(Observation::newest);
	}

	/**
	 * Where a figure is printed again.
	 * @param observation the figure
	 * @return the repetitions, in reading order
	 */
	public List<Observation> repetitionsOf(Observation observation) {
		return this.repetitions.getOrDefault(new Original(observation.area(), observation.id()), List.of());
	}

	/**
	 * What figures are about.
	 */
	private record Subject(AreaCode area, IndicatorCode indicator) {
	}

	/**
	 * What a figure repeats.
	 */
	private record Original(AreaCode area, ObservationId id) {
	}

	/**
	 * Some of the figures of a list in reading order.
	 *
	 * @param figures the figures, in order
	 * @param previous the figure with which the portion before begins; none if there is
	 * nothing before
	 * @param next the figure with which the portion after begins; none if there is
	 * nothing after
	 */
	public record Portion(List<Observation> figures, Optional<Observation.Key> previous,
			Optional<Observation.Key> next) {

		public Portion {
			figures = List.copyOf(figures);
		}

	}

	/**
	 * The newest figures of some areas, and the targets for later than their newest
	 * results.
	 *
	 * @param figures the figures
	 * @param printed how many figures of each kind there are of all times, repetitions
	 * not counted; none of a kind that there is not
	 */
	public record Newest(Figures figures, Map<Kind, Long> printed) {

		/**
		 * The newest of some figures.
		 * @param figures the figures
		 * @param counts how many there are, and how far they go
		 * @return the newest of them
		 */
		public static Newest of(Figures figures, Collection<FigureCount> counts) {
			return of(figures, FigureCount.NewestTimes.of(counts));
		}

		static Newest of(Figures figures, FigureCount.NewestTimes newest) {
			return new Newest(new Figures(figures.all.stream().filter(newest::has).toList(), figures.ranksAlone), newest
				.all()
				.collect(Collectors.groupingBy(FigureCount::kind, Collectors.summingLong(FigureCount::figures))));
		}

		/**
		 * How many figures of earlier times there are besides.
		 * @return the number, repetitions not counted
		 */
		public long earlier() {
			return this.printed.values().stream().mapToLong(Long::longValue).sum() - this.figures.distinct().size();
		}

	}

}
