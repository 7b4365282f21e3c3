package org.duibiao.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.duibiao.catalogue.QuantityKind;
import org.duibiao.catalogue.Unit.Dimension;
import org.duibiao.comparison.Comparability.Gap;
import org.duibiao.kernel.Interval.Order;
import org.duibiao.kernel.Qualifier;
import org.duibiao.kernel.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duibiao.comparison.Printed.as;
import static org.duibiao.comparison.Printed.exactly;

/**
 * Tests for {@link Comparability}.
 */
class ComparabilityTests {

	@Test
	void findsNothingAgainstTheSameIndicatorPeriodAndNoQualifier() {
		Verdict verdict = judge(exactly("27.3"), exactly("14.5"));
		assertThat(verdict).isEqualTo(new Verdict.Comparable());
		assertThat(verdict.reasons()).isEmpty();
	}

	@Test
	void gathersAllCautionsInTheOrderOfTheRules() {
		Verdict verdict = judge(as("7", Qualifier.ABOUT).expected().assumed().over("2023-01", "2023-11"), exactly("7"));
		assertThat(verdict).isInstanceOf(Verdict.WithCaution.class);
		assertThat(Verdicts.keys(verdict)).containsExactly("reason.period", "reason.expected", "reason.qualifier",
				"reason.assumed");
	}

	@Test
	void tellsOnlyWhatForbidsWhenSomethingForbids() {
		Verdict verdict = judge(as("7", Qualifier.ABOUT).of(QuantityKind.FLOW, Dimension.COUNT).assumed(),
				exactly("7").of(QuantityKind.STOCK, Dimension.CURRENCY).expected());
		assertThat(verdict).isInstanceOf(Verdict.NotComparable.class);
		assertThat(Verdicts.keys(verdict)).containsExactly("reason.quantity-kind", "reason.unit");
	}

	@Test
	void judgesByNoRuleThatIsNotInForce() {
		Verdict verdict = Comparability.judge(exactly("7").target().side(), exactly("7").side(), List.of(Rule.PERIOD));
		assertThat(verdict).isInstanceOf(Verdict.Comparable.class);
	}

	@ParameterizedTest
	@CsvSource({ "27.3, 14.5, GREATER, 12.8", "14.5, 27.3, LESS, 12.8", "7.3, 7.3, UNCERTAIN, 0.0",
			"7.3, 7, UNCERTAIN, 0.3", "8, 7.3, GREATER, 0.7", "7.30, 7.3, UNCERTAIN, 0.0", "7.36, 7.3, GREATER, 0.06",
			"7.34, 7.3, UNCERTAIN, 0.04", "500, 400, GREATER, 100", "-2.1, 1.4, LESS, 3.5" })
	void tellsByHowMuchComparableFiguresDiffer(String one, String two, Order order, String size) {
		Gap gap = gap(exactly(one), exactly(two));
		assertThat(gap.order()).isEqualTo(order);
		assertThat(gap.size().printedNumber()).isEqualTo(new BigDecimal(size));
		assertThat(gap.size().isExact()).isTrue();
	}

	@Test
	void differsInTheBaseUnitWhateverTheMultipliers() {
		Quantity wan = new Quantity(new BigDecimal("202000"), 1, 10_000, Qualifier.EXACT);
		Gap gap = gap(as(wan), exactly("190000"));
		assertThat(gap.order()).isEqualTo(Order.GREATER);
		assertThat(gap.size().printedNumber()).isEqualByComparingTo("12000");
		assertThat(gap.size().decimals()).isZero();
	}

	@Test
	void leavesTheOrderOpenWithinTheRoundingOfAMultiplier() {
		Quantity wan = new Quantity(new BigDecimal("20000"), 0, 10_000, Qualifier.EXACT);
		assertThat(gap(as(wan), exactly("16000")).order()).isEqualTo(Order.UNCERTAIN);
		assertThat(gap(as(wan), exactly("14000")).order()).isEqualTo(Order.GREATER);
	}

	@Test
	void subtractsNothingUnlessFiguresAreComparable() {
		Printed exact = exactly("7");
		for (Printed other : List.of(as("6", Qualifier.ABOUT), exactly("6").expected(), exactly("6").assumed(),
				exactly("6").somewhenIn("2023"), exactly("6").over("2023-01", "2023-10"), exactly("6").target(),
				exactly("6").of(QuantityKind.SHARE, Dimension.PERCENT))) {
			Verdict verdict = judge(exact, other);
			assertThat(verdict).isNotInstanceOf(Verdict.Comparable.class);
			assertThat(Comparability.gap(exact.side(), other.side(), verdict)).isEmpty();
		}
	}

	@Test
	void turnsTheOrderOfAGapAroundWithItsSides() {
		Random random = new Random(27);
		for (int i = 0; i < 5_000; i++) {
			Printed one = exactly(BigDecimal.valueOf(random.nextInt(200), random.nextInt(3)).toPlainString());
			Printed two = exactly(BigDecimal.valueOf(random.nextInt(200), random.nextInt(3)).toPlainString());
			Gap gap = gap(one, two);
			Gap back = gap(two, one);
			assertThat(back.size().value()).isEqualByComparingTo(gap.size().value());
			assertThat(back.size().decimals()).as("%s", gap).isEqualTo(gap.size().decimals());
			assertThat(gap.order() == Order.GREATER).as("%s", gap).isEqualTo(back.order() == Order.LESS);
			assertThat(gap.size().value().signum()).isNotNegative();
		}
	}

	private static Verdict judge(Printed one, Printed two) {
		return Comparability.judge(one.side(), two.side(), Rule.sideBySide());
	}

	private static Gap gap(Printed one, Printed two) {
		return Comparability.gap(one.side(), two.side(), judge(one, two)).orElseThrow();
	}

}
