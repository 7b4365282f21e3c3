package org.duibiao.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.duibiao.kernel.Reason;
import org.duibiao.revision.writing.Reference;

/**
 * Checks that keys are unique in a package and that references lead somewhere in it.
 */
final class ReferenceCheck {

	private ReferenceCheck() {
	}

	/**
	 * Checks all tables of a package.
	 * @param tables the tables
	 * @param problems where problems are added
	 */
	static void check(List<PackageTable> tables, List<Problem> problems) {
		Map<String, Set<List<String>>> keys = new HashMap<>();
		for (PackageTable table : tables) {
			keys.put(table.table().name(), keys(table, problems));
		}
		for (PackageTable table : tables) {
			for (Reference reference : table.table().references()) {
				checkReference(table, reference, keys.getOrDefault(reference.table(), Set.of()), problems);
			}
		}
	}

	private static Set<List<String>> keys(PackageTable table, List<Problem> problems) {
		Set<List<String>> keys = new HashSet<>();
		List<String> columns = table.table().key();
		for (PackageLine line : table.lines()) {
			if (!keys.add(cells(table, line, columns))) {
				problems.add(table.problem(line, columns.get(columns.size() - 1), Reason.of("intake.expected.unique")));
			}
		}
		return keys;
	}

	private static void checkReference(PackageTable table, Reference reference, Set<List<String>> keys,
			List<Problem> problems) {
		for (PackageLine line : table.lines()) {
			List<String> key = cells(table, line, reference.columns());
			if (!key.contains("") && !keys.contains(key)) {
				problems.add(table.problem(line, reference.columns().get(key.size() - 1),
						Reason.of("intake.expected.reference", reference.table() + ".csv")));
			}
		}
	}

	private static List<String> cells(PackageTable table, PackageLine line, List<String> columns) {
		return columns.stream().map((column) -> table.cell(line, column)).toList();
	}

}
