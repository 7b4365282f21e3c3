package org.duibiao.intake.format.workbook;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duibiao.intake.format.Archive;
import org.duibiao.intake.format.Limits;
import org.duibiao.intake.format.UnreadableException;
import org.duibiao.kernel.Reason;

/**
 * A workbook as Excel, WPS and LibreOffice save it (.xlsx), read in bounded memory:
 * nothing is computed, fetched or run.
 */
public final class Workbook {

	private static final int MOST_SHEETS = 100;

	private final Archive archive;

	private final Limits limits;

	private final List<Sheet> sheets = new ArrayList<>();

	private final SharedStrings strings;

	private final NumberFormats formats;

	private Workbook(Archive archive, Limits limits, boolean from1904) {
		this.archive = archive;
		this.limits = limits;
		this.strings = new SharedStrings(limits.cell());
		this.formats = new NumberFormats(from1904);
	}

	/**
	 * Opens a workbook.
	 * @param archive the archive of its parts, which stays open as long as it is read
	 * @param limits how much it may hold
	 * @return the workbook
	 * @throws UnreadableException if it is broken or holds what is not allowed
	 * @throws IOException if it cannot be read
	 */
	public static Workbook open(Archive archive, Limits limits) throws IOException {
		if (archive.names().stream().anyMatch((name) -> name.endsWith("vbaProject.bin"))) {
			throw new UnreadableException("", Reason.of("intake.expected.workbook.macros"));
		}
		try {
			String main = Relations.of(archive, "", limits)
				.ofType("officeDocument")
				.orElseThrow(() -> new UnreadableException("", Reason.of("intake.expected.workbook.xml")));
			return open(archive, limits, main);
		}
		catch (FileNotFoundException ex) {
			throw new UnreadableException(ex.getMessage(), Reason.of("intake.expected.workbook.xml"));
		}
	}

	private static Workbook open(Archive archive, Limits limits, String main) throws IOException {
		Relations relations = Relations.of(archive, main, limits);
		Map<String, Sheet> byRelation = new HashMap<>();
		List<String> order = new ArrayList<>();
		boolean from1904 = false;
		try (XmlElements xml = new XmlElements(() -> archive.open(main), limits)) {
			while (xml.next()) {
				if (xml.isStart("workbookPr")) {
					from1904 = xml.isTrue("date1904");
				}
				else if (xml.isStart("sheet")) {
					String relation = xml.attribute("id").orElse("");
					boolean hidden = xml.attribute("state").filter((state) -> !state.equals("visible")).isPresent();
					Optional<String> part = relations.worksheet(relation);
					part.ifPresent((path) -> byRelation.put(relation,
							new Sheet(xml.attribute("name").orElse(""), hidden, path)));
					order.add(relation);
				}
				if (order.size() > MOST_SHEETS) {
					throw new UnreadableException("", Reason.of("intake.expected.workbook.xml"));
				}
			}
		}
		Workbook workbook = new Workbook(archive, limits, from1904);
		order.stream().filter(byRelation::containsKey).map(byRelation::get).forEach(workbook.sheets::add);
		workbook.read(relations);
		return workbook;
	}

	/**
	 * The sheets with cells.
	 * @return the sheets, in order
	 */
	public List<Sheet> sheets() {
		return List.copyOf(this.sheets);
	}

	/**
	 * Hands out the rows of a sheet in which something stands.
	 * @param sheet the sheet
	 * @param consumer who gets them
	 * @return what else the sheet has, as far as it was read
	 * @throws UnreadableException if it is broken or holds more than allowed
	 * @throws IOException if it cannot be read
	 */
	public SheetTraits read(Sheet sheet, RowConsumer consumer) throws IOException {
		try (XmlElements xml = new XmlElements(() -> this.archive.open(sheet.part()), this.limits)) {
			return new SheetReader(xml, this.strings, this.formats, this.limits).read(consumer);
		}
		catch (FileNotFoundException ex) {
			throw PlainXml.refused();
		}
	}

	private void read(Relations relations) throws IOException {
		Optional<String> styles = relations.ofType("styles");
		if (styles.isPresent()) {
			try (XmlElements xml = new XmlElements(() -> this.archive.open(styles.get()), this.limits)) {
				this.formats.read(xml);
			}
		}
		Optional<String> words = relations.ofType("sharedStrings");
		if (words.isPresent()) {
			try (XmlElements xml = new XmlElements(() -> this.archive.open(words.get()), this.limits)) {
				this.strings.read(xml);
			}
		}
	}

}
