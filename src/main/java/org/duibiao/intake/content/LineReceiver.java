package org.duibiao.intake.content;

/**
 * Who gets the lines of a table.
 */
public interface LineReceiver {

	/**
	 * Takes a line.
	 * @param line the line
	 */
	void line(Line line);

	/**
	 * Takes a problem that keeps a line, or all of the table, from being read.
	 * @param problem the problem
	 */
	void problem(Problem problem);

}
