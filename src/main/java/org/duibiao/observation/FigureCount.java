package org.duibiao.observation;

import java.io.Serializable;
import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.kernel.TimePeriod;
import org.duibiao.revision.VersionedRow;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * How many figures there are of an area for an indicator, repetitions not counted, and
 * how far they go.
 *
 * @param area the area
 * @param indicator the indicator
 * @param kind result or target
 * @param figures how many
 * @param latest the month in which the latest of their periods ends, or the year where no
 * month of it is known
 */
public record FigureCount(AreaCode area, IndicatorCode indicator, Kind kind, long figures, String latest) {

	/** How many letters a year has. */
	private static final int YEAR = 4;

	FigureCount(String area, String indicator, Kind kind, long figures, String latest) {
		this(new AreaCode(area), new IndicatorCode(indicator), kind, figures, latest);
	}

	/**
	 * The year in which the latest of their periods ends.
	 * @return the year
	 */
	public Year latestYear() {
		return Year.parse(this.latest.substring(0, YEAR));
	}

	/** What is known to end in the year may end in the month. */
	private boolean mayEndWith(TimePeriod time) {
		return time.endMonth().equals(this.latest) || this.latest.startsWith(time.end());
	}

	/**
	 * What the figures are about.
	 * @return the indicator and kind
	 */
	public Subject subject() {
		return new Subject(this.indicator, this.kind);
	}

	/**
	 * What figures of an area are about.
	 *
	 * @param indicator the indicator
	 * @param kind result or target
	 */
	public record Subject(IndicatorCode indicator, Kind kind) {

		/**
		 * What a figure is about.
		 * @param figure the figure
		 * @return its indicator and kind
		 */
		public static Subject of(Observation figure) {
			return new Subject(figure.indicator(), figure.kind());
		}

	}

	/**
	 * Which figures are newest: of each area, indicator and kind those whose period ends
	 * in the latest month, and those of an unstated time of the same year, which may be
	 * as new; and all targets for later than the latest result of the same area and
	 * indicator, as a plan for a far year says nothing of the next one. Where there is no
	 * such result, the latest of all these counts stands for it, and without any all
	 * targets are later.
	 *
	 * @param counts how far the figures go, by area and subject
	 * @param results the last month of all results; empty if there are none
	 */
	record NewestTimes(Map<AreaCode, Map<Subject, FigureCount>> counts, String results) {

		private static final String LAST_MONTH = "-12";

		static NewestTimes of(Collection<FigureCount> counts) {
			String results = counts.stream()
				.filter((count) -> count.kind() == Kind.RESULT)
				.map((count) -> lastMonth(count.latest()))
				.max(Comparator.naturalOrder())
				.orElse("");
			return new NewestTimes(counts.stream()
				.collect(Collectors.groupingBy(FigureCount::area,
						Collectors.toMap(FigureCount::subject, Function.identity()))),
					results);
		}

		/** What is known to end in a year may end with it. */
		private static String lastMonth(String month) {
			return (month.length() == YEAR) ? month + LAST_MONTH : month;
		}

		/** The ends of periods that end in the latest months, as figures have them. */
		Collection<String> ends() {
			return TimePeriod.endsIn(all().map(FigureCount::latest).collect(Collectors.toSet()));
		}

		/**
		 * The newest figures with the targets for later than results. These are asked for
		 * only where a target may have another one before it.
		 * @param found the figures that end in the latest months, in reading order
		 * @param targetsFrom gives the targets for some indicators whose periods end in a
		 * year or later
		 * @return the figures, in reading order
		 */
		List<ObservationRow> withTargets(List<ObservationRow> found,
				BiFunction<Set<String>, String, List<ObservationRow>> targetsFrom) {
			List<FigureCount> several = all()
				.filter((count) -> count.kind() == Kind.TARGET && count.figures() > 1
						&& isLater(count.latest(), count.area(), count.indicator()))
				.toList();
			if (several.isEmpty()) {
				return found;
			}
			Set<String> indicators = several.stream()
				.map((count) -> count.indicator().value())
				.collect(Collectors.toSet());
			String first = several.stream()
				.map((count) -> resultsOf(count.area(), count.indicator()))
				.min(Comparator.naturalOrder())
				.map((month) -> month.substring(0, Math.min(YEAR, month.length())))
				.orElseThrow();
			Set<ObservationRow.Key> known = found.stream().map(ObservationRow::key).collect(Collectors.toSet());
			Stream<ObservationRow> more = targetsFrom.apply(indicators, first)
				.stream()
				.filter((row) -> !known.contains(row.key())
						&& isLater(row.time().endMonth(), row.figureKey().area(), row.indicator()));
			return Stream.concat(found.stream(), more).sorted(ObservationRow.READING_ORDER).toList();
		}

		Stream<FigureCount> all() {
			return this.counts.values().stream().flatMap((ofArea) -> ofArea.values().stream());
		}

		/** What is not counted is taken for new. */
		boolean has(Observation figure) {
			TimePeriod time = figure.period().time();
			FigureCount count = countOf(figure.area(), Subject.of(figure));
			return count == null || count.mayEndWith(time)
					|| (figure.kind() == Kind.TARGET && isLater(time.endMonth(), figure.area(), figure.indicator()));
		}

		private boolean isLater(String month, AreaCode area, IndicatorCode indicator) {
			return lastMonth(month).compareTo(resultsOf(area, indicator)) > 0;
		}

		private String resultsOf(AreaCode area, IndicatorCode indicator) {
			FigureCount count = countOf(area, new Subject(indicator, Kind.RESULT));
			return (count != null) ? lastMonth(count.latest()) : this.results;
		}

		private @Nullable FigureCount countOf(AreaCode area, Subject subject) {
			return this.counts.getOrDefault(area, Map.of()).get(subject);
		}

	}

	/**
	 * A row of the table of counts.
	 */
	@Entity(name = "FigureCountRow")
	@Immutable
	@Table(name = "figure_counts")
	@IdClass(Key.class)
	@SuppressWarnings("NullAway.Init")
	static class Row extends VersionedRow {

		@Id
		private String area;

		@Id
		private String indicator;

		@Id
		@Enumerated(EnumType.STRING)
		private Kind kind;

		private long figures;

		private String latest;

	}

	/**
	 * What tells a row of counts from all others.
	 *
	 * @param area the code of the area
	 * @param indicator the code of the indicator
	 * @param kind result or target
	 * @param revision the number of the revision that brought it
	 */
	record Key(String area, String indicator, Kind kind, Integer revision) implements Serializable {
	}

}
