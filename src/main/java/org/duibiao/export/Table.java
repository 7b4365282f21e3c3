package org.duibiao.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A table that no file format knows of yet.
 *
 * @param name what it holds, the name of a file without its ending
 * @param title its title
 * @param columns its columns, of different names
 * @param key the names of the columns that tell its rows apart; none if nothing does
 * @param notes what a reader of the whole should know
 * @param legend the codes in it, explained
 * @param rows its rows, each with a cell for each column
 */
public record Table(String name, String title, List<Column> columns, List<String> key, List<String> notes,
		List<Term> legend, Rows rows) {

	public Table {
		Set<String> names = new HashSet<>();
		columns.forEach((column) -> {
			if (!names.add(column.name())) {
				throw new IllegalArgumentException("two columns '%s'".formatted(column.name()));
			}
		});
		if (!names.containsAll(key)) {
			throw new IllegalArgumentException("no columns %s".formatted(key));
		}
	}

	/**
	 * A table without key, notes and legend.
	 * @param name the name of a file without its ending
	 * @param title its title
	 * @param columns its columns
	 * @param rows its rows
	 * @return the table
	 */
	public static Table of(String name, String title, List<Column> columns, Rows rows) {
		return new Table(name, title, columns, List.of(), List.of(), List.of(), rows);
	}

	/**
	 * A table of rows that are there already.
	 * @param name the name of a file without its ending
	 * @param title its title
	 * @param columns its columns
	 * @param rows its rows
	 * @return the table
	 */
	public static Table of(String name, String title, List<Column> columns, List<List<Cell>> rows) {
		return of(name, title, columns, Rows.of(rows));
	}

	/**
	 * The same table with a key.
	 * @param names the names of the columns that tell its rows apart
	 * @return the table
	 */
	public Table keyedBy(String... names) {
		return new Table(this.name, this.title, this.columns, List.of(names), this.notes, this.legend, this.rows);
	}

	/**
	 * The same table, explained.
	 * @param remarks what a reader of the whole should know
	 * @param terms the codes in it
	 * @return the table
	 */
	public Table explained(List<String> remarks, List<Term> terms) {
		return new Table(this.name, this.title, this.columns, this.key, remarks, terms, this.rows);
	}

	/**
	 * The same table with one more column that has the same cell in every row.
	 * @param column the column
	 * @param cell its cell
	 * @return the table
	 */
	public Table withLast(Column column, Cell cell) {
		List<Column> allColumns = Stream.concat(this.columns.stream(), Stream.of(column)).toList();
		Rows allRows = (receiver) -> each(
				(row) -> receiver.accept(Stream.concat(row.stream(), Stream.of(cell)).toList()));
		return new Table(this.name, this.title, allColumns, this.key, this.notes, this.legend, allRows);
	}

	/**
	 * Hands out the rows one by one.
	 * @param receiver who gets them; if it throws, no more are produced
	 * @throws IllegalStateException if a row has not a cell for each column
	 */
	public void each(Consumer<? super List<Cell>> receiver) {
		int width = this.columns.size();
		this.rows.each((row) -> {
			if (row.size() != width) {
				throw new IllegalStateException("%d cells for %d columns".formatted(row.size(), width));
			}
			receiver.accept(row);
		});
	}

}
