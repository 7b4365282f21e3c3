package org.duibiao.intake.staging;

import java.util.List;

import org.duibiao.revision.writing.Column;
import org.duibiao.revision.writing.Postgres;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * The way in which a database takes many rows of a table at once, within the transaction
 * of whoever asks.
 */
interface Load {

	/**
	 * Writes rows.
	 * @param rows the rows, each with a value for each column
	 */
	void write(List<List<@Nullable Object>> rows);

	/**
	 * The fastest way that the database has.
	 * @param table the name of the table
	 * @param columns the columns that are written
	 * @param jdbc operations on the database
	 * @return the way
	 */
	static Load into(String table, List<Column> columns, JdbcOperations jdbc) {
		return Postgres.serves(jdbc) ? new CopyLoad(table, columns, jdbc) : new BatchLoad(table, columns, jdbc);
	}

}
