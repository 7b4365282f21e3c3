package org.duibiao.revision.writing;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose rows are never overwritten; a data package has a CSV file of the same
 * name and columns.
 *
 * @param name the name of the table
 * @param key the columns that tell a row from the others of one revision
 * @param columns all columns but those that say which revision brought and replaced a row
 * @param references what rows refer to
 */
public record VersionedTable(String name, List<String> key, List<Column> columns, List<Reference> references) {

	/**
	 * A table without references.
	 * @param name the name of the table
	 * @param key the columns of the key
	 * @param columns all columns
	 * @return the table
	 */
	public static VersionedTable of(String name, List<String> key, Column... columns) {
		return new VersionedTable(name, key, List.of(columns), List.of());
	}

	/**
	 * The same table with one more reference.
	 * @param table the table referred to
	 * @param target the columns referred to
	 * @param columns the referring columns, in the same order
	 * @return the table
	 */
	public VersionedTable referringTo(String table, List<String> target, String... columns) {
		List<Reference> all = new ArrayList<>(this.references);
		all.add(new Reference(List.of(columns), table, target));
		return new VersionedTable(this.name, this.key, this.columns, List.copyOf(all));
	}

	/**
	 * The names of all columns, in order.
	 * @return the names
	 */
	public List<String> columnNames() {
		return this.columns.stream().map(Column::name).toList();
	}

	/**
	 * Where a column stands.
	 * @param column its name
	 * @return its index among all columns
	 * @throws IllegalArgumentException if the table has none of that name
	 */
	public int indexOf(String column) {
		for (int i = 0; i < this.columns.size(); i++) {
			if (this.columns.get(i).name().equals(column)) {
				return i;
			}
		}
		throw new IllegalArgumentException("column %s of %s".formatted(column, this.name));
	}

}
