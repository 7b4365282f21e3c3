package org.duibiao.comparison;

import java.util.Optional;

/**
 * Two figures of one province and indicator, one after the other.
 *
 * @param earlier the figure of the earlier period, or the result before the target
 * @param later the other figure
 */
public record Succession(Side earlier, Side later) {

	/**
	 * Whether they may be compared.
	 * @return the verdict by the rules for figures over time
	 */
	public Verdict verdict() {
		return Comparability.judge(this.earlier, this.later, Rule.overTime());
	}

	/**
	 * How far they lie apart.
	 * @return the gap of the later to the earlier, if they may be compared
	 */
	public Optional<Comparability.Gap> gap() {
		return Comparability.gap(this.later, this.earlier, verdict());
	}

}
