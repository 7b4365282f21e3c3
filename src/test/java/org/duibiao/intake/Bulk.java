package org.duibiao.intake;

import java.nio.file.Path;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How a database itself writes all figures into a file and reads them from it.
 */
interface Bulk {

	/**
	 * Writes the figures.
	 * @param jdbc operations on the database
	 * @param file the file
	 */
	void dump(JdbcTemplate jdbc, Path file) throws Exception;

	/**
	 * Makes the empty table {@code copied}, with the indexes that figures have.
	 * @param jdbc operations on the database
	 */
	void prepare(JdbcTemplate jdbc);

	/**
	 * Reads the figures into {@code copied}.
	 * @param jdbc operations on the database
	 * @param file the file
	 */
	void load(JdbcTemplate jdbc, Path file) throws Exception;

	/**
	 * How large the database is.
	 * @param jdbc operations on the database
	 * @return the size in bytes
	 */
	long size(JdbcTemplate jdbc);

}
