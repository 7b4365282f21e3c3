package org.duibiao.intake.content;

import java.util.List;

import org.duibiao.intake.format.UnreadableException;

/**
 * Thrown when what comes in cannot be read at all.
 */
public class ContentRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	/**
	 * About problems.
	 * @param problems what is wrong, at least one
	 */
	public ContentRefusedException(List<Problem> problems) {
		super("%d problems, the first: %s".formatted(problems.size(), problems.get(0)));
		this.problems = List.copyOf(problems);
	}

	ContentRefusedException(String file, UnreadableException cause) {
		this(List.of(problem(new Place(file, "", 0), cause)));
		initCause(cause);
	}

	/**
	 * What is wrong.
	 * @return the problems
	 */
	public List<Problem> problems() {
		return this.problems;
	}

	static Problem problem(Place place, UnreadableException cause) {
		return Problem.error(new Place(place.file(), place.sheet(), cause.line()), "", cause.found(), cause.expected());
	}

}
