package org.duibiao.tracking;

import java.util.List;
import java.util.stream.Stream;

import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.QuantityKind;
import org.duibiao.catalogue.Unit.Dimension;
import org.duibiao.comparison.Printed;
import org.duibiao.comparison.Side;
import org.duibiao.kernel.Qualifier;
import org.duibiao.tracking.Outcome.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Attainments} with figures made up.
 */
class AttainmentsTests {

	private static final Indicator HIGHER = Printed.indicator("rate", QuantityKind.GROWTH_RATE, Dimension.PERCENT);

	@ParameterizedTest
	@CsvFileSource(resources = "/org/duibiao/tracking/attainments.csv", numLinesToSkip = 1)
	void judgesAnExactResultOfTheSamePeriod(Indicator.Direction direction, String target, Qualifier qualifier,
			String result, Judgement judgement) {
		Outcome outcome = outcome(target(Printed.as(target, qualifier), direction), Printed.exactly(result));
		assertThat(outcome).isInstanceOfSatisfying(Outcome.Attainment.class, (attainment) -> {
			assertThat(attainment.judgement()).isEqualTo(judgement);
			assertThat(attainment.result().observation().quantity().value()).isEqualByComparingTo(result);
		});
	}

	@ParameterizedTest
	@EnumSource(value = Qualifier.class, mode = EnumSource.Mode.EXCLUDE, names = "EXACT")
	void doesNotJudgeAQualifiedResult(Qualifier qualifier) {
		assertNotJudged(target(Printed.exactly("7")), Printed.as("80", qualifier));
	}

	@Test
	void doesNotJudgeAnExpectedResult() {
		assertNotJudged(target(Printed.exactly("7")), Printed.exactly("8").expected());
	}

	@Test
	void doesNotJudgeWhereNewOrTotalIsOnlyAssumed() {
		assertNotJudged(target(Printed.exactly("7")), Printed.exactly("8").assumed());
		assertNotJudged(target(Printed.exactly("7").assumed()), Printed.exactly("8"));
	}

	@Test
	void leavesATargetOpenWithoutAResultOfItsYear() {
		Side target = target(Printed.as("7", Qualifier.ABOUT));
		assertThat(Attainments.of(target, Stream.empty())).isEqualTo(Outcome.OPEN);
		assertThat(Attainments.of(target, Stream.of(Printed.exactly("7.3").side().observation())))
			.isEqualTo(Outcome.OPEN);
	}

	@Test
	void seesOnlyProgressInAResultForPartOfTheYear() {
		for (Printed result : new Printed[] { Printed.exactly("9").over("2024-01", "2024-06"),
				Printed.exactly("9").somewhenIn("2024"), Printed.exactly("9").asAt("2024-06-30") }) {
			Outcome outcome = Attainments.of(target(Printed.exactly("7")), Stream.of(result.side().observation()));
			assertThat(outcome).isInstanceOfSatisfying(Outcome.Progress.class,
					(progress) -> assertThat(progress.result().observation().quantity().value())
						.isEqualByComparingTo("9"));
		}
	}

	@Test
	void prefersTheFullYearToAPartAndWhatCameOutToWhatWasExpected() {
		Printed part = Printed.exactly("9").over("2024-01", "2024-11");
		Printed expected = Printed.exactly("9").over("2024-01", "2024-12").expected();
		Printed actual = Printed.exactly("6").over("2024-01", "2024-12");
		assertPrefers(actual, part, expected, actual);
		assertPrefers(actual, actual, expected, part);
		assertPrefers(actual, expected, actual, part);
	}

	@Test
	void seesTheLatestMonthsAsProgress() {
		Printed half = Printed.exactly("9").over("2024-01", "2024-06");
		Printed more = Printed.exactly("8").over("2024-01", "2024-11");
		for (List<Printed> results : List.of(List.of(half, more), List.of(more, half))) {
			assertThat(
					Attainments.of(target(Printed.exactly("7")), results.stream().map((it) -> it.side().observation())))
				.isInstanceOfSatisfying(Outcome.Progress.class,
						(progress) -> assertThat(progress.result().observation().period().time().end())
							.isEqualTo("2024-11"));
		}
	}

	private static void assertPrefers(Printed best, Printed... results) {
		Outcome outcome = Attainments.of(target(Printed.exactly("7")),
				Stream.of(results).map((result) -> result.side().observation()));
		assertThat(outcome).isEqualTo(new Outcome.Attainment(
				new Side(best.side().observation(), HIGHER, best.side().area()), Judgement.MISSED));
	}

	private static void assertNotJudged(Side target, Printed result) {
		assertThat(outcome(target, result)).isInstanceOfSatisfying(Outcome.Attainment.class,
				(attainment) -> assertThat(attainment.judgement()).isEqualTo(Judgement.NOT_JUDGED));
	}

	private static Outcome outcome(Side target, Printed result) {
		return Attainments.of(target, Stream.of(result.over("2024-01", "2024-12").side().observation()));
	}

	private static Side target(Printed target) {
		return target(target, Indicator.Direction.HIGHER);
	}

	private static Side target(Printed target, Indicator.Direction direction) {
		Indicator indicator = new Indicator(HIGHER.code(), HIGHER.theme(), HIGHER.unit(), HIGHER.quantity(), direction,
				HIGHER.family(), HIGHER.threshold(), HIGHER.population(), HIGHER.headline(), HIGHER.name(),
				HIGHER.definition());
		return target.of(indicator).over("2024-01", "2024-12").target().side();
	}

}
