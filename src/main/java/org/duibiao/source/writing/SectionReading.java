package org.duibiao.source.writing;

import java.util.List;
import java.util.Objects;

import org.duibiao.kernel.LocalizedText;
import org.duibiao.revision.writing.Row;
import org.duibiao.source.Section;

/**
 * Reads rows that are not published yet as the sections that they would be.
 */
public final class SectionReading {

	private static final List<String> COLUMNS = SourceTables.inOrder()
		.stream()
		.filter((table) -> table.name().equals("sections"))
		.findFirst()
		.orElseThrow()
		.columnNames();

	private SectionReading() {
	}

	/**
	 * Reads a section.
	 * @param row a row of the table of sections that passed the checks of single lines
	 * @return the section
	 */
	public static Section section(Row row) {
		return new Section(text(row, "document"), text(row, "code"),
				new LocalizedText(text(row, "heading_zh"), text(row, "heading_en")));
	}

	private static String text(Row row, String column) {
		return Objects.requireNonNull(row.values().get(COLUMNS.indexOf(column))).toString();
	}

}
