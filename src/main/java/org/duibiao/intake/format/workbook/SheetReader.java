package org.duibiao.intake.format.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.duibiao.intake.format.Limits;
import org.duibiao.intake.format.UnreadableException;
import org.duibiao.kernel.Reason;

/**
 * Reads the rows of a sheet, one by one.
 */
final class SheetReader {

	private static final int MOST_MERGED = 20;

	private final XmlElements xml;

	private final SharedStrings strings;

	private final NumberFormats formats;

	private final Limits limits;

	private final List<String> merged = new ArrayList<>();

	private boolean hasHiddenColumns;

	private long hiddenRows;

	private long firstHiddenRow;

	private long row;

	private long filled;

	SheetReader(XmlElements xml, SharedStrings strings, NumberFormats formats, Limits limits) {
		this.xml = xml;
		this.strings = strings;
		this.formats = formats;
		this.limits = limits;
	}

	SheetTraits read(RowConsumer consumer) throws IOException {
		boolean more = true;
		while (more && this.xml.next()) {
			if (this.xml.isStart("row")) {
				more = row(consumer);
			}
			else if (this.xml.isStart("col")) {
				this.hasHiddenColumns |= this.xml.isTrue("hidden");
			}
			else if (this.xml.isStart("mergeCell") && this.merged.size() < MOST_MERGED) {
				this.merged.add(UnreadableException.readable(this.xml.attribute("ref").orElse("")));
			}
		}
		return new SheetTraits(this.hiddenRows, this.firstHiddenRow, this.hasHiddenColumns, this.merged);
	}

	private boolean row(RowConsumer consumer) throws IOException {
		long number = number(this.xml.attribute("r").orElse(Long.toString(this.row + 1)));
		if (number <= this.row) {
			throw PlainXml.refused();
		}
		this.row = number;
		boolean hidden = this.xml.isTrue("hidden");
		List<SheetCell> cells = cells();
		if (cells.isEmpty()) {
			return true;
		}
		if (++this.filled > this.limits.lines() + 2) {
			throw new UnreadableException(number, "", Reason.of("intake.expected.lines", this.limits.lines()));
		}
		if (hidden) {
			this.hiddenRows++;
			this.firstHiddenRow = (this.firstHiddenRow == 0) ? number : this.firstHiddenRow;
		}
		return consumer.row(number, cells);
	}

	private List<SheetCell> cells() throws IOException {
		List<SheetCell> cells = new ArrayList<>();
		int last = -1;
		while (this.xml.next() && !this.xml.isEnd("row")) {
			if (this.xml.isStart("c")) {
				int column = column(this.xml.attribute("r").orElse(""), last + 1);
				if (column <= last) {
					throw PlainXml.refused();
				}
				last = column;
				SheetCell cell = cell();
				if (!cell.isEmpty()) {
					put(cells, column, cell);
				}
			}
		}
		return cells;
	}

	private void put(List<SheetCell> cells, int column, SheetCell cell) throws IOException {
		if (column >= this.limits.columns()) {
			throw new UnreadableException(this.row, cell.text(),
					Reason.of("intake.expected.columns", this.limits.columns()));
		}
		while (cells.size() < column) {
			cells.add(SheetCell.EMPTY);
		}
		cells.add(cell);
	}

	private SheetCell cell() throws IOException {
		String type = this.xml.attribute("t").orElse("n");
		int style = (int) number(this.xml.attribute("s").orElse("0"));
		String value = "";
		boolean formula = false;
		try {
			while (this.xml.next() && !this.xml.isEnd("c")) {
				if (this.xml.isStart("f")) {
					formula = true;
					this.xml.skip();
				}
				else if (this.xml.isStart("v")) {
					value = this.xml.words(this.limits.cell());
				}
				else if (this.xml.isStart("is")) {
					value = SharedStrings.richText(this.xml, "is", this.limits.cell());
				}
			}
		}
		catch (UnreadableException ex) {
			throw new UnreadableException(this.row, ex.found(), ex.expected());
		}
		return formula ? new SheetCell(SheetCell.Type.FORMULA, value.isEmpty() ? "=" : value)
				: cell(type, style, value);
	}

	private SheetCell cell(String type, int style, String value) throws IOException {
		if (value.isEmpty()) {
			return SheetCell.EMPTY;
		}
		return switch (type) {
			case "s" -> new SheetCell(SheetCell.Type.TEXT, this.strings.get(value.strip()));
			case "inlineStr" -> new SheetCell(SheetCell.Type.TEXT, value);
			case "str" -> new SheetCell(SheetCell.Type.TEXT, SharedStrings.plain(value));
			case "b" -> new SheetCell(SheetCell.Type.TRUTH, Boolean.toString(value.strip().equals("1")));
			case "d" -> new SheetCell(SheetCell.Type.DATE, value.strip());
			case "n" -> this.formats.cell(value.strip(), style);
			default -> new SheetCell(SheetCell.Type.ERROR, value);
		};
	}

	/** The column that a reference such as {@code AB12} names, the first one being 0. */
	private static int column(String reference, int otherwise) throws IOException {
		int letters = 0;
		int column = 0;
		while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
			column = 26 * column + Character.toUpperCase(reference.charAt(letters)) - 'A' + 1;
			letters++;
			if (letters > 3 || column < 1) {
				throw PlainXml.refused();
			}
		}
		return (letters == 0) ? otherwise : column - 1;
	}

	private static long number(String text) throws IOException {
		try {
			return Integer.parseInt(text);
		}
		catch (NumberFormatException ex) {
			throw PlainXml.refused();
		}
	}

}
