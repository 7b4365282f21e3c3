package org.duibiao.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * The values that a printed number allows.
 *
 * @param lower the lower end
 * @param upper the upper end
 */
public record Interval(Bound lower, Bound upper) {

	/** Any value at all: what is left when no margin is printed. */
	public static final Interval ANY = new Interval(Bound.UNBOUNDED, Bound.UNBOUNDED);

	private static final int DIGITS = MathContext.DECIMAL64.getPrecision();

	/**
	 * How this interval lies to another one.
	 * @param other the other interval
	 * @return {@link Order#LESS} or {@link Order#GREATER} only if that holds for every
	 * pair of their values
	 */
	public Order order(Interval other) {
		if (below(this.upper, other.lower)) {
			return Order.LESS;
		}
		return below(other.upper, this.lower) ? Order.GREATER : Order.UNCERTAIN;
	}

	/**
	 * Whether the two have a value in common.
	 * @param other the other interval
	 * @return whether they overlap
	 */
	public boolean overlaps(Interval other) {
		return order(other) == Order.UNCERTAIN;
	}

	/**
	 * Whether any value at all is allowed, so that nothing can be decided from it.
	 * @return whether there is no end on either side
	 */
	public boolean isUnbounded() {
		return this.lower instanceof Bound.Unbounded && this.upper instanceof Bound.Unbounded;
	}

	/**
	 * What is left when a value of another interval is taken from one of this.
	 * @param other the other interval
	 * @return all possible differences
	 */
	public Interval minus(Interval other) {
		return new Interval(combine(this.lower, other.upper, BigDecimal::subtract),
				combine(this.upper, other.lower, BigDecimal::subtract));
	}

	/**
	 * What comes of dividing a value of this interval by a positive one of another.
	 * <p>
	 * Where the other interval reaches down to 0 or below, only its positive values
	 * count, and the quotient has no end on the side to which it grows.
	 * @param other the other interval, which must hold positive values
	 * @return all possible quotients; an end that cannot be told exactly lies outside
	 */
	public Interval dividedBy(Interval other) {
		return new Interval(quotient(this.lower, other, -1), quotient(this.upper, other, 1));
	}

	/**
	 * All values multiplied by a positive number.
	 * @param factor the number
	 * @return the interval, its ends moved
	 */
	public Interval times(BigDecimal factor) {
		return new Interval(move(this.lower, (value) -> value.multiply(factor)),
				move(this.upper, (value) -> value.multiply(factor)));
	}

	/**
	 * All values with a number added.
	 * @param number the number
	 * @return the interval, its ends moved
	 */
	public Interval plus(BigDecimal number) {
		return new Interval(move(this.lower, (value) -> value.add(number)),
				move(this.upper, (value) -> value.add(number)));
	}

	private static Bound quotient(Bound dividend, Interval divisor, int side) {
		if (!(dividend instanceof Bound.Finite end)) {
			return Bound.UNBOUNDED;
		}
		boolean grows = end.value().signum() == side;
		Bound by = grows ? divisor.lower : divisor.upper;
		if (grows && !(by instanceof Bound.Finite least && least.value().signum() > 0)) {
			return Bound.UNBOUNDED;
		}
		if (end.value().signum() == 0 || !(by instanceof Bound.Finite finite)) {
			return new Bound.Finite(BigDecimal.ZERO, end.included() && end.value().signum() == 0);
		}
		MathContext outwards = new MathContext(DIGITS, (side < 0) ? RoundingMode.FLOOR : RoundingMode.CEILING);
		return new Bound.Finite(end.value().divide(finite.value(), outwards), end.included() && finite.included());
	}

	private static Bound move(Bound bound, UnaryOperator<BigDecimal> movement) {
		return (bound instanceof Bound.Finite finite)
				? new Bound.Finite(movement.apply(finite.value()), finite.included()) : bound;
	}

	private static Bound combine(Bound one, Bound two, BinaryOperator<BigDecimal> operation) {
		if (one instanceof Bound.Finite first && two instanceof Bound.Finite second) {
			return new Bound.Finite(operation.apply(first.value(), second.value()),
					first.included() && second.included());
		}
		return Bound.UNBOUNDED;
	}

	private static boolean below(Bound upper, Bound lower) {
		if (upper instanceof Bound.Finite high && lower instanceof Bound.Finite low) {
			int sign = high.value().compareTo(low.value());
			return sign < 0 || (sign == 0 && !(high.included() && low.included()));
		}
		return false;
	}

	/**
	 * The order of two intervals.
	 */
	public enum Order {

		/** Every value of the one is less than every value of the other. */
		LESS,

		/** Every value of the one is greater than every value of the other. */
		GREATER,

		/** They overlap, or nothing is known of one of them. */
		UNCERTAIN

	}

}
