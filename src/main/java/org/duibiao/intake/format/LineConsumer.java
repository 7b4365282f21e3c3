package org.duibiao.intake.format;

import java.util.List;

/**
 * Who gets the lines of a text.
 */
@FunctionalInterface
public interface LineConsumer {

	/**
	 * Takes a line.
	 * @param number the line of the text on which it begins, the first one being 1
	 * @param cells its cells
	 * @return whether to go on
	 */
	boolean line(long number, List<String> cells);

}
