package org.duibiao.intake.report;

import java.time.Instant;
import java.util.Optional;

import org.duibiao.intake.content.Problem;

/**
 * A problem in the report of a draft.
 *
 * @param number its number in the report, from 1
 * @param problem the problem
 * @param acknowledged who judged a warning to be no obstacle and when, if anyone did
 */
public record ListedProblem(long number, Problem problem, Optional<Acknowledgement> acknowledged) {

	/**
	 * A warning judged to be no obstacle.
	 *
	 * @param person who judged it
	 * @param time when
	 */
	public record Acknowledgement(String person, Instant time) {

	}

}
