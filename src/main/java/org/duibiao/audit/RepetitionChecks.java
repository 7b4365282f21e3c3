package org.duibiao.audit;

import java.util.List;

import org.duibiao.audit.Check.Verdict;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.kernel.Reason;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Observation;

/**
 * Figures printed twice must say the same.
 */
final class RepetitionChecks {

	private RepetitionChecks() {
	}

	static List<Check> of(Figures figures, Catalogue catalogue) {
		return figures.distinct()
			.stream()
			.flatMap((figure) -> figures.repetitionsOf(figure).stream().map((again) -> check(figure, again, catalogue)))
			.toList();
	}

	private static Check check(Observation figure, Observation again, Catalogue catalogue) {
		boolean same = figure.quantity().value().compareTo(again.quantity().value()) == 0
				&& figure.quantity().qualifier() == again.quantity().qualifier()
				&& figure.period().time().equals(again.period().time());
		return new Check(Check.Type.REPETITION, figure.area(),
				Reason.of("audit.of", catalogue.indicatorOf(figure.indicator()).name()),
				Reason.of("audit.repetition", figure, again), same ? Verdict.AGREES : Verdict.CONTRADICTS,
				List.of(figure, again));
	}

}
