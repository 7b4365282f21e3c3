package org.duibiao.intake.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.duibiao.intake.content.Line;
import org.duibiao.intake.content.Place;
import org.duibiao.intake.content.Problem;
import org.duibiao.kernel.Reason;
import org.duibiao.revision.writing.Reference;
import org.duibiao.revision.writing.VersionedTable;

/**
 * Checks in memory that keys are unique in a small package and that references lead
 * somewhere in it: for the seed, which is checked before there are any tables.
 */
public final class ReferenceCheck {

	private final Map<String, Set<List<String>>> keys = new HashMap<>();

	private final List<Following> followings = new ArrayList<>();

	private final Consumer<Problem> problems;

	/**
	 * A check.
	 * @param problems who gets the problems
	 */
	public ReferenceCheck(Consumer<Problem> problems) {
		this.problems = problems;
	}

	/**
	 * Takes a line and checks its key.
	 * @param table the table that the line is for
	 * @param line the line
	 */
	public void line(VersionedTable table, Line line) {
		List<String> key = cells(table, line, table.key());
		if (!this.keys.computeIfAbsent(table.name(), (name) -> new HashSet<>()).add(key)) {
			this.problems
				.accept(Problem.error(line.place(), last(table.key()), last(key), Reason.of("intake.expected.unique")));
		}
		for (Reference reference : table.references()) {
			List<String> target = cells(table, line, reference.columns());
			if (!target.contains("")) {
				this.followings.add(new Following(line.place(), reference, target));
			}
		}
	}

	/**
	 * Follows the references of all lines.
	 */
	public void finish() {
		for (Following following : this.followings) {
			Reference reference = following.reference();
			if (!this.keys.getOrDefault(reference.table(), Set.of()).contains(following.target())) {
				this.problems.accept(Problem.error(following.place(), last(reference.columns()),
						last(following.target()), Reason.of("intake.expected.reference", reference.table() + ".csv")));
			}
		}
	}

	private static String last(List<String> texts) {
		return texts.get(texts.size() - 1);
	}

	private static List<String> cells(VersionedTable table, Line line, List<String> columns) {
		return columns.stream().map((column) -> line.cells().get(table.indexOf(column))).toList();
	}

	/**
	 * A reference of a line that is to be followed.
	 */
	private record Following(Place place, Reference reference, List<String> target) {
	}

}
