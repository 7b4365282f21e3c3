package org.duibiao.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes tables in one format.
 */
@FunctionalInterface
interface TableWriter {

	/**
	 * Writes a table.
	 * @param table the table
	 * @param provenance where it comes from
	 * @param out where it is written; flushed, not closed
	 * @throws IOException if it cannot be written
	 * @throws java.io.UncheckedIOException if it cannot be written
	 */
	void write(Table table, Provenance provenance, OutputStream out) throws IOException;

}
