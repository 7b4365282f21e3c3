package org.duibiao.revision.writing;

import java.util.ArrayList;
import java.util.List;

/**
 * What a data package changes in one table.
 *
 * @param table the table
 * @param added rows whose key was not there
 * @param changed rows whose key was there with other values
 * @param removed rows, as stored, whose key the package no longer has
 */
public record Difference(VersionedTable table, List<Row> added, List<Row> changed, List<Row> removed) {

	/**
	 * Whether nothing changes.
	 * @return whether all rows are as they were
	 */
	public boolean isEmpty() {
		return this.added.isEmpty() && this.changed.isEmpty() && this.removed.isEmpty();
	}

	List<Row> brought() {
		return concatenate(this.added, this.changed);
	}

	List<Row> replaced() {
		return concatenate(this.changed, this.removed);
	}

	private static List<Row> concatenate(List<Row> one, List<Row> two) {
		List<Row> all = new ArrayList<>(one);
		all.addAll(two);
		return all;
	}

}
