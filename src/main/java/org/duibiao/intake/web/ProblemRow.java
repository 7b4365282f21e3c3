package org.duibiao.intake.web;

import org.duibiao.intake.content.Place;
import org.duibiao.intake.report.ListedProblem;
import org.duibiao.wording.Phrases;

/**
 * A problem as operators see it.
 *
 * @param number its number
 * @param file the file in which it is
 * @param place sheet and line, in words; empty if it is the whole file
 * @param column the column; empty if it is the whole line
 * @param found what was found
 * @param expected what was expected, or what is to be judged, in words
 * @param acknowledged who judged a warning to be no obstacle and when, in words; empty if
 * nobody has
 */
record ProblemRow(long number, String file, String place, String column, String found, String expected,
		String acknowledged) {

	static ProblemRow of(ListedProblem listed, Phrases phrases) {
		Place place = listed.problem().place();
		return new ProblemRow(listed.number(), place.file(), place(place, phrases), listed.problem().column(),
				listed.problem().found(), phrases.format(listed.problem().expected()),
				listed.acknowledged()
					.map((it) -> phrases.say("problems.acknowledged", it.person(), Times.tell(it.time())))
					.orElse(""));
	}

	static String place(Place place, Phrases phrases) {
		if (place.line() == 0) {
			return place.sheet();
		}
		String line = Long.toString(place.line());
		return place.sheet().isEmpty() ? phrases.say("place.line", line)
				: phrases.say("place.sheet", place.sheet(), line);
	}

}
