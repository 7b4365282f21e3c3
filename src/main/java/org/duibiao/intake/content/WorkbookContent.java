package org.duibiao.intake.content;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.intake.dictionary.TemplateSheet;
import org.duibiao.intake.format.UnreadableException;
import org.duibiao.intake.format.workbook.Sheet;
import org.duibiao.intake.format.workbook.SheetCell;
import org.duibiao.intake.format.workbook.SheetTraits;
import org.duibiao.intake.format.workbook.Workbook;
import org.duibiao.kernel.Reason;
import org.duibiao.revision.writing.VersionedTable;

/**
 * A filled workbook template: a sheet for each table, and one that tells the package.
 */
final class WorkbookContent implements Content {

	private final Workbook workbook;

	private final Closeable source;

	private final String file;

	private final Identity identity;

	private final Map<VersionedTable, List<Sheet>> sheets = new LinkedHashMap<>();

	private final List<Problem> unread = new ArrayList<>();

	/**
	 * Finds the sheets.
	 * @param workbook the workbook
	 * @param source what is closed with the content
	 * @param file the name of the file
	 * @throws ContentRefusedException if it is no template
	 * @throws UnreadableException if it cannot be read any further
	 * @throws IOException if it cannot be read
	 */
	WorkbookContent(Workbook workbook, Closeable source, String file) throws IOException {
		this.workbook = workbook;
		this.source = source;
		this.file = file;
		Map<String, String> about = new HashMap<>();
		for (Sheet sheet : workbook.sheets()) {
			TemplateSheet kind = TemplateSheet.of(sheet.name());
			switch (kind.role()) {
				case TABLE -> kind.table()
					.ifPresent((table) -> this.sheets.computeIfAbsent(table, (key) -> new ArrayList<>()).add(sheet));
				case ABOUT -> readAbout(sheet, about);
				case UNKNOWN ->
					this.unread.add(Problem.warning(place(sheet), "", sheet.name(), Reason.of("intake.judged.sheet")));
				default -> {
				}
			}
		}
		if (this.sheets.isEmpty()) {
			throw new ContentRefusedException(
					List.of(Problem.error(Place.of(file), "", file, Reason.of("intake.expected.template"))));
		}
		this.identity = new Identity(about.getOrDefault("name", ""), about.getOrDefault("version", ""))
			.checked(new Place(file, TemplateSheet.Role.ABOUT.name(Locale.CHINESE), 0));
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
		return DataTables.inOrder().stream().filter(this.sheets::containsKey).toList();
	}

	@Override
	public void read(VersionedTable table, LineReceiver receiver) throws IOException {
		if (table.equals(tables().get(0))) {
			this.unread.forEach(receiver::problem);
		}
		Completion completion = new Completion(table);
		for (Sheet sheet : this.sheets.getOrDefault(table, List.of())) {
			Place place = place(sheet);
			TemplateLines lines = new TemplateLines(table, place, completion, receiver);
			try {
				tell(this.workbook.read(sheet, lines::line), sheet, receiver);
			}
			catch (UnreadableException ex) {
				receiver.problem(ContentRefusedException.problem(place, ex));
			}
		}
	}

	@Override
	public void close() throws IOException {
		this.source.close();
	}

	private void tell(SheetTraits traits, Sheet sheet, LineReceiver receiver) {
		Place place = place(sheet);
		for (String range : traits.merged()) {
			receiver.problem(Problem.error(place, "", range, Reason.of("intake.expected.unmerged")));
		}
		if (sheet.hidden()) {
			receiver.problem(Problem.warning(place, "", sheet.name(), Reason.of("intake.judged.hidden-sheet")));
		}
		if (traits.hiddenRows() > 0) {
			receiver.problem(Problem.warning(new Place(this.file, sheet.name(), traits.firstHiddenRow()), "",
					Long.toString(traits.hiddenRows()), Reason.of("intake.judged.hidden-rows", traits.hiddenRows())));
		}
		if (traits.hasHiddenColumns()) {
			receiver.problem(Problem.warning(place, "", "", Reason.of("intake.judged.hidden-columns")));
		}
	}

	private void readAbout(Sheet sheet, Map<String, String> about) throws IOException {
		this.workbook.read(sheet, (number, cells) -> {
			String words = cells.get(0).text();
			String name = words.substring(words.lastIndexOf('|') + 1).strip();
			Optional<SheetCell> value = cells.stream().skip(1).findFirst();
			value.filter((cell) -> cell.kind() == SheetCell.Type.TEXT || cell.kind() == SheetCell.Type.NUMBER)
				.ifPresent((cell) -> about.putIfAbsent(name, cell.text().strip()));
			return about.size() < 20;
		});
	}

	private Place place(Sheet sheet) {
		return new Place(this.file, sheet.name(), 0);
	}

}
