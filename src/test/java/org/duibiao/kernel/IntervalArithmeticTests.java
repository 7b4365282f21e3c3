package org.duibiao.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.function.BinaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the arithmetic of {@link Interval}.
 */
class IntervalArithmeticTests {

	private static final int TRIES = 20_000;

	private static final BigDecimal FAR = BigDecimal.valueOf(100_000);

	private static final BigDecimal NEAR = new BigDecimal("0.000001");

	private final Random random = new Random(20240108);

	@Test
	void holdsTheDifferenceOfEveryTwoValues() {
		for (int i = 0; i < TRIES; i++) {
			Interval one = interval(-9);
			Interval two = interval(-9);
			assertHolds(one.minus(two), one, two, BigDecimal::subtract);
		}
	}

	@Test
	void holdsTheQuotientOfEveryValueByAPositiveOne() {
		for (int i = 0; i < TRIES; i++) {
			Interval one = interval(-3);
			Interval two = interval(0);
			assertHolds(one.dividedBy(two), one, two,
					(dividend, divisor) -> dividend.divide(positive(divisor), MathContext.DECIMAL128));
		}
	}

	@Test
	void holdsEveryValueMultipliedOrAddedTo() {
		for (int i = 0; i < TRIES; i++) {
			Interval one = interval(-9);
			BigDecimal number = BigDecimal.valueOf(this.random.nextInt(1, 500), 2);
			BigDecimal value = value(one);
			assertThat(WrittenInterval.contains(one.times(number), value.multiply(number))).as("%s", one).isTrue();
			assertThat(WrittenInterval.contains(one.plus(number.negate()), value.subtract(number))).as("%s", one)
				.isTrue();
		}
	}

	@Test
	void undoesWhatItAddedAndMultiplied() {
		BigDecimal four = BigDecimal.valueOf(4);
		for (int i = 0; i < TRIES; i++) {
			Interval one = interval(-9);
			Interval back = one.plus(four).times(four).times(new BigDecimal("0.25")).plus(four.negate());
			assertThat(WrittenInterval.write(back)).isEqualTo(WrittenInterval.write(one));
		}
	}

	@ParameterizedTest(name = "{0} minus {1}")
	@CsvSource({ "[2;5], [1;3], [-1;4]", "(2;5], [1;3], (-1;4]", "[2;5], [1;3), (-1;4]", "[2;5), [1;3], [-1;4)",
			"[2;5], (1;3], [-1;4)", "(-;5], [1;3], (-;4]", "[2;+), [1;3], [-1;+)", "[2;5], (-;3], [-1;+)",
			"[2;5], [1;+), (-;4]" })
	void opensAnEndOfADifferenceWhereAnOperandIsOpen(String one, String two, String difference) {
		Interval found = WrittenInterval.read(one).minus(WrittenInterval.read(two));
		assertThat(WrittenInterval.write(found)).isEqualTo(difference);
	}

	@ParameterizedTest(name = "{0} divided by {1}")
	@CsvSource({ "[2;6], [1;4], [0.5;6]", "(2;6], [1;4], (0.5;6]", "[2;6], [1;4), (0.5;6]", "[2;6), [1;4], [0.5;6)",
			"[2;6], (1;4], [0.5;6)", "[2;+), [1;4], [0.5;+)", "[2;6], [1;+), (0;6]", "[2;6], [0;4], [0.5;+)",
			"[2;6], (0;4], [0.5;+)", "[2;6], [-1;4], [0.5;+)", "[2;6], (-;4], [0.5;+)", "[0;6], [2;4), [0;3]",
			"(0;6], [2;4], (0;3]", "[0;6], [2;+), [0;3]", "[0;0], (2;4), [0;0]", "[-2;6], [1;4], [-2;6]",
			"[-4;-2], [1;4], [-4;-0.5]", "[-4;-2], [0;+), (-;0)" })
	void endsAQuotientOnlyWhereNoValueLiesBeyond(String one, String two, String quotient) {
		Interval found = WrittenInterval.read(one).dividedBy(WrittenInterval.read(two));
		assertThat(WrittenInterval.write(found)).isEqualTo(quotient);
	}

