package org.duibiao.security;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Logs of actions without the rest of the program.
 */
public final class MadeUpLog {

	private MadeUpLog() {
	}

	/**
	 * The log in a database.
	 * @param jdbc the database
	 * @return the log
	 */
	public static ActionLog in(JdbcClient jdbc) {
		return new ActionLog(jdbc, Clock.systemUTC());
	}

}
