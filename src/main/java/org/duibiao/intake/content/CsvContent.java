package org.duibiao.intake.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.intake.dictionary.TemplateRules;
import org.duibiao.intake.format.CsvText;
import org.duibiao.intake.format.Input;
import org.duibiao.intake.format.Limits;
import org.duibiao.intake.format.UnreadableException;
import org.duibiao.intake.format.workbook.SheetCell;
import org.duibiao.kernel.Reason;
import org.duibiao.revision.writing.VersionedTable;

/**
 * A filled CSV template: one table, which its columns tell.
 */
final class CsvContent implements Content {

	private final CsvText text;

	private final String file;

	private final Identity identity;

	private final VersionedTable table;

	/**
	 * Reads the header.
	 * @param input the file
	 * @param file its name
	 * @param limits how much it may hold
	 * @throws ContentRefusedException if it has no header of a table
	 * @throws UnreadableException if it is no text of cells
	 * @throws IOException if it cannot be read
	 */
	CsvContent(Input input, String file, Limits limits) throws IOException {
		this.text = new CsvText(input, limits);
		this.file = file;
		this.identity = Identity.ofFile(file).checked(Place.of(file));
		List<Line> first = new ArrayList<>();
		this.text.read((number, cells) -> {
			if (!TemplateLines.isNothing(cells(cells))) {
				first.add(new Line(new Place(file, "", number), cells));
			}
			return first.isEmpty();
		});
		this.table = table(first.stream().findFirst());
	}

	@Override
	public String packageName() {
		return this.identity.name();
	}

	@Override
	public String packageVersion() {
		return this.identity.version();
	}

	@Override
	public Extent extent() {
		return Extent.PART;
	}

	@Override
	public List<VersionedTable> tables() {
		return List.of(this.table);
	}

	@Override
	public void read(VersionedTable table, LineReceiver receiver) throws IOException {
		Place place = Place.of(this.file);
		TemplateLines lines = new TemplateLines(table, place, new Completion(table), receiver);
		try {
			this.text.read((number, cells) -> lines.line(number, cells(cells)));
		}
		catch (UnreadableException ex) {
			receiver.problem(ContentRefusedException.problem(place, ex));
		}
	}

	@Override
	public void close() {
		// nothing stays open
	}

	/** The table of whose columns the header has most, if it is enough of a header. */
	private VersionedTable table(Optional<Line> header) {
		List<String> cells = header.map(Line::cells).orElse(List.of());
		return DataTables.inOrder()
			.stream()
			.filter((table) -> 2 * TableHeader.ofWords(table, cells).known() > cells.size())
			.min(Comparator
				.comparingInt((VersionedTable table) -> TableHeader.ofWords(table, cells)
					.problems(Place.of(this.file), TemplateRules.FILLED)
					.size())
				.thenComparing((table) -> -TableHeader.ofWords(table, cells).known()))
			.orElseThrow(() -> new ContentRefusedException(List.of(Problem.error(
					header.map(Line::place).orElse(Place.of(this.file)), "",
					UnreadableException.readable(String.join(",", cells)), Reason.of("intake.expected.template")))));
	}

	private static List<SheetCell> cells(List<String> cells) {
		return cells.stream().map((cell) -> new SheetCell(SheetCell.Type.TEXT, cell)).toList();
	}

}
