package org.duibiao.search.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.observation.FigureCount;
import org.duibiao.observation.Kind;
import org.duibiao.wording.Phrases;

/**
 * How many results and targets there are.
 *
 * @param all the counts, area by area and indicator by indicator
 */
record Counts(List<FigureCount> all) {

	Counts of(Area area) {
		return only((count) -> count.area().equals(area.code()));
	}

	Counts of(Collection<Indicator> indicators) {
		Set<IndicatorCode> codes = indicators.stream().map(Indicator::code).collect(Collectors.toSet());
		return only((count) -> codes.contains(count.indicator()));
	}

	Counts without(Collection<Area> areas) {
		Set<AreaCode> codes = areas.stream().map(Area::code).collect(Collectors.toSet());
		return codes.isEmpty() ? this : only((count) -> !codes.contains(count.area()));
	}

	long results() {
		return sum(Kind.RESULT);
	}

	long targets() {
		return sum(Kind.TARGET);
	}

	boolean isNone() {
		return this.all.isEmpty();
	}

	String in(Phrases phrases) {
		return phrases.say("home.counts", results(), targets());
	}

	private Counts only(Predicate<FigureCount> condition) {
		return new Counts(this.all.stream().filter(condition).toList());
	}

	private long sum(Kind kind) {
		return this.all.stream().filter((count) -> count.kind() == kind).mapToLong(FigureCount::figures).sum();
	}

}