	@Test
	void roundsTheEndsOfAQuotientOutwards() {
		Interval third = WrittenInterval.read("[1;1]").dividedBy(WrittenInterval.read("[3;3]"));
		Interval twoThirds = WrittenInterval.read("[2;2]").dividedBy(WrittenInterval.read("[3;3]"));
		assertThat(WrittenInterval.write(third)).isEqualTo("[0.3333333333333333;0.3333333333333334]");
		assertThat(WrittenInterval.write(twoThirds)).isEqualTo("[0.6666666666666666;0.6666666666666667]");
	}

	@Test
	void staysUnboundedWhateverIsDoneToAnyValueAtAll() {
		for (int i = 0; i < TRIES; i++) {
			Interval other = interval(0);
			assertThat(Interval.ANY.minus(other).isUnbounded()).isTrue();
			assertThat(other.minus(Interval.ANY).isUnbounded()).isTrue();
			assertThat(Interval.ANY.dividedBy(other).isUnbounded()).as("%s", other).isTrue();
		}
		assertThat(Interval.ANY.times(BigDecimal.TEN).plus(BigDecimal.ONE).isUnbounded()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "(-;+), true", "(-;5], false", "[5;+), false", "[5;6], false" })
	void isUnboundedOnlyWithoutAnyEnd(String written, boolean unbounded) {
		assertThat(WrittenInterval.read(written).isUnbounded()).isEqualTo(unbounded);
	}

	@Test
	void overlapsWhatSharesAValueAndBothWays() {
		int apart = 0;
		for (int i = 0; i < TRIES; i++) {
			Interval one = interval(-9);
			Interval two = interval(-9);
			boolean overlaps = one.overlaps(two);
			apart += overlaps ? 0 : 1;
			assertThat(two.overlaps(one)).isEqualTo(overlaps);
			assertThat(one.overlaps(one)).isTrue();
			boolean shared = WrittenInterval.contains(two, value(one)) || WrittenInterval.contains(one, value(two));
			assertThat(overlaps || !shared).as("%s, %s", one, two).isTrue();
			assertThat(overlaps).as("%s, %s", one, two)
				.isEqualTo(WrittenInterval.contains(one.minus(two), BigDecimal.ZERO));
		}
		assertThat(apart).isBetween(TRIES / 100, TRIES - TRIES / 100);
	}

	private void assertHolds(Interval result, Interval one, Interval two, BinaryOperator<BigDecimal> operation) {
		BigDecimal first = value(one);
		BigDecimal second = value(two);
		assertThat(WrittenInterval.contains(result, operation.apply(first, second)))
			.as("%s and %s, %s and %s: %s", one, two, first, second, result)
			.isTrue();
	}

	private static BigDecimal positive(BigDecimal value) {
		return (value.signum() > 0) ? value : NEAR;
	}

	private Interval interval(int least) {
		BigDecimal low = BigDecimal.valueOf(this.random.nextInt(least, 9));
		BigDecimal high = low.add(BigDecimal.valueOf(this.random.nextInt(1, 5)));
		return new Interval(bound(low), bound(high));
	}

	private Bound bound(BigDecimal value) {
		return switch (this.random.nextInt(4)) {
			case 0 -> Bound.UNBOUNDED;
			case 1 -> Bound.excluding(value);
			default -> Bound.including(value);
		};
	}

	/**
	 * A value of an interval, often one at its ends.
	 */
	private BigDecimal value(Interval interval) {
		BigDecimal low = (interval.lower() instanceof Bound.Finite lower)
				? (lower.included() ? lower.value() : lower.value().add(NEAR)) : FAR.negate();
		BigDecimal high = (interval.upper() instanceof Bound.Finite upper)
				? (upper.included() ? upper.value() : upper.value().subtract(NEAR)) : FAR;
		return switch (this.random.nextInt(3)) {
			case 0 -> low;
			case 1 -> high;
			default -> low.add(high.subtract(low).multiply(BigDecimal.valueOf(this.random.nextDouble())));
		};
	}

}
