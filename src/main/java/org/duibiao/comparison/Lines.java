package org.duibiao.comparison;

import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Indicator;
import org.duibiao.kernel.TimePeriod;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Observation;

/**
 * The lines of a comparison, made of the figures found.
 *
 * @param question what is to be compared
 * @param figures the figures
 * @param years which years of an indicator get a line
 * @param catalogue the catalogue
 */
record Lines(Question question, Figures figures, Years years, Catalogue catalogue) {

	List<ComparisonLine> of(Collection<Indicator> indicators) {
		return indicators.stream().flatMap(this::linesOf).toList();
	}

	/**
	 * Each family stands there once, under its first member that two provinces share.
	 */
	List<ComparisonLine> shared(Collection<Indicator> indicators) {
		Set<Set<Observation>> seen = new LinkedHashSet<>();
		return indicators.stream()
			.flatMap(this::linesOf)
			.filter((line) -> line.sides().stream().filter(Optional::isPresent).count() > 1)
			.filter((line) -> seen.add(observations(line)))
			.toList();
	}

	private static Set<Observation> observations(ComparisonLine line) {
		Set<Observation> observations = new LinkedHashSet<>();
		line.sides().forEach((side) -> side.map(Side::observation).ifPresent(observations::add));
		return observations;
	}

	private Stream<ComparisonLine> linesOf(Indicator indicator) {
		return Stream.of(Kind.values())
			.flatMap((kind) -> this.years.of(indicator.code(), kind).map((year) -> line(indicator, kind, year)));
	}

	private ComparisonLine line(Indicator indicator, Kind kind, Year year) {
		List<List<Side>> printed = this.question.provinces()
			.stream()
			.map((area) -> printed(area, indicator, kind, year))
			.toList();
		Optional<TimePeriod> shared = shared(printed);
		return new ComparisonLine(indicator, kind, year, printed.stream().map((sides) -> side(sides, shared)).toList());
	}

	/** What a province printed in a year, or in place of that. */
	private List<Side> printed(Area area, Indicator indicator, Kind kind, Year year) {
		Comparator<Indicator> likest = Comparator.comparing((kin) -> kin.quantity() != indicator.quantity());
		return Stream.concat(Stream.of(indicator), this.catalogue.akinTo(indicator).stream().sorted(likest))
			.map((candidate) -> sides(area, candidate, kind, year))
			.filter((sides) -> !sides.isEmpty())
			.findFirst()
			.orElseGet(() -> otherKind(area, indicator, kind));
	}

	private List<Side> sides(Area area, Indicator indicator, Kind kind, Year year) {
		return this.figures.of(area.code(), indicator.code())
			.filter((figure) -> figure.kind() == kind && figure.period().time().year().equals(year))
			.map((figure) -> new Side(figure, indicator, area))
			.toList();
	}

	private List<Side> otherKind(Area area, Indicator indicator, Kind kind) {
		Kind other = (kind == Kind.RESULT) ? Kind.TARGET : Kind.RESULT;
		return Optional.of(other)
			.filter((it) -> this.question.acrossKinds())
			.flatMap((it) -> this.figures.newest(area.code(), indicator.code(), it))
			.map((figure) -> new Side(figure, indicator, area))
			.stream()
			.toList();
	}

	private static Optional<TimePeriod> shared(List<List<Side>> printed) {
		Map<TimePeriod, Long> provinces = printed.stream()
			.flatMap((sides) -> sides.stream().map(Lines::period).distinct())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return provinces.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() > 1)
			.max(Map.Entry.<TimePeriod, Long>comparingByValue()
				.thenComparing((entry) -> entry.getKey().endMonth())
				.thenComparing((entry) -> entry.getKey().start(), Comparator.reverseOrder()))
			.map(Map.Entry::getKey);
	}

	/** Among periods that end in the same month, the first printed. */
	private static Optional<Side> side(List<Side> printed, Optional<TimePeriod> shared) {
		return printed.stream()
			.filter((side) -> shared.filter(period(side)::equals).isPresent())
			.findFirst()
			.or(() -> printed.stream()
				.reduce((one, two) -> (one.observation().newest(two.observation()) == two.observation()) ? two : one));
	}

	private static TimePeriod period(Side side) {
		return side.observation().period().time();
	}

}
