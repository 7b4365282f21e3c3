package org.duibiao.intake;

import java.util.List;

/**
 * Lines that another module has had filled in by a person, to become a draft.
 *
 * @param name the name of the data package that they belong to
 * @param version its version
 * @param lines the lines, in any order
 */
public record Submission(String name, String version, List<FilledLine> lines) {

	public Submission {
		lines = List.copyOf(lines);
	}

}
