package org.duibiao.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dhatim.fastexcel.UnboundedWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.duibiao.export.Provenance.Caption;

/**
 * Writes a table as a workbook: a cover that tells what it is, the table, and a legend of
 * its columns and codes.
 * <p>
 * Texts are typed strings, which no program takes for formulas. A table with more rows
 * than a sheet can have goes on in further sheets, and the cover says so.
 */
final class XlsxFile implements TableWriter {

	private static final String APPLICATION = "Duibiao";

	private static final int LONGEST_NAME = 31;

	/** What a sheet can have at most, its header included. */
	private final int rowsOfASheet;

	XlsxFile() {
		this(Worksheet.MAX_ROWS);
	}

	/**
	 * A writer.
	 * @param rowsOfASheet how many rows a sheet has at most
	 */
	XlsxFile(int rowsOfASheet) {
		this.rowsOfASheet = rowsOfASheet;
	}

	@Override
	public void write(Table table, Provenance provenance, OutputStream out) throws IOException {
		Workbook workbook = new UnboundedWorkbook(out, APPLICATION);
		Set<String> names = new HashSet<>();
		workbook.properties().setTitle(table.title());
		Worksheet cover = workbook.newWorksheet(name(provenance.say(Caption.COVER), names));
		List<XlsxSheet> sheets = new ArrayList<>();
		sheets.add(sheet(workbook, table, provenance, names));
		table.each((row) -> {
			XlsxSheet last = sheets.get(sheets.size() - 1);
			if (last.rows() + 1 == this.rowsOfASheet) {
				last.finish();
				last = sheet(workbook, table, provenance, names);
				sheets.add(last);
			}
			last.add(row);
		});
		sheets.get(sheets.size() - 1).finish();
		writeCover(cover, table, provenance, sheets);
		writeLegend(workbook.newWorksheet(name(provenance.say(Caption.LEGEND), names)), table, provenance);
		workbook.finish();
	}

	private static XlsxSheet sheet(Workbook workbook, Table table, Provenance provenance, Set<String> names) {
		String name = name(provenance.say(Caption.TABLE), names);
		return new XlsxSheet(workbook.newWorksheet(name), table.columns(), provenance);
	}

	/** A name that no other sheet has and that Excel allows. */
	private static String name(String wanted, Set<String> names) {
		String allowed = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ");
		String base = allowed.substring(0, Math.min(allowed.length(), LONGEST_NAME - 4));
		String name = base;
		for (int i = 2; !names.add(name); i++) {
			name = base + " " + i;
		}
		return name;
	}

	private static void writeCover(Worksheet cover, Table table, Provenance provenance, List<XlsxSheet> sheets)
			throws IOException {
		cover.width(0, 16);
		cover.width(1, 100);
		XlsxSheet.text(cover, 0, 0, table.title());
		cover.style(0, 0).bold().fontSize(14).set();
		int row = 2;
		for (String source : provenance.sources()) {
			row = line(cover, row, provenance.say(Caption.SOURCES), source);
		}
		row = line(cover, row, provenance.say(Caption.REVISION),
				provenance.revision() + " (" + provenance.stored() + ")");
		row = line(cover, row, provenance.say(Caption.ADDRESS), provenance.address());
		row = line(cover, row, provenance.say(Caption.LICENCE), Provenance.LICENCE + " " + Provenance.LICENCE_ADDRESS);
		row = line(cover, row, provenance.say(Caption.CITATION), provenance.citation());
		for (XlsxSheet sheet : sheets) {
			row = line(cover, row, provenance.say(Caption.ROWS), sheet.name() + ": " + sheet.rows());
		}
		for (String note : table.notes()) {
			row = line(cover, row, provenance.say(Caption.NOTES), note);
		}
		cover.finish();
	}

	private static int line(Worksheet cover, int row, String caption, String text) {
		XlsxSheet.text(cover, row, 0, caption);
		cover.style(row, 0).bold().verticalAlignment("top").set();
		XlsxSheet.text(cover, row, 1, text);
		cover.style(row, 1).wrapText(true).verticalAlignment("top").set();
		return row + 1;
	}

	private static void writeLegend(Worksheet legend, Table table, Provenance provenance) {
		List<Column> columns = List.of(Column.of("column", XlsxSheet.both(provenance.say(Caption.COLUMN))),
				Column.of("code", XlsxSheet.both(provenance.say(Caption.CODE))),
				Column.of("name", XlsxSheet.both(provenance.say(Caption.NAME))),
				Column.of("meaning", XlsxSheet.both(provenance.say(Caption.MEANING))));
		XlsxSheet sheet = new XlsxSheet(legend, columns, provenance);
		table.columns()
			.forEach((column) -> sheet.add(List.of(Cell.text(column.label().in(provenance.language())),
					Cell.text(column.name()), Cell.EMPTY, Cell.text(column.description(provenance.language())))));
		table.legend()
			.forEach((term) -> sheet.add(List.of(Cell.text(term.column()), Cell.text(term.code()),
					Cell.text(term.name()), Cell.text(term.meaning()))));
		sheet.finish();
	}

	/**
	 * Finishes a sheet.
	 * @param sheet the sheet
	 */
	static void finish(Worksheet sheet) {
		try {
			sheet.finish();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
