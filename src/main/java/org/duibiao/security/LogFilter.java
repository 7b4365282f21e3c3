package org.duibiao.security;

import java.util.Optional;

/**
 * Which entries of the log are wanted.
 *
 * @param operator whose; of everybody if empty
 * @param action which action; all if empty
 */
public record LogFilter(Optional<String> operator, Optional<Action> action) {

	/** Everything. */
	public static final LogFilter ALL = new LogFilter(Optional.empty(), Optional.empty());

}
