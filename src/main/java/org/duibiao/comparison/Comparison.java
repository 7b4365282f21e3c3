package org.duibiao.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.duibiao.catalogue.Area;
import org.duibiao.observation.FigureCount;

/**
 * Provinces side by side.
 *
 * @param provinces the provinces, the first one the one that others are measured against
 * @param lines what is compared
 * @param printed how many figures the provinces printed for each indicator, at any time
 */
public record Comparison(List<Area> provinces, List<ComparisonLine> lines, List<FigureCount> printed) {

	/**
	 * The same with some of the lines.
	 * @param wanted which lines are kept
	 * @return the comparison
	 */
	public Comparison with(Predicate<ComparisonLine> wanted) {
		return new Comparison(this.provinces, this.lines.stream().filter(wanted).toList(), this.printed);
	}

	/**
	 * How many figures there are besides, of what is compared but of other periods.
	 * @return the number, repetitions not counted
	 */
	public long others() {
		Set<FigureCount.Subject> compared = this.lines.stream()
			.map(ComparisonLine::subject)
			.collect(Collectors.toSet());
		long all = this.printed.stream()
			.filter((count) -> compared.contains(count.subject()))
			.mapToLong(FigureCount::figures)
			.sum();
		long shown = this.lines.stream()
			.flatMap((line) -> line.sides().stream())
			.flatMap(Optional::stream)
			.map(Side::observation)
			.distinct()
			.filter((figure) -> compared.contains(FigureCount.Subject.of(figure)))
			.count();
		return all - shown;
	}

}
