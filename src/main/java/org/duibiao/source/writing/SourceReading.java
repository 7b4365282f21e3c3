package org.duibiao.source.writing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.revision.writing.Row;
import org.duibiao.revision.writing.VersionedTable;
import org.duibiao.source.Document;
import org.duibiao.source.Section;

/**
 * Reads rows that are not published yet as the documents and sections that they would be.
 */
public final class SourceReading {

	private static final VersionedTable DOCUMENTS = SourceTables.inOrder().get(0);

	private static final VersionedTable SECTIONS = SourceTables.inOrder().get(1);

	private SourceReading() {
	}

	/**
	 * Reads a document.
	 * @param row a row of the table of documents
	 * @return the document
	 */
	public static Document document(Row row) {
		return new Document(text(DOCUMENTS, row, "code"), new AreaCode(text(DOCUMENTS, row, "area")),
				texts(DOCUMENTS, row, "title"), texts(DOCUMENTS, row, "subtitle"), texts(DOCUMENTS, row, "publisher"),
				Integer.parseInt(text(DOCUMENTS, row, "publication_year")));
	}

	/**
	 * Reads the sections of a document.
	 * @param rows rows of the table of sections
	 * @param document the code of the document
	 * @return its sections, in order
	 */
	public static List<Section> sections(List<Row> rows, String document) {
		return rows.stream()
			.filter((row) -> text(SECTIONS, row, "document").equals(document))
			.sorted(Comparator.comparingInt((row) -> Integer.parseInt(text(SECTIONS, row, "ordinal"))))
			.map((row) -> new Section(document, text(SECTIONS, row, "code"), texts(SECTIONS, row, "heading")))
			.toList();
	}

	private static LocalizedText texts(VersionedTable table, Row row, String name) {
		return new LocalizedText(text(table, row, name + "_zh"), text(table, row, name + "_en"));
	}

	private static String text(VersionedTable table, Row row, String column) {
		return Objects.toString(row.values().get(table.indexOf(column)), "");
	}

}
