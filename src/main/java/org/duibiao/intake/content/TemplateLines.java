package org.duibiao.intake.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duibiao.intake.dictionary.TemplateRules;
import org.duibiao.intake.format.UnreadableException;
import org.duibiao.intake.format.workbook.SheetCell;
import org.duibiao.kernel.Reason;
import org.duibiao.revision.writing.VersionedTable;
import org.jspecify.annotations.Nullable;

/**
 * Takes the lines of a filled template: a header in any language, once or more; remarks,
 * which begin with {@code #}; lines with some cells left empty.
 */
final class TemplateLines {

	private static final String REMARK = "#";

	private final VersionedTable table;

	private final Place file;

	private final Completion completion;

	private final LineReceiver receiver;

	private @Nullable TableHeader header;

	private boolean afterHeader;

	/**
	 * A sheet or file to be read.
	 * @param table the table that it fills
	 * @param file where it is
	 * @param completion what fills empty cells
	 * @param receiver who gets the lines
	 */
	TemplateLines(VersionedTable table, Place file, Completion completion, LineReceiver receiver) {
		this.table = table;
		this.file = file;
		this.completion = completion;
		this.receiver = receiver;
	}

	static boolean isNothing(List<SheetCell> cells) {
		return cells.stream().allMatch((cell) -> cell.text().isBlank())
				|| (!cells.isEmpty() && cells.get(0).text().startsWith(REMARK));
	}

	boolean line(long number, List<SheetCell> cells) {
		Place place = new Place(this.file.file(), this.file.sheet(), number);
		if (isNothing(cells)) {
			return true;
		}
		TableHeader columns = this.header;
		if (columns == null) {
			return begin(place, cells);
		}
		if (this.afterHeader && columns.isRepeatedBy(texts(cells))) {
			return true;
		}
		this.afterHeader = false;
		read(place, columns, cells);
		return true;
	}

	private boolean begin(Place place, List<SheetCell> cells) {
		TableHeader columns = TableHeader.ofWords(this.table, texts(cells));
		this.header = columns;
		this.afterHeader = true;
		List<Problem> problems = columns.problems(place, TemplateRules.FILLED);
		problems.forEach(this.receiver::problem);
		return problems.isEmpty();
	}

	private void read(Place place, TableHeader columns, List<SheetCell> cells) {
		List<Problem> problems = new ArrayList<>();
		for (int i = 0; i < cells.size(); i++) {
			if (columns.name(i).isBlank() && !cells.get(i).text().isBlank()) {
				problems.add(Problem.error(place, "", UnreadableException.readable(cells.get(i).text()),
						Reason.of("intake.expected.under-header", columns.width())));
			}
		}
		List<SheetCell> ordered = columns.arrange(cells, SheetCell.EMPTY);
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < ordered.size(); i++) {
			SheetCell cell = ordered.get(i);
			TemplateColumn column = new TemplateColumn(this.table, this.table.columns().get(i));
			Optional<Problem> problem = column.problem(cell, place);
			problem.ifPresent(problems::add);
			texts.add(column.text(cell));
		}
		problems.forEach(this.receiver::problem);
		if (problems.stream().noneMatch((problem) -> problem.severity() == Problem.Severity.ERROR)) {
			this.receiver.line(new Line(place, this.completion.fill(texts)));
		}
	}

	private static List<String> texts(List<SheetCell> cells) {
		return cells.stream().map(SheetCell::text).toList();
	}

}
