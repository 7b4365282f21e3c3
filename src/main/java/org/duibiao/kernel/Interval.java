package org.duibiao.kernel;

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
