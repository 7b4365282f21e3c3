package org.duibiao.revision.writing;

import java.sql.Connection;

import org.postgresql.PGConnection;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Which of the databases a store is in: some things are told to PostgreSQL alone.
 */
public final class Postgres {

	private Postgres() {
	}

	/**
	 * Whether a database is PostgreSQL.
	 * @param jdbc operations on it
	 * @return whether it is
	 */
	public static boolean serves(JdbcOperations jdbc) {
		return Boolean.TRUE
			.equals(jdbc.execute((Connection connection) -> connection.isWrapperFor(PGConnection.class)));
	}

}
