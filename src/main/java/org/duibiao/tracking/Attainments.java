package org.duibiao.tracking;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.duibiao.catalogue.Indicator;
import org.duibiao.comparison.Side;
import org.duibiao.kernel.Interval;
import org.duibiao.kernel.Qualifier;
import org.duibiao.kernel.Quantity;
import org.duibiao.kernel.TimePeriod;
import org.duibiao.observation.Observation;

/**
 * Judges what became of a target, from a result of the same province, indicator and
 * period; nothing else can.
 */
final class Attainments {

	private Attainments() {
	}

	/**
	 * What became of a target.
	 * @param target the target
	 * @param results the results of the same province and indicator
	 * @return the outcome
	 */
	static Outcome of(Side target, Stream<Observation> results) {
		TimePeriod aimed = target.observation().period().time();
		Comparator<Observation> same = Comparator
			.<Observation, Boolean>comparing((result) -> result.period().time().equals(aimed) && !result.isExpected())
			.thenComparing((result) -> result.period().time().end())
			.thenComparing((result) -> !result.isExpected());
		Optional<Observation> best = results.filter((result) -> result.period().time().year().equals(aimed.year()))
			.max(same);
		return best.map((result) -> outcome(target, new Side(result, target.indicator(), target.area()), aimed))
			.orElse(Outcome.OPEN);
	}

	private static Outcome outcome(Side target, Side result, TimePeriod aimed) {
		if (!result.observation().period().time().equals(aimed)) {
			return new Outcome.Progress(result);
		}
		return new Outcome.Attainment(result, judge(target, result));
	}

	private static Outcome.Judgement judge(Side target, Side result) {
		Quantity reached = result.observation().quantity();
		boolean assumed = target.observation().quantityAssumed() || result.observation().quantityAssumed();
		boolean undirected = target.indicator().direction() == Indicator.Direction.NEITHER;
		if (result.observation().isExpected() || !reached.isExact() || assumed || undirected) {
			return Outcome.Judgement.NOT_JUDGED;
		}
		return judge(target.observation().quantity(), reached,
				target.indicator().direction() == Indicator.Direction.LOWER);
	}

	private static Outcome.Judgement judge(Quantity aimed, Quantity reached, boolean lowerIsBetter) {
		int sign = reached.value().compareTo(aimed.value()) * (lowerIsBetter ? -1 : 1);
		return switch (aimed.qualifier()) {
			case ABOUT -> (sign >= 0) ? Outcome.Judgement.MET : Outcome.Judgement.WITHIN_WORDING;
			case MORE_THAN -> (sign > 0) ? Outcome.Judgement.MET : Outcome.Judgement.MISSED;
			case EXACT, AT_LEAST -> (sign >= 0) ? Outcome.Judgement.MET : missed(aimed, reached);
			case DOUBLE_DIGIT -> (aimed.interval().order(reached.interval()) == Interval.Order.UNCERTAIN)
					? Outcome.Judgement.MET : Outcome.Judgement.MISSED;
		};
	}

	/** Numbers that are one within their printed rounding allow no judgement. */
	private static Outcome.Judgement missed(Quantity aimed, Quantity reached) {
		Quantity exact = new Quantity(aimed.value(), aimed.decimals(), aimed.multiplier(), Qualifier.EXACT);
		return (exact.interval().order(reached.interval()) == Interval.Order.UNCERTAIN) ? Outcome.Judgement.NOT_JUDGED
				: Outcome.Judgement.MISSED;
	}

}
