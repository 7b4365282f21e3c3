package org.duibiao.tracking;

import org.duibiao.comparison.Comparability;
import org.duibiao.comparison.Verdict;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureView;
import org.duibiao.wording.FigureWords;
import org.duibiao.wording.Phrases;

/**
 * Tells how targets lie to results, and what became of them, in words that say only what
 * the verdict allows.
 */
public final class AmbitionWords {

	private final FigureWords words;

	private final Phrases phrases;

	/**
	 * Words for targets.
	 * @param edition the edition in whose words they are told
	 */
	public AmbitionWords(Edition edition) {
		this.words = edition.words();
		this.phrases = edition.phrases();
	}

	/**
	 * How a target lies to the result of the year before.
	 * @param ambition the target and the result
	 * @return the difference if there is one, or else why there is none
	 */
	public String relation(Ambition ambition) {
		return ambition.gap()
			.map((gap) -> difference(ambition, gap))
			.or(() -> ambition.verdict().map((verdict) -> this.phrases.say("ambition." + style(verdict))))
			.orElseGet(() -> this.phrases.say(ambition.kin().isEmpty() ? "ambition.none" : "ambition.kin"));
	}

	/**
	 * What became of a target.
	 * @param outcome what became of it
	 * @return the outcome; empty if nothing is known yet
	 */
	public String outcome(Outcome outcome) {
		if (outcome instanceof Outcome.Attainment attainment) {
			FigureView result = this.words.view(attainment.result().observation());
			return this.phrases.say("outcome." + attainment.judgement(), result.value(), result.period());
		}
		if (outcome instanceof Outcome.Progress progress) {
			FigureView result = this.words.view(progress.result().observation());
			return this.phrases.say("outcome.progress", result.value(), result.period());
		}
		return "";
	}

	/**
	 * The word for a verdict in keys and styles.
	 * @param verdict the verdict
	 * @return {@code comparable}, {@code caution} or {@code not}
	 */
	public static String style(Verdict verdict) {
		if (verdict instanceof Verdict.Comparable) {
			return "comparable";
		}
		return (verdict instanceof Verdict.WithCaution) ? "caution" : "not";
	}

	private String difference(Ambition ambition, Comparability.Gap gap) {
		String size = this.words.difference(gap.size(), ambition.target().indicator());
		return switch (gap.order()) {
			case GREATER -> this.phrases.say("ambition.higher", size);
			case LESS -> this.phrases.say("ambition.lower", size);
			case UNCERTAIN -> this.phrases.say("ambition.same");
		};
	}

}
