package org.duibiao.kernel;

import java.math.BigDecimal;
import java.util.Random;

import org.duibiao.kernel.Interval.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Interval} and {@link Bound}.
 */
class IntervalTests {

	private static final int TRIES = 20_000;

	private static final BigDecimal FAR = BigDecimal.valueOf(1000);

	private static final BigDecimal NEAR = new BigDecimal("0.001");

	private final Random random = new Random(20231130);

	@ParameterizedTest(name = "{0} and {1}")
	@CsvFileSource(resources = "intervals.csv", numLinesToSkip = 1)
	void ordersOnlyWhatCannotOverlap(String one, String two, Order order) {
		assertThat(WrittenInterval.read(one).order(WrittenInterval.read(two))).isEqualTo(order);
	}

	@Test
	void turnsTheOrderAroundWhenTheIntervalsChangePlaces() {
		for (int i = 0; i < TRIES; i++) {
			Interval one = interval();
			Interval two = interval();
			assertThat(two.order(one)).as("%s, %s", one, two).isEqualTo(opposite(one.order(two)));
		}
	}

	@Test
	void claimsNoOrderThatTwoOfTheirValuesContradict() {
		int claimed = 0;
		for (int i = 0; i < TRIES; i++) {
			Interval one = interval();
			Interval two = interval();
			Order order = one.order(two);
			claimed += (order == Order.UNCERTAIN) ? 0 : 1;
			int sign = value(one).compareTo(value(two));
			assertThat(order).as("%s, %s", one, two).isNotEqualTo((sign <= 0) ? Order.GREATER : Order.LESS);
			if (sign == 0) {
				assertThat(order).as("%s, %s", one, two).isEqualTo(Order.UNCERTAIN);
			}
		}
		assertThat(claimed).isBetween(TRIES / 100, TRIES - TRIES / 100);
	}

	@Test
	void claimsTheOrderOfEveryTwoHalfOpenIntervalsThatShareNoValue() {
		for (int i = 0; i < TRIES; i++) {
			Interval one = halfOpen();
			Interval two = halfOpen();
			BigDecimal higher = lower(one).max(lower(two));
			boolean share = WrittenInterval.contains(one, higher) && WrittenInterval.contains(two, higher);
			assertThat(one.order(two) == Order.UNCERTAIN).as("%s, %s", one, two).isEqualTo(share);
		}
	}

	@Test
	void neverOrdersAnythingAgainstAnyValueAtAll() {
		for (int i = 0; i < TRIES; i++) {
			assertThat(Interval.ANY.order(interval())).isEqualTo(Order.UNCERTAIN);
		}
	}

	private Interval interval() {
		BigDecimal low = BigDecimal.valueOf(this.random.nextInt(-9, 9));
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

	private Interval halfOpen() {
		BigDecimal low = BigDecimal.valueOf(this.random.nextInt(-9, 9));
		return new Interval(Bound.including(low),
				Bound.excluding(low.add(BigDecimal.valueOf(this.random.nextInt(1, 5)))));
	}

	/**
	 * A value of an interval, often one at its ends.
	 */
	private BigDecimal value(Interval interval) {
		BigDecimal low = (interval.lower() instanceof Bound.Finite lower)
				? (lower.included() ? lower.value() : lower.value().add(NEAR)) : FAR.negate();
		BigDecimal high = (interval.upper() instanceof Bound.Finite upper)
				? (upper.included() ? upper.value() : upper.value().subtract(NEAR)) : FAR;
		BigDecimal value = switch (this.random.nextInt(3)) {
			case 0 -> low;
			case 1 -> high;
			default -> low.add(high.subtract(low).multiply(BigDecimal.valueOf(this.random.nextDouble())));
		};
		assertThat(WrittenInterval.contains(interval, value)).as("%s in %s", value, interval).isTrue();
		return value;
	}

	private static BigDecimal lower(Interval interval) {
		return ((Bound.Finite) interval.lower()).value();
	}

	private static Order opposite(Order order) {
		return switch (order) {
			case LESS -> Order.GREATER;
			case GREATER -> Order.LESS;
			case UNCERTAIN -> Order.UNCERTAIN;
		};
	}

}
