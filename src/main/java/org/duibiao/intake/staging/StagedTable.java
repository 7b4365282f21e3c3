package org.duibiao.intake.staging;

import java.util.List;
import java.util.stream.Collectors;

import org.duibiao.revision.writing.VersionedTable;

/**
 * The words in which statements speak of a table and of the rows staged for it.
 *
 * @param table the table
 */
record StagedTable(VersionedTable table) {

	/**
	 * The name of the table with the staged rows.
	 * @return the name
	 */
	String name() {
		return "staged_" + this.table.name();
	}

	/**
	 * All columns.
	 * @param alias what the rows are called in the statement
	 * @return the columns with commas between them
	 */
	String columns(String alias) {
		return this.table.columnNames()
			.stream()
			.map((column) -> alias + "." + column)
			.collect(Collectors.joining(", "));
	}

	/**
	 * The condition that two rows have the same key.
	 * @param one what the one is called
	 * @param other what the other is called
	 * @return the condition
	 */
	String sameKey(String one, String other) {
		return equal(one, this.table.key(), other, this.table.key());
	}

	/**
	 * The condition that two rows say the same.
	 * @param one what the one is called
	 * @param other what the other is called
	 * @return the condition
	 */
	String same(String one, String other) {
		return this.table.columnNames()
			.stream()
			.filter((column) -> !this.table.key().contains(column))
			.map((column) -> "%1$s.%3$s is not distinct from %2$s.%3$s".formatted(one, other, column))
			.collect(Collectors.joining(" and "));
	}

	/**
	 * The condition that columns of two rows are equal.
	 * @param one what the one is called
	 * @param columns its columns
	 * @param other what the other is called
	 * @param others its columns, in the same order
	 * @return the condition
	 */
	static String equal(String one, List<String> columns, String other, List<String> others) {
		StringBuilder condition = new StringBuilder();
		for (int i = 0; i < columns.size(); i++) {
			condition.append((i > 0) ? " and " : "")
				.append(one + "." + columns.get(i) + " = " + other + "." + others.get(i));
		}
		return condition.toString();
	}

}
