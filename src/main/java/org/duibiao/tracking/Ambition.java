package org.duibiao.tracking;

import java.util.List;
import java.util.Optional;

import org.duibiao.comparison.Comparability;
import org.duibiao.comparison.Rule;
import org.duibiao.comparison.Side;
import org.duibiao.comparison.Verdict;

/**
 * A target beside the result of the year before: how much more, or less, a province aims
 * at.
 *
 * @param target the target
 * @param result the result of the same province and indicator in the year before, if one
 * was printed
 * @param outcome what became of it
 * @param kin results of indicators that only look like it, if none was
 */
public record Ambition(Side target, Optional<Side> result, Outcome outcome, List<Side> kin) {

	/**
	 * Whether result and target may be compared.
	 * @return the verdict, if there is a result
	 */
	public Optional<Verdict> verdict() {
		return this.result.map((side) -> Comparability.judge(side, this.target, Rule.ambition()));
	}

	/**
	 * How far the target lies from the result.
	 * @return the gap, if they may be compared
	 */
	public Optional<Comparability.Gap> gap() {
		return this.result.flatMap((side) -> verdict().flatMap((it) -> Comparability.gap(this.target, side, it)));
	}

	/**
	 * Whether result and target may be drawn as a pair.
	 * @return whether there is a result of the same quantity and of a period that the
	 * target's follows
	 */
	public boolean isDrawable() {
		return verdict().filter((verdict) -> !(verdict instanceof Verdict.NotComparable)).isPresent();
	}

}
