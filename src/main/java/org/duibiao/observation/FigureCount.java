package org.duibiao.observation;

import java.io.Serializable;
import java.time.Year;
import java.util.Collection;
import java.util.stream.Collectors;

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

	/**
	 * The ends of periods that end in the latest months, as figures have them.
	 * @param counts the counts
	 * @return the ends
	 */
	static Collection<String> endsOf(Collection<FigureCount> counts) {
		return TimePeriod.endsIn(counts.stream().map(FigureCount::latest).collect(Collectors.toSet()));
	}

	/** What is known to end in the year may end in the month. */
	boolean mayEndWith(TimePeriod time) {
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
