package org.duibiao.observation;

import org.duibiao.kernel.TimePeriod;

/**
 * The period of a figure and how the print tells it.
 *
 * @param time the period
 * @param status how the print tells it
 */
public record PrintedPeriod(TimePeriod time, PeriodStatus status) {

	public PrintedPeriod {
		if ((status == PeriodStatus.UNSTATED) != (time instanceof TimePeriod.InYear)) {
			throw new IllegalArgumentException("%s period %s to %s".formatted(status, time.start(), time.end()));
		}
	}

	/**
	 * How the print tells the period of a figure.
	 */
	public enum PeriodStatus {

		/** The clause of the figure names it. */
		STATED,

		/** An earlier clause or, for a target, the heading names it. */
		CARRIED_OVER,

		/** Nothing names it but the year of the heading. */
		UNSTATED

	}

}
