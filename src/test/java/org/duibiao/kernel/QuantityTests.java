package org.duibiao.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

import org.duibiao.kernel.Interval.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link Quantity}.
 */
class QuantityTests {

	private static final int TRIES = 20_000;

	private final Random random = new Random(2024);

	@ParameterizedTest(name = "{0} of {1} decimals times {2}, {3}")
	@CsvFileSource(resources = "quantities.csv", numLinesToSkip = 1)
	void allowsWhatThePrintAllows(BigDecimal value, int decimals, long multiplier, Qualifier qualifier, String printed,
			String interval) {
		Quantity quantity = new Quantity(value, decimals, multiplier, qualifier);
		assertThat(quantity.printedNumber()).isEqualTo(new BigDecimal(printed));
		assertThat(WrittenInterval.write(quantity.interval())).isEqualTo(interval);
	}

	@ParameterizedTest
	@EnumSource(Qualifier.class)
	void isExactOnlyWithoutQualifyingWord(Qualifier qualifier) {
		assertThat(new Quantity(BigDecimal.TEN, 0, 1, qualifier).isExact()).isEqualTo(qualifier == Qualifier.EXACT);
	}

	@Test
	void holdsEveryNumberThatRoundsToTheExactOne() {
		for (int i = 0; i < TRIES; i++) {
			int decimals = this.random.nextInt(4);
			BigDecimal unrounded = BigDecimal.valueOf(this.random.nextLong(1_000_000), 5);
			BigDecimal rounded = unrounded.setScale(decimals, RoundingMode.HALF_UP);
			long multiplier = multiplier();
			Quantity quantity = new Quantity(rounded.multiply(BigDecimal.valueOf(multiplier)), decimals, multiplier,
					Qualifier.EXACT);
			assertThat(
					WrittenInterval.contains(quantity.interval(), unrounded.multiply(BigDecimal.valueOf(multiplier))))
				.as("%s in %s", unrounded, quantity)
				.isTrue();
		}
	}

	@Test
	void printsBackItsNumberWhateverTheMultiplier() {
		for (int i = 0; i < TRIES; i++) {
			int decimals = this.random.nextInt(4);
			BigDecimal printed = BigDecimal.valueOf(this.random.nextLong(1_000_000), decimals);
			long multiplier = multiplier();
			assertThat(new Quantity(printed.multiply(BigDecimal.valueOf(multiplier)), decimals, multiplier,
					Qualifier.ABOUT)
				.printedNumber()).isEqualTo(printed);
		}
	}

	@Test
	void ordersQuantitiesTheSameFromEitherSide() {
		for (int i = 0; i < TRIES; i++) {
			Quantity one = quantity();
			Quantity two = quantity();
			Order order = one.interval().order(two.interval());
			Order back = two.interval().order(one.interval());
			assertThat(order == Order.LESS).as("%s, %s", one, two).isEqualTo(back == Order.GREATER);
			assertThat(order == Order.UNCERTAIN).as("%s, %s", one, two).isEqualTo(back == Order.UNCERTAIN);
		}
	}

	@Test
	void neverOrdersWhatIsOnlyAboutSomething() {
		for (int i = 0; i < TRIES; i++) {
			Quantity about = new Quantity(BigDecimal.valueOf(this.random.nextInt(100)), 0, 1, Qualifier.ABOUT);
			assertThat(about.interval().order(quantity().interval())).isEqualTo(Order.UNCERTAIN);
		}
	}

	@Test
	void neverOrdersTwoNumbersOfWhichBothMayBeMore() {
		for (int i = 0; i < TRIES; i++) {
			Quantity one = new Quantity(number(), 1, 1, Qualifier.AT_LEAST);
			Quantity two = new Quantity(number(), 1, 1, Qualifier.MORE_THAN);
			assertThat(one.interval().order(two.interval())).as("%s, %s", one, two).isEqualTo(Order.UNCERTAIN);
		}
	}

	@Test
	void refusesNegativeDecimalsAndMultipliersBelowOne() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(BigDecimal.ONE, -1, 1, Qualifier.EXACT))
			.withMessage("decimals -1, multiplier 1");
		assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(BigDecimal.ONE, 0, 0, Qualifier.EXACT))
			.withMessage("decimals 0, multiplier 0");
	}

	@Test
	void doesNotRoundANumberThatHasMoreDecimalsThanWerePrinted() {
		Quantity inconsistent = new Quantity(new BigDecimal("18150"), 1, 10_000, Qualifier.EXACT);
		assertThatExceptionOfType(ArithmeticException.class).isThrownBy(inconsistent::printedNumber);
	}

	private Quantity quantity() {
		Qualifier qualifier = Qualifier.values()[this.random.nextInt(Qualifier.values().length)];
		return new Quantity((qualifier == Qualifier.DOUBLE_DIGIT) ? BigDecimal.TEN : number(), 1, 1, qualifier);
	}

	private BigDecimal number() {
		return BigDecimal.valueOf(this.random.nextInt(1000), 1);
	}

	private long multiplier() {
		long[] multipliers = { 1, 10, 10_000, 100_000_000, 1_000_000_000_000L };
		return multipliers[this.random.nextInt(multipliers.length)];
	}

}
