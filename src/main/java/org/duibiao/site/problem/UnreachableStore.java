package org.duibiao.site.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A store that cannot be reached, or that broke off in the middle, as drivers and pools
 * tell it.
 */
public final class UnreachableStore {

	/** How long whoever asked may wait before asking again, in seconds. */
	public static final int PAUSE = 5;

	/**
	 * The connection failed, the server shuts down or starts, it has no connection left,
	 * or it gave the statement up, a replica for the sake of following the primary.
	 */
	private static final List<String> STATES = List.of("08", "57P", "53300", "57014", "40001");

	/**
	 * What the pool says when a transaction is rolled back on a connection that it has
	 * given up; it covers what went wrong before.
	 */
	private static final String GIVEN_UP = "Connection is closed";

	private UnreachableStore() {
	}

	/**
	 * Whether something failed because the store could not be reached.
	 * @param failure what was thrown
	 * @return whether that is at the bottom of it
	 */
	public static boolean isCauseOf(@Nullable Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.anyMatch((cause) -> cause instanceof SQLException refused && isTold(refused));
	}

	private static boolean isTold(SQLException refused) {
		String state = Objects.requireNonNullElse(refused.getSQLState(), "");
		return refused instanceof SQLTransientConnectionException || STATES.stream().anyMatch(state::startsWith)
				|| (state.isEmpty() && GIVEN_UP.equals(refused.getMessage()));
	}

}
