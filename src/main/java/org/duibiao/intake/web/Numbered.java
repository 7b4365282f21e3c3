package org.duibiao.intake.web;

import java.util.Arrays;
import java.util.List;

import org.duibiao.site.BadParameterException;

/**
 * Reads parameters that are numbers or names of constants.
 */
final class Numbered {

	private Numbered() {
	}

	/**
	 * The number after which a page begins.
	 * @param after what was sent
	 * @return the number
	 * @throws BadParameterException if it is none
	 */
	static long after(String after) {
		if (!after.matches("\\d{1,18}")) {
			throw new BadParameterException("after", after, List.of("0, 1, 2 …"));
		}
		return Long.parseLong(after);
	}

	static List<String> names(Enum<?>[] constants) {
		return Arrays.stream(constants).map(Enum::name).toList();
	}

	static BadParameterException missing(String parameter) {
		return BadParameterException.missing(parameter, List.of("1, 2, 3 …"));
	}

}
