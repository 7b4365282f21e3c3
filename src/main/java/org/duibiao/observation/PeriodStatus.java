package org.duibiao.observation;

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
