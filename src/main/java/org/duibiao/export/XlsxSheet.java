package org.duibiao.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.Worksheet;
import org.duibiao.kernel.LocalizedText;

/**
 * A sheet with a frozen, filtered header and typed cells, written some hundred rows at a
 * time.
 */
final class XlsxSheet {

	private static final int AT_A_TIME = 500;

	/** What Excel takes into a cell. */
	private static final int LONGEST_TEXT = 32_767;

	/** What Excel keeps of a number. */
	private static final int DIGITS = 15;

	private static final int NARROWEST = 6;

	private static final int WIDEST = 60;

	private static final String ELLIPSIS = "…[CSV]";

	/** What XML cannot hold. */
	private static final Pattern NO_XML = Pattern
		.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])"
				+ "|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

	private final Worksheet sheet;

	private final List<Column> columns;

	private final double[] widths;

	private int rows;

	XlsxSheet(Worksheet sheet, List<Column> columns, Provenance provenance) {
		this.sheet = sheet;
		this.columns = columns;
		this.widths = new double[columns.size()];
		sheet.freezePane(0, 1);
		for (int i = 0; i < columns.size(); i++) {
			String label = columns.get(i).label().in(provenance.language());
			text(sheet, 0, i, label);
			sheet.style(0, i).bold().wrapText(true).verticalAlignment("top").set();
			// room for the button of the filter
			this.widths[i] = Math.max(NARROWEST, width(label) + 3);
		}
	}

	/**
	 * Writes a text as a typed string.
	 * @param sheet the sheet
	 * @param row the row
	 * @param column the column
	 * @param text the text; its end is left out, and a mark says so, if Excel could not
	 * hold it
	 */
	static void text(Worksheet sheet, int row, int column, String text) {
		String whole = NO_XML.matcher(text).replaceAll("\uFFFD");
		String fitting = (whole.length() <= LONGEST_TEXT) ? whole
				: whole.substring(0, LONGEST_TEXT - ELLIPSIS.length() - 1) + ELLIPSIS;
		if (fitting.equals(fitting.strip())) {
			sheet.inlineString(row, column, fitting);
		}
		else {
			// only shared strings, which stay in memory, keep the space around a text
			sheet.value(row, column, fitting);
		}
	}

	static LocalizedText both(String text) {
		return new LocalizedText(text, text);
	}

	/**
	 * Adds a row.
	 * @param cells its cells
	 */
	void add(List<Cell> cells) {
		this.rows++;
		for (int i = 0; i < cells.size(); i++) {
			put(i, cells.get(i));
		}
		if (this.rows % AT_A_TIME == 0) {
			flush();
		}
	}

	int rows() {
		return this.rows;
	}

	String name() {
		return this.sheet.getName();
	}

	void finish() {
		setWidths();
		this.sheet.setAutoFilter(0, 0, Math.max(this.rows, 1), this.columns.size() - 1);
		XlsxFile.finish(this.sheet);
	}

	private void put(int column, Cell cell) {
		if (cell instanceof Cell.Number number && number.value().precision() <= DIGITS) {
			this.sheet.value(this.rows, column, new BigDecimal(number.value().toPlainString()));
			this.sheet.style(this.rows, column).format(format(this.columns.get(column), number.value())).set();
			widen(column, width(number.value().toPlainString()) * 4 / 3);
		}
		else if (cell instanceof Cell.Number number) {
			text(this.sheet, this.rows, column, number.value().toPlainString());
			widen(column, width(number.value().toPlainString()));
		}
		else if (cell instanceof Cell.Text text) {
			text(this.sheet, this.rows, column, text.text());
			widen(column, width(text.text()));
		}
	}

	/** As many decimals as are printed; years and whole numbers without commas. */
	private static String format(Column column, BigDecimal value) {
		if (column.type() != Column.Type.NUMBER) {
			return "0";
		}
		return (value.scale() > 0) ? "#,##0." + "0".repeat(value.scale()) : "#,##0";
	}

	private void widen(int column, double wanted) {
		this.widths[column] = Math.max(this.widths[column], Math.min(WIDEST, wanted + 1));
	}

	/** Chinese characters take the room of two. */
	private static double width(String text) {
		return text.codePoints().map((sign) -> (sign >= 0x1100) ? 2 : 1).sum();
	}

	private void setWidths() {
		for (int i = 0; i < this.widths.length; i++) {
			this.sheet.width(i, Math.min(WIDEST, this.widths[i]));
		}
	}

	private void flush() {
		setWidths();
		try {
			this.sheet.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
