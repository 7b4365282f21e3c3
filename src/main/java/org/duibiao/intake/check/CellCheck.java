package org.duibiao.intake.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.duibiao.intake.content.Line;
import org.duibiao.intake.content.Problem;
import org.duibiao.kernel.Formula;
import org.duibiao.kernel.Reason;
import org.duibiao.revision.writing.Column;
import org.duibiao.revision.writing.Row;
import org.duibiao.revision.writing.VersionedTable;
import org.jspecify.annotations.Nullable;

/**
 * Checks each cell by itself and turns a line into a row: type, presence, allowed
 * constants, and no text that a spreadsheet would run or that does not show what it says.
 */
final class CellCheck {

	private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,24}(\\.\\d{1,6})?");

	/**
	 * Control, line separating and invisible characters, those that turn the direction of
	 * writing among them, and half characters, which no database takes.
	 */
	private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

	private CellCheck() {
	}

	/**
	 * Turns a line into a row.
	 * @param table the table that the line is for
	 * @param line the line
	 * @param problems who gets the problems
	 * @return the row, if the line has no problem
	 */
	static Optional<Row> row(VersionedTable table, Line line, Consumer<Problem> problems) {
		List<@Nullable Object> values = new ArrayList<>();
		for (int i = 0; i < table.columns().size(); i++) {
			Column column = table.columns().get(i);
			String cell = line.cells().get(i);
			fault(column, cell).ifPresentOrElse(
					(expected) -> problems.accept(Problem.error(line.place(), column.name(), cell, expected)),
					() -> values.add(value(column, cell)));
		}
		return (values.size() == table.columns().size()) ? Optional.of(new Row(values)) : Optional.empty();
	}

	private static Optional<Reason> fault(Column column, String cell) {
		if (cell.isEmpty()) {
			return column.required() ? Optional.of(Reason.of("intake.expected.something")) : Optional.empty();
		}
		return isAllowed(column, cell) ? Optional.empty() : Optional.of(expected(column, cell));
	}

	private static boolean isAllowed(Column column, String cell) {
		if (!column.values().isEmpty()) {
			return column.values().contains(cell);
		}
		return switch (column.type()) {
			case STRING -> cell.length() <= column.length() && isHarmless(cell);
			case INTEGER -> INTEGER.matcher(cell).matches();
			case NUMBER -> NUMBER.matcher(cell).matches();
			case BOOLEAN -> cell.equals("true") || cell.equals("false");
		};
	}

	private static Reason expected(Column column, String cell) {
		if (!column.values().isEmpty()) {
			return Reason.of("intake.expected.constant", String.join(", ", column.values()));
		}
		return switch (column.type()) {
			case STRING -> (cell.length() > column.length()) ? Reason.of("intake.expected.length", column.length())
					: Reason.of("intake.expected.text");
			case INTEGER -> Reason.of("intake.expected.integer");
			case NUMBER -> Reason.of("intake.expected.number");
			case BOOLEAN -> Reason.of("intake.expected.constant", "true, false");
		};
	}

	private static boolean isHarmless(String text) {
		return !Formula.mayBe(text) && (isPlain(text) || !UNSHOWN.matcher(text).find());
	}

	/** Most cells are plain, and the pattern takes its time. */
	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
				return false;
			}
		}
		return true;
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
