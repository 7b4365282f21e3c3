package org.duibiao.audit;

import java.util.List;
import java.util.Optional;

import org.duibiao.audit.Check.Verdict;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.kernel.Qualifier;
import org.duibiao.kernel.Quantity;
import org.duibiao.kernel.Reason;
import org.duibiao.observation.Benchmark;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Observation;
import org.duibiao.wording.Computed;

/**
 * What printed differences imply for the nation, another indicator or an earlier time;
 * checked against that figure where it is printed too.
 */
final class DifferenceChecks {

	private DifferenceChecks() {
	}

	static List<Check> of(Figures figures, Catalogue catalogue) {
		return figures.distinct()
			.stream()
			.flatMap((figure) -> figure.benchmarks()
				.stream()
				.map((benchmark) -> check(figure, benchmark, figures, catalogue)))
			.toList();
	}

	private static Check check(Observation figure, Benchmark benchmark, Figures figures, Catalogue catalogue) {
		Quantity value = figure.quantity();
		Quantity difference = benchmark.difference();
		LocalizedText indicator = catalogue.indicatorOf(figure.indicator()).name();
		Reason subject = Reason.of("audit.difference." + benchmark.against().referent(), indicator,
				referent(benchmark, catalogue));
		if (!value.isExact() || !difference.isExact()) {
			return new Check(Check.Type.DIFFERENCE, figure.area(), subject,
					Reason.of("audit.difference.undecided", figure, benchmark), Verdict.UNDECIDED, List.of(figure));
		}
		int decimals = Math.max(value.decimals(), difference.decimals());
		Quantity implied = new Quantity(value.value().subtract(difference.value()), decimals, value.multiplier(),
				Qualifier.EXACT);
		Reason computation = Reason.of("audit.difference", figure, benchmark,
				new Computed(implied, catalogue.indicatorOf(figure.indicator())));
		Optional<Observation> printed = printed(figure, benchmark, figures);
		Verdict verdict = printed
			.map((other) -> value.interval().minus(difference.interval()).overlaps(other.quantity().interval())
					? Verdict.AGREES : Verdict.CONTRADICTS)
			.orElse(Verdict.IMPLIES);
		List<Observation> involved = printed.map((other) -> List.of(figure, other)).orElse(List.of(figure));
		return new Check(Check.Type.DIFFERENCE, figure.area(), subject, computation, verdict, involved);
	}

	private static Optional<Observation> printed(Observation figure, Benchmark benchmark, Figures figures) {
		Benchmark.Against against = benchmark.against();
		return figures.of(against.area().orElse(figure.area()), against.indicator().orElse(figure.indicator()))
			.filter((other) -> other.kind() == Kind.RESULT
					&& other.period().time().equals(against.period().orElse(figure.period().time())))
			.filter((other) -> !other.id().equals(figure.id()))
			.findFirst();
	}

	private static Object referent(Benchmark benchmark, Catalogue catalogue) {
		Benchmark.Against against = benchmark.against();
		return against.area()
			.<Object>map((area) -> catalogue.areaOf(area).shortName())
			.or(() -> against.indicator().map((indicator) -> catalogue.indicatorOf(indicator).name()))
			.or(against::period)
			.orElseThrow();
	}

}
