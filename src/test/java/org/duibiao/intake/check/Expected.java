package org.duibiao.intake.check;

import org.duibiao.intake.content.Problem;

/**
 * A problem as a test expects it: where it is and the key of what was expected.
 *
 * @param file the file
 * @param line the line
 * @param column the column
 * @param key the message key of what was expected
 */
record Expected(String file, long line, String column, String key) {

	static Expected of(Problem problem) {
		return new Expected(problem.place().file(), problem.place().line(), problem.column(), problem.expected().key());
	}

}
