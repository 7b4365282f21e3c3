package org.duibiao.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A printed number with all that the print says of its exactness.
 *
 * @param value the value in the base unit: 18100 for {@code 1.81万}
 * @param decimals how many decimals were printed: 2 for {@code 1.81万}
 * @param multiplier what the printed number is multiplied by: 10000 for {@code 1.81万}
 * @param qualifier the word put to the number
 */
public record Quantity(BigDecimal value, int decimals, long multiplier, Qualifier qualifier) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final BigDecimal HALF = new BigDecimal("0.5");

	public Quantity {
		if (decimals < 0 || multiplier < 1) {
			throw new IllegalArgumentException("decimals %d, multiplier %d".formatted(decimals, multiplier));
		}
	}

	/**
	 * The number as printed before its multiplier, with its printed decimals.
	 * @return 1.81 for {@code 1.81万}
	 */
	public BigDecimal printedNumber() {
		return this.value.divide(BigDecimal.valueOf(this.multiplier), this.decimals, RoundingMode.UNNECESSARY);
	}

	/**
	 * The values that the print allows.
	 * <p>
	 * An exact number stands for its printed rounding, 7.3 for 7.25 to below 7.35; a
	 * count of 37 for 36.5 to below 37.5, in which 37 is the only whole number. "About"
	 * names no margin, and none is invented: it allows any value.
	 * @return the interval
	 */
	public Interval interval() {
		return switch (this.qualifier) {
			case EXACT -> rounding();
			case ABOUT -> Interval.ANY;
			case AT_LEAST -> new Interval(Bound.including(this.value), Bound.UNBOUNDED);
			case MORE_THAN -> new Interval(Bound.excluding(this.value), Bound.UNBOUNDED);
			case DOUBLE_DIGIT -> new Interval(Bound.including(BigDecimal.TEN), Bound.excluding(HUNDRED));
		};
	}

	/**
	 * Whether the number stands for itself.
	 * @return whether no qualifying word was printed
	 */
	public boolean isExact() {
		return this.qualifier == Qualifier.EXACT;
	}

	private Interval rounding() {
		BigDecimal half = BigDecimal.valueOf(this.multiplier).movePointLeft(this.decimals).multiply(HALF);
		return new Interval(Bound.including(this.value.subtract(half)), Bound.excluding(this.value.add(half)));
	}

}
