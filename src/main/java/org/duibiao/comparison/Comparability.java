package org.duibiao.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.duibiao.kernel.Interval;
import org.duibiao.kernel.Qualifier;
import org.duibiao.kernel.Quantity;
import org.duibiao.kernel.Reason;

/**
 * Judges whether figures may be compared.
 */
public final class Comparability {

	private Comparability() {
	}

	/**
	 * The verdict on two figures.
	 * @param one the one figure
	 * @param two the other figure
	 * @param rules the rules in force
	 * @return the verdict, the same whichever figure comes first
	 */
	public static Verdict judge(Side one, Side two, List<Rule> rules) {
		List<Finding> findings = rules.stream().flatMap((rule) -> rule.examine(one, two).stream()).toList();
		List<Reason> forbidding = findings.stream().filter(Finding::forbids).map(Finding::reason).toList();
		if (!forbidding.isEmpty()) {
			return new Verdict.NotComparable(forbidding);
		}
		return findings.isEmpty() ? new Verdict.Comparable()
				: new Verdict.WithCaution(findings.stream().map(Finding::reason).toList());
	}

	/**
	 * How far two figures lie apart.
	 * @param one the one figure
	 * @param two the other figure
	 * @param verdict the verdict on them
	 * @return the gap; nothing unless they are comparable
	 */
	public static Optional<Gap> gap(Side one, Side two, Verdict verdict) {
		if (!(verdict instanceof Verdict.Comparable)) {
			return Optional.empty();
		}
		Quantity first = one.observation().quantity();
		Quantity second = two.observation().quantity();
		BigDecimal difference = first.value().subtract(second.value()).abs();
		Quantity coarser = (ulp(first).compareTo(ulp(second)) < 0) ? second : first;
		Interval.Order order = first.interval().order(second.interval());
		return Optional.of(new Gap(order, new Quantity(difference, decimals(difference, coarser), 1, Qualifier.EXACT)));
	}

	private static BigDecimal ulp(Quantity quantity) {
		return BigDecimal.valueOf(quantity.multiplier()).movePointLeft(quantity.decimals());
	}

	private static int decimals(BigDecimal difference, Quantity coarser) {
		return Math.max(difference.stripTrailingZeros().scale(), (coarser.multiplier() > 1) ? 0 : coarser.decimals());
	}

	/**
	 * How far two comparable figures lie apart.
	 *
	 * @param order whether the first is certainly less or greater than the second
	 * @param size by how much the printed numbers differ, not negative
	 */
	public record Gap(Interval.Order order, Quantity size) {
	}

}
