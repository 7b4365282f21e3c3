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

}
