package org.duibiao.tracking;

import java.util.List;
import java.util.Optional;

import org.duibiao.catalogue.QuantityKind;
import org.duibiao.catalogue.Unit.Dimension;
import org.duibiao.comparison.Printed;
import org.duibiao.comparison.Verdict;
import org.duibiao.comparison.Verdicts;
import org.duibiao.kernel.Interval.Order;
import org.duibiao.kernel.Qualifier;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duibiao.comparison.Printed.as;
import static org.duibiao.comparison.Printed.exactly;

/**
 * Tests for {@link Ambition} with figures made up.
 */
class AmbitionTests {

	@Test
	void tellsHowFarAnExactTargetLiesAboveAnExactResult() {
		Ambition ambition = ambition(exactly("6.9"), exactly("8.0"));
		assertThat(ambition.verdict()).hasValue(new Verdict.Comparable());
		assertThat(ambition.gap()).hasValueSatisfying((gap) -> {
			assertThat(gap.order()).isEqualTo(Order.GREATER);
			assertThat(gap.size().printedNumber()).isEqualByComparingTo("1.1");
			assertThat(gap.size().decimals()).isEqualTo(1);
		});
	}

	@Test
	void tellsThatATargetLiesBelowItsResult() {
		assertThat(ambition(exactly("7.3"), exactly("7.0")).gap())
			.hasValueSatisfying((gap) -> assertThat(gap.order()).isEqualTo(Order.LESS));
	}

	@Test
	void leavesTheOrderOpenWithinTheRounding() {
		assertThat(ambition(exactly("7.3"), exactly("7")).gap())
			.hasValueSatisfying((gap) -> assertThat(gap.order()).isEqualTo(Order.UNCERTAIN));
	}

	@Test
	void asksForCareWithARateOverPartOfTheYear() {
		assertReasons(ambition(exactly("7.3").over("2023-01", "2023-11"), exactly("7")), "reason.part-year");
	}

	@Test
	void asksForCareWithATargetThatIsOnlyAboutSomething() {
		assertReasons(ambition(exactly("7.3"), as("7", Qualifier.ABOUT)), "reason.qualifier");
	}

	@Test
	void asksForCareWithAResultThatIsOnlyExpected() {
		assertReasons(ambition(exactly("5").expected(), exactly("6")), "reason.expected");
	}

	@Test
	void neverSubtractsAFlowOverTenMonthsFromOneOverTheYear() {
		Ambition ambition = ambition(exactly("11700").of(QuantityKind.FLOW, Dimension.COUNT).over("2023-01", "2023-10"),
				exactly("12000").of(QuantityKind.FLOW, Dimension.COUNT));
		assertThat(ambition.verdict().orElseThrow()).isInstanceOf(Verdict.NotComparable.class);
		assertThat(ambition.gap()).isEmpty();
	}

	@Test
	void hasNoVerdictWithoutAResult() {
		Ambition ambition = new Ambition(exactly("6000").target().side(), Optional.empty(), Outcome.OPEN,
				List.of(exactly("6193").side()));
		assertThat(ambition.verdict()).isEmpty();
		assertThat(ambition.gap()).isEmpty();
	}

	@Test
	void isDrawnOnlyWhereResultAndTargetMayBeCompared() {
		assertThat(ambition(exactly("6.9"), exactly("8.0")).isDrawable()).isTrue();
		assertThat(ambition(exactly("7.3").over("2023-01", "2023-11"), as("7", Qualifier.ABOUT)).isDrawable()).isTrue();
		assertThat(ambition(exactly("11700").of(QuantityKind.FLOW, Dimension.COUNT).over("2023-01", "2023-10"),
				exactly("12000").of(QuantityKind.FLOW, Dimension.COUNT))
			.isDrawable()).isFalse();
		assertThat(new Ambition(exactly("6000").target().side(), Optional.empty(), Outcome.OPEN,
				List.of(exactly("6193").side()))
			.isDrawable()).isFalse();
	}

	private static void assertReasons(Ambition ambition, String... keys) {
		assertThat(ambition.verdict()).hasValueSatisfying((verdict) -> {
			assertThat(verdict).isInstanceOf(Verdict.WithCaution.class);
			assertThat(Verdicts.keys(verdict)).containsExactly(keys);
		});
		assertThat(ambition.gap()).isEmpty();
	}

	private static Ambition ambition(Printed result, Printed target) {
		return new Ambition(target.over("2024-01", "2024-12").target().side(), Optional.of(result.side()), Outcome.OPEN,
				List.of());
	}

}
