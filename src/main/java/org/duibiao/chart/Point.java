package org.duibiao.chart;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A bar of a chart.
 *
 * @param value how long it is drawn; {@code null} if there is no figure
 * @param label what is read: the figure with its qualifier
 * @param note the period
 * @param mark how it is drawn
 * @param end how it ends
 */
public record Point(@Nullable BigDecimal value, String label, String note, Mark mark, End end) {

	/** No figure. */
	public static final Point NONE = new Point(null, "", "", Mark.RESULT, End.CLOSED);

	/**
	 * What a bar stands for.
	 */
	public enum Mark {

		/** A result: solid. */
		RESULT,

		/** An expected result: pale. */
		EXPECTED,

		/** A target: outlined. */
		TARGET

	}

	/**
	 * How the end of a bar is drawn.
	 */
	public enum End {

		/** At the value. */
		CLOSED,

		/** Open: the value or more. */
		OPEN,

		/** Soft: about the value. */
		ABOUT

	}

}
