package org.duibiao.intake.template;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.Worksheet;
import org.duibiao.intake.dictionary.DataDictionary;
import org.duibiao.intake.dictionary.TemplateRules;
import org.duibiao.revision.writing.Column;
import org.duibiao.revision.writing.VersionedTable;

import org.springframework.context.MessageSource;

/**
 * The sheet of the workbook template that explains how to fill in the others, in both
 * languages, the reader's first.
 */
final class ExplanationSheet {

	private static final List<String> RULES = List.of("template.rule.part", "template.rule.list",
			"template.rule.double", "template.rule.text", "template.rule.columns", "template.rule.remark",
			"template.rule.encoding");

	private static final List<String> HEADER = List.of("template.sheet", "template.column", "template.column.code",
			"template.column.required", "template.column.means", "template.column.means", "template.column.example");

	private static final int[] WIDTHS = { 14, 20, 20, 16, 60, 60, 30 };

	private final DataDictionary words = DataDictionary.ofSeed();

	private final Worksheet sheet;

	private final MessageSource messages;

	private final Locale locale;

	private final Locale other;

	private int row;

	ExplanationSheet(Worksheet sheet, MessageSource messages, Locale locale) {
		this.sheet = sheet;
		this.messages = messages;
		this.locale = locale;
		boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
		this.other = chinese ? Locale.ENGLISH : Locale.CHINESE;
	}

	void write() throws IOException {
		for (int i = 0; i < WIDTHS.length; i++) {
			this.sheet.width(i, WIDTHS[i]);
		}
		put(0, say("template.title", this.locale));
		this.sheet.style(this.row, 0).bold().fontSize(14).set();
		this.row += 2;
		for (Locale language : List.of(this.locale, this.other)) {
			for (String rule : RULES) {
				put(0, say(rule, language));
				this.row++;
			}
			this.row++;
		}
		for (int i = 0; i < HEADER.size(); i++) {
			put(i, say(HEADER.get(i), (i == 5) ? this.other : this.locale));
			this.sheet.style(this.row, i).bold().set();
		}
		this.row++;
		for (VersionedTable table : TemplateWorkbook.tables()) {
			write(table);
		}
		this.sheet.finish();
	}

	private void write(VersionedTable table) throws IOException {
		put(0, this.words.title(table.name(), this.locale));
		this.sheet.style(this.row, 0).bold().set();
		put(4, this.words.about(table.name(), this.locale));
		put(5, this.words.about(table.name(), this.other));
		this.row++;
		List<List<String>> examples = ExampleLines.of(table);
		for (int i = 0; i < table.columns().size(); i++) {
			Column column = table.columns().get(i);
			int at = i;
			put(0, this.words.title(table.name(), this.locale));
			put(1, this.words.title(table.name(), column.name(), this.locale));
			put(2, column.name());
			put(3, say(required(column), this.locale));
			put(4, this.words.about(table.name(), column.name(), this.locale));
			put(5, this.words.about(table.name(), column.name(), this.other));
			put(6, examples.stream()
				.map((line) -> line.get(at))
				.filter((cell) -> !cell.isEmpty())
				.findFirst()
				.orElse(""));
			this.sheet.style(this.row, 4).wrapText(true).verticalAlignment("top").set();
			this.sheet.style(this.row, 5).wrapText(true).verticalAlignment("top").set();
			this.row++;
		}
	}

	private static String required(Column column) {
		if (TemplateRules.isRequired(column)) {
			return "template.column.required.true";
		}
		return column.required() ? "template.column.required.filled" : "template.column.required.false";
	}

	private void put(int column, String text) {
		if (!text.isEmpty()) {
			this.sheet.inlineString(this.row, column, text);
		}
	}

	private String say(String key, Locale language) {
		return this.messages.getMessage(key, null, language);
	}

}
