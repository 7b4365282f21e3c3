package org.duibiao.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
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
	 * What comes of dividing a value of this interval by one of another; both must hold
	 * only positive values.
	 * @param other the other interval
	 * @return all possible quotients
	 */
	public Interval dividedBy(Interval other) {
		Bound least = (other.upper instanceof Bound.Unbounded) ? Bound.excluding(BigDecimal.ZERO)
				: combine(this.lower, other.upper, Interval::divide);
		return new Interval(least, combine(this.upper, other.lower, Interval::divide));
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

	private static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
		return dividend.divide(divisor, MathContext.DECIMAL64);
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
