package org.duibiao.kernel;

import java.math.BigDecimal;

/**
 * Reads and writes intervals as mathematics does: {@code [7.25;7.35)}, {@code (200;+)}
 * without an upper end.
 */
final class WrittenInterval {

	private WrittenInterval() {
	}

	static Interval read(String written) {
		String[] ends = written.substring(1, written.length() - 1).split(";");
		return new Interval(bound(ends[0], written.startsWith("[")), bound(ends[1], written.endsWith("]")));
	}

	static String write(Interval interval) {
		String first = isIncluded(interval.lower()) ? "[" : "(";
		String last = isIncluded(interval.upper()) ? "]" : ")";
		return first + end(interval.lower(), "-") + ";" + end(interval.upper(), "+") + last;
	}

	static boolean contains(Interval interval, BigDecimal value) {
		boolean above = !(interval.lower() instanceof Bound.Finite lower) || value.compareTo(lower.value()) > 0
				|| (lower.included() && value.compareTo(lower.value()) == 0);
		boolean below = !(interval.upper() instanceof Bound.Finite upper) || value.compareTo(upper.value()) < 0
				|| (upper.included() && value.compareTo(upper.value()) == 0);
		return above && below;
	}

	private static Bound bound(String end, boolean included) {
		if (end.equals("-") || end.equals("+")) {
			return Bound.UNBOUNDED;
		}
		return included ? Bound.including(new BigDecimal(end)) : Bound.excluding(new BigDecimal(end));
	}

	private static boolean isIncluded(Bound bound) {
		return bound instanceof Bound.Finite finite && finite.included();
	}

	private static String end(Bound bound, String unbounded) {
		return (bound instanceof Bound.Finite finite) ? plain(finite.value()) : unbounded;
	}

	private static String plain(BigDecimal value) {
		return (value.signum() == 0) ? "0" : new BigDecimal(value.stripTrailingZeros().toPlainString()).toPlainString();
	}

}
