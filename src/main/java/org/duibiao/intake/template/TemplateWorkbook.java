package org.duibiao.intake.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.UnboundedWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.duibiao.intake.dictionary.DataDictionary;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.intake.dictionary.TemplateRules;
import org.duibiao.intake.dictionary.TemplateSheet.Role;
import org.duibiao.revision.writing.Column;
import org.duibiao.revision.writing.VersionedTable;

import org.springframework.context.MessageSource;

/**
 * Writes the workbook template.
 */
final class TemplateWorkbook {

	/** What is filled in most often. */
	private static final List<String> FIRST = List.of("observations", "ranks", "benchmarks", "documents", "sections",
			"exclusions");

	private static final String TEXT = "@";

	private static final String REQUIRED = "FFE699";

	private static final String OPTIONAL = "EDEDED";

	private static final int HEADER = 2;

	private final Choices choices;

	private final MessageSource messages;

	private final Locale locale;

	TemplateWorkbook(Choices choices, MessageSource messages, Locale locale) {
		this.choices = choices;
		this.messages = messages;
		this.locale = locale;
	}

	/**
	 * The tables in the order in which a person fills them in.
	 * @return the tables
	 */
	static List<VersionedTable> tables() {
		return Stream
			.concat(FIRST.stream().map((name) -> DataTables.named(name).orElseThrow()),
					DataTables.inOrder().stream().filter((table) -> !FIRST.contains(table.name())))
			.toList();
	}

	void write(OutputStream out) throws IOException {
		Workbook workbook = new UnboundedWorkbook(out, "Duibiao");
		workbook.properties().setTitle(say("template.title"));
		Worksheet explanation = workbook.newWorksheet(Role.EXPLANATION.name(this.locale));
		Worksheet about = workbook.newWorksheet(Role.ABOUT.name(this.locale));
		Map<VersionedTable, Worksheet> sheets = new HashMap<>();
		for (VersionedTable table : tables()) {
			sheets.put(table, workbook.newWorksheet(DataDictionary.ofSeed().title(table.name(), this.locale)));
		}
		Worksheet example = workbook.newWorksheet(Role.EXAMPLE.name(this.locale));
		Worksheet codes = workbook.newWorksheet(Role.CODES.name(this.locale));
		new ExplanationSheet(explanation, this.messages, this.locale).write();
		writeAbout(about);
		Map<String, Range> lists = writeCodes(codes);
		for (VersionedTable table : tables()) {
			writeTable(sheets.get(table), table, lists);
		}
		writeExamples(example);
		codes.finish();
		workbook.finish();
	}

	private void writeAbout(Worksheet sheet) throws IOException {
		sheet.width(0, 28);
		sheet.width(1, 40);
		sheet.width(2, 80);
		sheet.style(1).format(TEXT).set();
		int row = 0;
		for (String key : List.of("name", "version")) {
			sheet.inlineString(row, 0, say("template.about." + key) + " | " + key);
			sheet.style(row, 0).bold().fillColor(REQUIRED).set();
			sheet.style(row, 1).format(TEXT).borderStyle("thin").set();
			sheet.inlineString(row, 2, say("template.about." + key + ".means"));
			row++;
		}
		sheet.finish();
	}

	private Map<String, Range> writeCodes(Worksheet sheet) {
		Map<String, Range> ranges = new HashMap<>();
		int column = 0;
		for (Map.Entry<String, List<Choice>> list : this.choices.lists().entrySet()) {
			sheet.width(column, 40);
			sheet.style(column).format(TEXT).set();
			sheet.inlineString(0, column, list.getKey());
			sheet.style(0, column).bold().set();
			int row = 1;
			for (Choice choice : list.getValue()) {
				sheet.inlineString(row++, column, choice.offered());
			}
			ranges.put(list.getKey(), sheet.range(1, column, row - 1, column));
			column++;
		}
		sheet.freezePane(0, 1);
		return ranges;
	}

	private void writeTable(Worksheet sheet, VersionedTable table, Map<String, Range> lists) throws IOException {
		for (int i = 0; i < table.columns().size(); i++) {
			Column column = table.columns().get(i);
			writeHeader(sheet, 0, i, table, column);
			if (column.type() == Column.Type.STRING || !column.values().isEmpty()) {
				sheet.style(i).format(TEXT).set();
			}
			int at = i;
			this.choices.list(table, column)
				.ifPresent((list) -> sheet.range(HEADER, at, Worksheet.MAX_ROWS - 1, at)
					.validateWithList(lists.get(list))
					.allowBlank(true)
					.showErrorMessage(true)
					.errorStyle(column.values().isEmpty() ? DataValidationErrorStyle.WARNING
							: DataValidationErrorStyle.STOP)
					.errorTitle(say("template.title"))
					.error(say("template.codes.wrong")));
		}
		sheet.freezePane(0, HEADER);
		sheet.finish();
	}

	private void writeHeader(Worksheet sheet, int row, int at, VersionedTable table, Column column) {
		String title = DataDictionary.ofSeed().title(table.name(), column.name(), this.locale);
		boolean required = TemplateRules.isRequired(column);
		sheet.inlineString(row, at, title);
		sheet.style(row, at).bold().fillColor(required ? REQUIRED : OPTIONAL).set();
		sheet.inlineString(row + 1, at, column.name());
		sheet.style(row + 1, at).italic().fontSize(9).fontColor("767676").set();
		sheet.width(at, (column.length() > 100 || this.choices.list(table, column).isPresent()) ? 30
				: Math.max(12, column.name().length() + 2));
	}

	private void writeExamples(Worksheet sheet) throws IOException {
		sheet.inlineString(0, 0, say("template.example"));
		sheet.style(0, 0).bold().set();
		int row = 2;
		for (VersionedTable table : tables()) {
			sheet.inlineString(row, 0, DataDictionary.ofSeed().title(table.name(), this.locale));
			sheet.style(row++, 0).bold().fontSize(13).set();
			for (int i = 0; i < table.columns().size(); i++) {
				writeHeader(sheet, row, i, table, table.columns().get(i));
			}
			row += HEADER;
			for (List<String> line : ExampleLines.of(table)) {
				for (int i = 0; i < line.size(); i++) {
					if (!line.get(i).isEmpty()) {
						sheet.inlineString(row, i, this.choices.offered(table, table.columns().get(i), line.get(i)));
					}
				}
				row++;
			}
			row++;
		}
		sheet.finish();
	}

	private String say(String key) {
		return this.messages.getMessage(key, null, this.locale);
	}

}
