package org.duibiao.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;

/**
 * Writes a table as CSV (RFC 4180): a line of labels, then the rows.
 * <p>
 * Texts that a spreadsheet would run as a formula (CWE-1236) get a leading apostrophe;
 * numbers never do.
 */
public final class CsvFile {

	/** What Excel needs to read a file as UTF-8. */
	public static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\x00＝＋－＠]");

	private CsvFile() {
	}

	/**
	 * Writes a table.
	 * @param table the table
	 * @param out where it is written, as text; not closed
	 * @throws IOException if it cannot be written
	 */
	public static void write(Table table, Writer out) throws IOException {
		CsvWriter.CsvWriterBuilder builder = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF);
		if (table.columns().size() == 1) {
			// readers skip a line on which nothing stands
			builder.quoteStrategy(QuoteStrategies.EMPTY);
		}
		CsvWriter csv = builder.build(out);
		csv.writeRecord(table.columns().stream().map((column) -> harmless(column.label())).toList());
		for (List<Cell> row : table.rows()) {
			csv.writeRecord(row.stream().map(CsvFile::print).toList());
		}
		csv.flush();
	}

	private static String print(Cell cell) {
		if (cell instanceof Cell.Text text) {
			return harmless(text.text());
		}
		return (cell instanceof Cell.Number number) ? number.value().toPlainString() : "";
	}

	private static String harmless(String text) {
		return FORMULA.matcher(text).find() ? "'" + text : text;
	}

}
