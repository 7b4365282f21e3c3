package org.duibiao.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.duibiao.kernel.Formula;
import org.duibiao.kernel.Reason;
import org.duibiao.revision.writing.Column;
import org.duibiao.revision.writing.Row;
import org.jspecify.annotations.Nullable;

/**
 * Checks each cell by itself and turns lines into rows: type, presence, allowed
 * constants, and no text that a spreadsheet would run or that does not show what it says.
 */
final class CellCheck {

	private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,24}(\\.\\d{1,6})?");

	/**
	 * Control, line separating and invisible characters, those that turn the direction of
	 * writing among them.
	 */
	private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

	private CellCheck() {
	}

	/**
	 * Turns the lines of a file into rows.
	 * @param table the file
	 * @param problems where problems are added
	 * @return the rows of the lines that have no problem
	 */
	static List<Row> rows(PackageTable table, List<Problem> problems) {
		List<Row> rows = new ArrayList<>();
		for (PackageLine line : table.lines()) {
			int before = problems.size();
			List<@Nullable Object> values = new ArrayList<>();
			for (Column column : table.table().columns()) {
				String cell = table.cell(line, column.name());
				fault(column, cell).ifPresentOrElse(
						(expected) -> problems.add(table.problem(line, column.name(), expected)),
						() -> values.add(value(column, cell)));
			}
			if (problems.size() == before) {
				rows.add(new Row(values));
			}
		}
		return rows;
	}

	private static Optional<Reason> fault(Column column, String cell) {
		if (cell.isEmpty()) {
			return column.required() ? Optional.of(Reason.of("intake.expected.something")) : Optional.empty();
		}
		if (!column.values().isEmpty()) {
			return unless(column.values().contains(cell),
					Reason.of("intake.expected.constant", String.join(", ", column.values())));
		}
		return switch (column.type()) {
			case STRING ->
				(cell.length() > column.length()) ? Optional.of(Reason.of("intake.expected.length", column.length()))
						: unless(isHarmless(cell), Reason.of("intake.expected.text"));
			case INTEGER -> unless(INTEGER.matcher(cell).matches(), Reason.of("intake.expected.integer"));
			case NUMBER -> unless(NUMBER.matcher(cell).matches(), Reason.of("intake.expected.number"));
			case BOOLEAN -> unless(cell.equals("true") || cell.equals("false"),
					Reason.of("intake.expected.constant", "true, false"));
		};
	}

	private static boolean isHarmless(String text) {
		return !Formula.mayBe(text) && !UNSHOWN.matcher(text).find();
	}

	private static Optional<Reason> unless(boolean right, Reason expected) {
		return right ? Optional.empty() : Optional.of(expected);
	}

	private static @Nullable Object value(Column column, String cell) {
		if (cell.isEmpty()) {
			return null;
		}
		return switch (column.type()) {
			case STRING -> cell;
			case INTEGER -> Integer.valueOf(cell);
			case NUMBER -> new BigDecimal(cell);
			case BOOLEAN -> Boolean.valueOf(cell);
		};
	}

}
