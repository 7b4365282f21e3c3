package org.duibiao.comparison;

import java.util.List;
import java.util.stream.Collectors;

import org.duibiao.catalogue.Area;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.kernel.Reason;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureView;
import org.duibiao.wording.FigureWords;
import org.duibiao.wording.Phrases;

/**
 * Tells differences and whole pairs in sentences that say only what the verdict allows.
 */
public final class ComparisonWords {

	private final List<Area> provinces;

	private final FigureWords words;

	private final Phrases phrases;

	/**
	 * Words for a comparison.
	 * @param provinces the provinces that are compared
	 * @param edition the edition in whose words they are told
	 */
	public ComparisonWords(List<Area> provinces, Edition edition) {
		this.provinces = provinces;
		this.words = edition.words();
		this.phrases = edition.phrases();
	}

	/**
	 * The difference of a pair.
	 * @param line the line of the pair
	 * @param pair the pair
	 * @return the difference; empty unless the figures are comparable
	 */
	public String difference(ComparisonLine line, ComparisonLine.Pair pair) {
		return pair.gap().map((gap) -> difference(line, pair, gap)).orElse("");
	}

	/**
	 * What two provinces printed and what may be said of it.
	 * @param line the line of the pair
	 * @param pair the pair
	 * @return one or two sentences: the figures with their periods, then the difference
	 * or why there is none
	 */
	public String sentence(ComparisonLine line, ComparisonLine.Pair pair) {
		FigureView one = view(line, pair.first());
		FigureView two = view(line, pair.second());
		boolean same = pair.verdict() instanceof Verdict.Comparable;
		String printed = same
				? this.phrases.say("sentence.same", one.period(), name(pair.first()), one.value(), name(pair.second()),
						two.value())
				: this.phrases.say("sentence.both", name(pair.first()), one.value(), one.period(), name(pair.second()),
						two.value(), two.period());
		String said = same ? this.phrases.say("sentence.difference", difference(line, pair))
				: this.phrases.say(
						(pair.verdict() instanceof Verdict.WithCaution) ? "sentence.caution" : "sentence.not",
						reasons(pair.verdict()));
		return printed + said;
	}

	private String reasons(Verdict verdict) {
		return verdict.reasons()
			.stream()
			.map((Reason reason) -> this.words.say(reason).replaceAll("[.。]$", ""))
			.collect(Collectors.joining(this.phrases.say("list.separator")));
	}

	private FigureView view(ComparisonLine line, int index) {
		return this.words.view(line.sides().get(index).orElseThrow().observation());
	}

	private String difference(ComparisonLine line, ComparisonLine.Pair pair, Comparability.Gap gap) {
		String size = this.words.difference(gap.size(), line.indicator());
		if (gap.size().value().signum() == 0) {
			return this.phrases.say("difference.same");
		}
		return switch (gap.order()) {
			case GREATER -> this.phrases.say("difference.higher", name(pair.first()), size, name(pair.second()));
			case LESS -> this.phrases.say("difference.higher", name(pair.second()), size, name(pair.first()));
			case UNCERTAIN -> this.phrases.say("difference.apart", size);
		};
	}

	private LocalizedText name(int index) {
		return this.provinces.get(index).shortName();
	}

}
