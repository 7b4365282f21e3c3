package org.duibiao.intake.staging;

import java.sql.Connection;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Has the database look at what a table holds, so that it plans for as many rows as there
 * are: PostgreSQL would do so some time after they came in, H2 does so by itself.
 */
final class Survey {

	private Survey() {
	}

	/**
	 * Looks at a table, unless the database is about to do so itself.
	 * @param table the name of the table
	 * @param jdbc operations on the connection that brought the rows in
	 */
	static void of(String table, JdbcOperations jdbc) {
		boolean postgres = Boolean.TRUE.equals(jdbc.execute(
				(Connection connection) -> connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")));
		if (postgres) {
			jdbc.execute("analyze (skip_locked) " + table);
		}
	}

}
