package org.duibiao.api.v1.composing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.duibiao.api.v1.contract.ComparisonEntry;
import org.duibiao.api.v1.contract.FigureEntry;
import org.duibiao.api.v1.contract.TargetEntry;
import org.duibiao.api.v1.contract.Text;
import org.duibiao.api.v1.contract.VerdictEntry;
import org.duibiao.catalogue.Area;
import org.duibiao.comparison.Comparability;
import org.duibiao.comparison.ComparisonLine;
import org.duibiao.comparison.ComparisonWords;
import org.duibiao.comparison.Side;
import org.duibiao.comparison.Verdict;
import org.duibiao.kernel.Interval;
import org.duibiao.kernel.Reason;
import org.duibiao.tracking.Ambition;
import org.duibiao.tracking.AmbitionWords;
import org.duibiao.tracking.Outcome;

/**
 * Tells comparisons and targets: a difference only where the verdict gives one.
 */
public final class ComparisonComposer {

	private final Bilingual words;

	private final FigureComposer figures;

	/**
	 * A composer.
	 * @param words the edition
	 */
	public ComparisonComposer(Bilingual words) {
		this.words = words;
		this.figures = new FigureComposer(words);
	}

	/**
	 * A line of a comparison.
	 * @param line the line
	 * @param areas the areas that are compared
	 * @return what the interface tells of it
	 */
	public ComparisonEntry line(ComparisonLine line, List<Area> areas) {
		List<ComparisonEntry.Side> sides = IntStream.range(0, areas.size())
			.mapToObj((index) -> side(line, areas.get(index), line.sides().get(index)))
			.toList();
		return new ComparisonEntry(Bilingual.named(line.indicator()), Codes.of(line.kind()), line.year().getValue(),
				sides, line.pairs().stream().map((pair) -> pair(line, pair, areas)).toList());
	}

	private ComparisonEntry.Side side(ComparisonLine line, Area area, Optional<Side> side) {
		boolean standsIn = side
			.filter((it) -> !it.indicator().code().equals(line.indicator().code())
					|| it.observation().kind() != line.kind())
			.isPresent();
		return new ComparisonEntry.Side(Bilingual.named(area), standsIn, side.map(this::figure));
	}

	private ComparisonEntry.Pair pair(ComparisonLine line, ComparisonLine.Pair pair, List<Area> areas) {
		Text text = this.words.tell((edition) -> new ComparisonWords(areas, edition).sentence(line, pair));
		return new ComparisonEntry.Pair(areas.get(pair.first()).code().value(), areas.get(pair.second()).code().value(),
				verdict(pair.verdict(), pair.gap(), text));
	}

	/**
	 * A target.
	 * @param ambition the target with the result before it
	 * @return what the interface tells of it
	 */
	public TargetEntry target(Ambition ambition) {
		Text relation = this.words.tell((edition) -> new AmbitionWords(edition).relation(ambition));
		return new TargetEntry(figure(ambition.target()), ambition.result().map(this::figure),
				ambition.verdict().map((verdict) -> verdict(verdict, ambition.gap(), relation)), relation,
				ambition.kin().stream().map(this::figure).toList(), outcome(ambition.outcome()));
	}

	private TargetEntry.Outcome outcome(Outcome outcome) {
		if (outcome instanceof Outcome.Attainment attainment) {
			return new TargetEntry.Outcome("attainment", Optional.of(Codes.of(attainment.judgement())),
					Optional.of(figure(attainment.result())), told(outcome));
		}
		if (outcome instanceof Outcome.Progress progress) {
			return new TargetEntry.Outcome("progress", Optional.empty(), Optional.of(figure(progress.result())),
					told(outcome));
		}
		return new TargetEntry.Outcome("open", Optional.empty(), Optional.empty(), Optional.empty());
	}

	private Optional<Text> told(Outcome outcome) {
		return Optional.of(this.words.tell((edition) -> new AmbitionWords(edition).outcome(outcome)));
	}

	private VerdictEntry verdict(Verdict verdict, Optional<Comparability.Gap> gap, Text text) {
		return new VerdictEntry(code(verdict), verdict.reasons().stream().map(this::reason).toList(),
				gap.map(ComparisonComposer::gap), text);
	}

	private static VerdictEntry.Gap gap(Comparability.Gap gap) {
		return new VerdictEntry.Gap(FigureComposer.number(gap.size()), switch (gap.order()) {
			case GREATER -> "higher";
			case LESS -> "lower";
			case UNCERTAIN -> Codes.of(Interval.Order.UNCERTAIN);
		});
	}

	/**
	 * The code of a verdict.
	 * @param verdict the verdict
	 * @return its code
	 */
	public static String code(Verdict verdict) {
		if (verdict instanceof Verdict.Comparable) {
			return "comparable";
		}
		return (verdict instanceof Verdict.WithCaution) ? "with-caution" : "not-comparable";
	}

	private VerdictEntry.Reason reason(Reason reason) {
		return new VerdictEntry.Reason(reason.key().substring(reason.key().indexOf('.') + 1),
				this.words.tell((edition) -> edition.words().say(reason)));
	}

	private FigureEntry figure(Side side) {
		return this.figures.figure(side.observation());
	}

}
