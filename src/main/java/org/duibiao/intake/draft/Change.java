package org.duibiao.intake.draft;

import java.util.List;
import java.util.Optional;

import org.duibiao.intake.content.Place;
import org.duibiao.observation.Observation;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.writing.Row;
import org.duibiao.revision.writing.VersionedTable;

/**
 * A row that publishing a draft would bring, change or take away.
 *
 * @param number its number in the reading, by which pages go on
 * @param table the table
 * @param type what happens to it
 * @param place where it stands in the upload; nothing for a row that goes
 * @param before the row in force
 * @param after the row as it would be
 * @param broughtBy the revision that brought the row in force
 * @param otherPackage the package that the row in force belongs to, if it is another one
 * @param figureBefore the row in force as a figure, in the table of observations
 * @param figureAfter the row as it would be as a figure, in the table of observations
 */
public record Change(long number, VersionedTable table, Type type, Optional<Place> place, Optional<Row> before,
		Optional<Row> after, Optional<RevisionNumber> broughtBy, Optional<String> otherPackage,
		Optional<Observation> figureBefore, Optional<Observation> figureAfter) {

	/**
	 * The columns in which the two rows differ.
	 * @return the names of the columns, in order; all columns of a row that comes or goes
	 */
	public List<String> differing() {
		List<String> names = this.table.columnNames();
		if (this.before.isEmpty() || this.after.isEmpty()) {
			return names;
		}
		return names.stream().filter((name) -> !same(names.indexOf(name))).toList();
	}

	private boolean same(int column) {
		return Row.same(this.before.orElseThrow().values().get(column), this.after.orElseThrow().values().get(column));
	}

	/**
	 * What happens to a row.
	 */
	public enum Type {

		/** It comes. */
		NEW,

		/** It comes in the place of another one of the same key. */
		CHANGED,

		/** It goes. */
		GONE,

		/** It stays as it is. */
		UNCHANGED

	}

}
