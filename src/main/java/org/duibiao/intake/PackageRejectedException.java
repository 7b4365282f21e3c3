package org.duibiao.intake;

import java.util.List;

/**
 * Thrown when a data package has problems; nothing of it was stored.
 */
class PackageRejectedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	PackageRejectedException(List<Problem> problems) {
		super("%d problems, the first: %s".formatted(problems.size(), problems.get(0)));
		this.problems = List.copyOf(problems);
	}

	/**
	 * All problems found, in the order of files and lines.
	 * @return the problems
	 */
	List<Problem> problems() {
		return this.problems;
	}

}
