package org.duibiao.intake.staging;

import org.duibiao.revision.writing.Postgres;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * What the planner of PostgreSQL cannot know by itself; H2 needs no word.
 */
public final class Planner {

	private final JdbcOperations jdbc;

	private final boolean postgres;

	/**
	 * The planner of a database.
	 * @param jdbc operations on the connection that is to be planned for
	 */
	public Planner(JdbcOperations jdbc) {
		this.jdbc = jdbc;
		this.postgres = Postgres.serves(jdbc);
	}

	/**
	 * Has the database look at what a table holds, so that it plans for as many rows as
	 * there are; it would do so some time after they came in.
	 * @param table the name of the table
	 */
	public void survey(String table) {
		if (this.postgres) {
			this.jdbc.execute("analyze (skip_locked) " + table);
		}
	}

	/**
	 * Has the rows of an area looked up by an index until the end of the transaction.
	 * They lie together, as they come in area by area, so that few pages are read; the
	 * planner takes each for a page elsewhere, and rather reads the whole table, for each
	 * area again.
	 */
	public void expectRowsTogether() {
		if (this.postgres) {
			this.jdbc.execute("set local random_page_cost = 1");
		}
	}

}
