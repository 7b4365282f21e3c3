package org.duibiao.intake.content;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.duibiao.intake.format.UnreadableException;
import org.duibiao.intake.format.workbook.SheetCell;
import org.duibiao.kernel.Reason;
import org.duibiao.revision.writing.Column;
import org.duibiao.revision.writing.VersionedTable;

/**
 * How the cells of a column of a filled template are read.
 */
final class TemplateColumn {

	private static final Set<String> PERIODS = Set.of("period_start", "period_end");

	private static final Map<String, String> TRUTHS = Map.of("true", "true", "false", "false", "是", "true", "否",
			"false");

	private final Column column;

	private final boolean coded;

	TemplateColumn(VersionedTable table, Column column) {
		this.column = column;
		this.coded = isCoded(table, column);
	}

	/**
	 * Whether codes stand in a column, which a template offers with their names before
	 * them: {@code 安徽省 | CN-AH}.
	 * @param table the table
	 * @param column the column
	 * @return whether it holds constants or refers to another table
	 */
	static boolean isCoded(VersionedTable table, Column column) {
		return !column.values().isEmpty() || column.type() == Column.Type.BOOLEAN
				|| table.references().stream().anyMatch((reference) -> reference.columns().contains(column.name()));
	}

	/**
	 * What stands in a cell.
	 * @param cell the cell
	 * @return the text without space around it, of a code only the code
	 */
	String text(SheetCell cell) {
		String text = cell.text().strip();
		if (this.coded) {
			text = text.substring(text.lastIndexOf('|') + 1).strip();
		}
		return (this.column.type() == Column.Type.BOOLEAN) ? TRUTHS.getOrDefault(text.toLowerCase(Locale.ROOT), text)
				: text;
	}

	/**
	 * What a spreadsheet has made of what was typed, as far as that is not it.
	 * @param cell the cell
	 * @param place where it stands
	 * @return the problem, if there is one
	 */
	Optional<Problem> problem(SheetCell cell, Place place) {
		String found = UnreadableException.readable(cell.text());
		Optional<Reason> fault = switch (cell.kind()) {
			case TEXT -> Optional.empty();
			case NUMBER -> unless(this.column.type() != Column.Type.STRING || !cell.text().contains("."),
					"intake.expected.typed.text");
			case TRUTH -> unless(this.column.type() == Column.Type.BOOLEAN, "intake.expected.typed.text");
			case MONTH, DATE -> unless(PERIODS.contains(this.column.name()), "intake.expected.typed.date");
			case PERCENTAGE -> Optional.of(Reason.of("intake.expected.typed.percentage"));
			case TIME -> Optional.of(Reason.of("intake.expected.typed.date"));
			case FORMULA -> Optional.of(Reason.of("intake.expected.typed.formula"));
			case ERROR -> Optional.of(Reason.of("intake.expected.typed.error"));
		};
		if (fault.isPresent()) {
			return Optional.of(Problem.error(place, this.column.name(), found, fault.get()));
		}
		boolean date = cell.kind() == SheetCell.Type.MONTH || cell.kind() == SheetCell.Type.DATE;
		return date
				? Optional
					.of(Problem.warning(place, this.column.name(), found, Reason.of("intake.judged.date", cell.text())))
				: Optional.empty();
	}

	private static Optional<Reason> unless(boolean right, String expected) {
		return right ? Optional.empty() : Optional.of(Reason.of(expected));
	}

}
