package org.duibiao.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.UnboundedWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.intake.dictionary.TemplateSheet;
import org.duibiao.revision.writing.VersionedTable;

/**
 * Writes filled lines as a workbook template that a person could have filled in: a sheet
 * for each table that has lines, all cells as text.
 */
final class SubmissionWorkbook {

	private static final String TEXT = "@";

	private SubmissionWorkbook() {
	}

	static void write(Submission submission, OutputStream out) throws IOException {
		Workbook workbook = new UnboundedWorkbook(out, "Duibiao");
		Worksheet about = workbook.newWorksheet(TemplateSheet.Role.ABOUT.name(Locale.CHINESE));
		about.inlineString(0, 0, "name");
		about.inlineString(0, 1, submission.name());
		about.inlineString(1, 0, "version");
		about.inlineString(1, 1, submission.version());
		about.finish();
		for (VersionedTable table : DataTables.inOrder()) {
			List<FilledLine> lines = submission.lines()
				.stream()
				.filter((line) -> line.table().equals(table.name()))
				.toList();
			if (!lines.isEmpty()) {
				write(workbook.newWorksheet(table.name()), table, lines);
			}
		}
		workbook.finish();
	}

	private static void write(Worksheet sheet, VersionedTable table, List<FilledLine> lines) throws IOException {
		List<String> columns = table.columnNames();
		for (int column = 0; column < columns.size(); column++) {
			sheet.style(column).format(TEXT).set();
			sheet.inlineString(0, column, columns.get(column));
			sheet.style(0, column).bold().format(TEXT).set();
			for (int row = 0; row < lines.size(); row++) {
				String cell = lines.get(row).cell(columns.get(column));
				if (!cell.isEmpty()) {
					sheet.inlineString(row + 1, column, cell);
				}
			}
		}
		sheet.freezePane(0, 1);
		sheet.finish();
	}

}
