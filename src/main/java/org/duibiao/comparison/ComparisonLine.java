package org.duibiao.comparison;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.duibiao.catalogue.Indicator;
import org.duibiao.observation.FigureCount;
import org.duibiao.observation.Kind;

/**
 * What provinces printed for an indicator, a kind and a year, or for one that looks like
 * it.
 *
 * @param indicator the indicator
 * @param kind result or target
 * @param year the year in which the periods end
 * @param sides the figure of each province, in their order, if there is one
 */
public record ComparisonLine(Indicator indicator, Kind kind, Year year, List<Optional<Side>> sides) {

	/**
	 * What the line is about.
	 * @return the indicator and kind
	 */
	public FigureCount.Subject subject() {
		return new FigureCount.Subject(this.indicator.code(), this.kind);
	}

	/**
	 * The verdicts on the first figure and each of the others.
	 * @return the pairs; none if fewer than two provinces printed it
	 */
	public List<Pair> pairs() {
		List<Integer> present = new ArrayList<>();
		for (int i = 0; i < this.sides.size(); i++) {
			if (this.sides.get(i).isPresent()) {
				present.add(i);
			}
		}
		return present.stream().skip(1).map((index) -> pair(present.get(0), index)).toList();
	}

	/**
	 * Whether bars of the line may stand side by side.
	 * @return whether no two figures of it may not be compared, the first one or others
	 */
	public boolean isDrawable() {
		List<Side> present = this.sides.stream().flatMap(Optional::stream).toList();
		return IntStream.range(0, present.size())
			.allMatch((index) -> present.stream()
				.limit(index)
				.map((other) -> Comparability.judge(other, present.get(index), Rule.sideBySide()))
				.noneMatch(Verdict.NotComparable.class::isInstance));
	}

	/**
	 * Whether a figure of the other kind stands in for one that was not printed.
	 * @return whether results stand beside targets
	 */
	public boolean mixesKinds() {
		return this.sides.stream().flatMap(Optional::stream).anyMatch((side) -> side.observation().kind() != this.kind);
	}

	/**
	 * Whether something in the line may be compared.
	 * @return whether any pair is comparable
	 */
	public boolean hasComparable() {
		return pairs().stream().anyMatch((pair) -> pair.verdict() instanceof Verdict.Comparable);
	}

	private Pair pair(int first, int second) {
		Side one = this.sides.get(first).orElseThrow();
		Side two = this.sides.get(second).orElseThrow();
		Verdict verdict = Comparability.judge(one, two, Rule.sideBySide());
		return new Pair(first, second, verdict, Comparability.gap(one, two, verdict));
	}

	/**
	 * Two provinces of a line.
	 *
	 * @param first which province is the one, counted from 0
	 * @param second which province is the other
	 * @param verdict whether their figures may be compared
	 * @param gap how far they lie apart, if they may
	 */
	public record Pair(int first, int second, Verdict verdict, Optional<Comparability.Gap> gap) {
	}

}
