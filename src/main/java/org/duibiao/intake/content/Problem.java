package org.duibiao.intake.content;

import org.duibiao.kernel.Reason;

/**
 * Something about a line that keeps it from being stored, or that a person has to judge.
 *
 * @param severity whether it keeps the line out
 * @param place where it is
 * @param column the column, by the name that a data package gives it; empty if it is the
 * whole line
 * @param found what was found, cut to a readable length
 * @param expected what was expected, or what is to be judged
 */
public record Problem(Severity severity, Place place, String column, String found, Reason expected) {

	/**
	 * Whether a problem keeps a line from being stored.
	 */
	public enum Severity {

		/** It does. */
		ERROR,

		/** It does not, once a person has acknowledged it by name. */
		WARNING

	}

	/**
	 * An error.
	 * @param place where it is
	 * @param column the column; empty if it is the whole line
	 * @param found what was found
	 * @param expected what was expected
	 * @return the problem
	 */
	public static Problem error(Place place, String column, String found, Reason expected) {
		return new Problem(Severity.ERROR, place, column, found, expected);
	}

	/**
	 * A warning.
	 * @param place where it is
	 * @param column the column; empty if it is the whole line
	 * @param found what was found
	 * @param judged what is to be judged
	 * @return the problem
	 */
	public static Problem warning(Place place, String column, String found, Reason judged) {
		return new Problem(Severity.WARNING, place, column, found, judged);
	}

}
