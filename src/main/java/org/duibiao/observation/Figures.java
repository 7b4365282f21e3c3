package org.duibiao.observation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.IndicatorCode;

/**
 * The figures that were asked for.
 *
 * @param all the printed figures, in reading order, repetitions included
 * @param ranksAlone the ranks printed without any value
 */
public record Figures(List<Observation> all, List<Rank> ranksAlone) {

	/**
	 * The figures without repetitions.
	 * @return the figures, in reading order
	 */
	public List<Observation> distinct() {
		return this.all.stream().filter((observation) -> !observation.isRepeat()).toList();
	}

	/**
	 * The distinct figures of an area for an indicator.
	 * @param area the area
	 * @param indicator the indicator
	 * @return the figures, in reading order
	 */
	public Stream<Observation> of(AreaCode area, IndicatorCode indicator) {
		return distinct().stream()
			.filter((observation) -> observation.area().equals(area) && observation.indicator().equals(indicator));
	}

	/**
	 * The newest distinct figure of an area for an indicator.
	 * @param area the area
	 * @param indicator the indicator
	 * @param kind result or target
	 * @return the figure of the latest year, the first printed of that year
	 */
	public Optional<Observation> newest(AreaCode area, IndicatorCode indicator, Kind kind) {
		return of(area, indicator).filter((observation) -> observation.kind() == kind)
			.reduce((one, two) -> two.period().time().year().isAfter(one.period().time().year()) ? two : one);
	}

	/**
	 * Where a figure is printed again.
	 * @param observation the figure
	 * @return the repetitions
	 */
	public List<Observation> repetitionsOf(Observation observation) {
		return this.all.stream()
			.filter((other) -> other.repeats().filter(observation.id()::equals).isPresent())
			.toList();
	}

}
