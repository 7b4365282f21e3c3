package org.duibiao.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.kernel.Quantity;
import org.duibiao.kernel.TimePeriod;
import org.duibiao.observation.Benchmark;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Rank;
import org.duibiao.source.SourcePlace;

/**
 * Figures as read, written as the lines of a data package.
 */
final class WrittenFigures {

	private WrittenFigures() {
	}

	/**
	 * The lines of the observations, without their ordinals.
	 * @param figures the figures
	 * @return a line for each observation, in no order
	 */
	static List<String> observations(Figures figures) {
		return all(figures)
			.map((figure) -> line(figure.id(), figure.area(), figure.indicator().value(), figure.kind(),
					period(figure.period().time()), figure.period().status(), quantity(figure.quantity()),
					optional(figure.status()), optional(figure.commitment()), figure.quantityAssumed(),
					figure.remarks().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
					optional(figure.repeats()), place(figure.place())))
			.toList();
	}

	/**
	 * The lines of the ranks, without their identities.
	 * @param figures the figures
	 * @return a line for each rank, in no order
	 */
	static List<String> ranks(Figures figures) {
		return Stream
			.concat(figures.ranksAlone().stream().map((rank) -> rank("", rank)),
					all(figures)
						.flatMap((figure) -> figure.ranks().stream().map((rank) -> rank(figure.id().value(), rank))))
			.toList();
	}

	/**
	 * The lines of the printed differences, without their identities.
	 * @param figures the figures
	 * @return a line for each difference, in no order
	 */
	static List<String> benchmarks(Figures figures) {
		return all(figures)
			.flatMap((figure) -> figure.benchmarks().stream().map((benchmark) -> benchmark(figure, benchmark)))
			.toList();
	}

	private static Stream<Observation> all(Figures figures) {
		return figures.distinct()
			.stream()
			.flatMap((figure) -> Stream.concat(Stream.of(figure), figures.repetitionsOf(figure).stream()));
	}

	private static String rank(String observation, Rank rank) {
		return line(rank.area(), rank.indicator().value(), observation, rank.scope(), rank.basis(),
				optional(rank.position()), rank.tied(), place(rank.place()));
	}

	private static String benchmark(Observation figure, Benchmark benchmark) {
		return line(figure.area(), figure.id(), benchmark.against().referent(), optional(benchmark.against().area()),
				benchmark.against().indicator().map((indicator) -> indicator.value()).orElse(""),
				benchmark.against().period().map(WrittenFigures::period).orElse(","),
				number(benchmark.difference().value()), benchmark.difference().decimals(),
				benchmark.difference().multiplier(), benchmark.unit(), benchmark.difference().qualifier(),
				place(benchmark.place()));
	}

	private static String period(TimePeriod period) {
		return line(period.start(), period.end());
	}

	private static String quantity(Quantity quantity) {
		return line(number(quantity.value()), quantity.decimals(), quantity.multiplier(), quantity.qualifier());
	}

	private static String number(BigDecimal value) {
		return value.stripTrailingZeros().toPlainString();
	}

	private static String place(SourcePlace place) {
		return line(place.document(), place.section(), place.paragraph(), place.token(), place.occurrence());
	}

	private static String optional(Optional<?> value) {
		return value.map(Object::toString).orElse("");
	}

	private static String line(Object... cells) {
		return Stream.of(cells).map(Object::toString).collect(Collectors.joining(","));
	}

}
