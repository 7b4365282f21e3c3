package org.duibiao.kernel;

import java.math.BigDecimal;

/**
 * One end of an {@link Interval}.
 */
public sealed interface Bound {

	/** No end on this side. */
	Bound UNBOUNDED = new Unbounded();

	/**
	 * An end that belongs to the interval.
	 * @param value where it ends
	 * @return the bound
	 */
	static Bound including(BigDecimal value) {
		return new Finite(value, true);
	}

	/**
	 * An end that does not belong to the interval.
	 * @param value where it ends
	 * @return the bound
	 */
	static Bound excluding(BigDecimal value) {
		return new Finite(value, false);
	}

	/**
	 * A bound at a value.
	 *
	 * @param value where the interval ends
	 * @param included whether the value belongs to it
	 */
	record Finite(BigDecimal value, boolean included) implements Bound {
	}

	/**
	 * The bound of an interval that is open without end.
	 */
	record Unbounded() implements Bound {
	}

}
