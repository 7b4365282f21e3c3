package org.duibiao.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import org.duibiao.kernel.Formula;

/**
 * Writes a table as CSV (RFC 4180): a line of labels, or of names if the table has a key
 * and so is for programs; then the rows.
 * <p>
 * Texts that a spreadsheet would run as a {@link Formula} get a leading apostrophe;
 * numbers never do.
 */
final class CsvFile implements TableWriter {

	/** What Excel needs to read a file as UTF-8. */
	static final char BYTE_ORDER_MARK = '\uFEFF';

	private final boolean marked;

	/**
	 * A writer.
	 * @param marked whether files begin with a byte-order mark
	 */
	CsvFile(boolean marked) {
		this.marked = marked;
	}

	@Override
	public void write(Table table, Provenance provenance, OutputStream out) throws IOException {
		Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		if (this.marked) {
			text.append(BYTE_ORDER_MARK);
		}
		CsvWriter.CsvWriterBuilder builder = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF);
		if (table.columns().size() == 1) {
			// readers skip a line on which nothing stands
			builder.quoteStrategy(QuoteStrategies.EMPTY);
		}
		CsvWriter csv = builder.build(text);
		csv.writeRecord(
				table.columns().stream().map((column) -> header(table, column, provenance.language())).toList());
		table.each((row) -> {
			CsvWriter.CsvWriterRecord line = csv.writeRecord();
			row.forEach((cell) -> line.writeField(print(cell)));
			line.endRecord();
		});
		csv.flush();
	}

	/**
	 * What stands above a column in the first line.
	 * @param table the table
	 * @param column its column
	 * @param language the language of the file
	 * @return the label or name
	 */
	static String header(Table table, Column column, Locale language) {
		return table.key().isEmpty() ? Formula.disarm(column.label().in(language)) : column.name();
	}

	private static String print(Cell cell) {
		if (cell instanceof Cell.Text text) {
			return Formula.disarm(text.text());
		}
		return (cell instanceof Cell.Number number) ? number.value().toPlainString() : "";
	}

}
