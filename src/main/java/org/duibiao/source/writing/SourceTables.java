package org.duibiao.source.writing;

import java.util.List;

import org.duibiao.revision.writing.VersionedTable;
import org.duibiao.source.Exclusion;
import org.duibiao.source.Part;

import static org.duibiao.revision.writing.Column.constant;
import static org.duibiao.revision.writing.Column.integer;
import static org.duibiao.revision.writing.Column.text;

/**
 * The tables of documents, their sections, and the numerals in them that are no figures.
 */
public final class SourceTables {

	private SourceTables() {
	}

	/**
	 * The tables, those referred to first.
	 * @return the tables
	 */
	public static List<VersionedTable> inOrder() {
		return List.of(documents(), sections(), exclusions());
	}

	private static VersionedTable documents() {
		return VersionedTable
			.of("documents", List.of("code"), text("code"), text("area"), text("title_zh").upTo(300),
					text("title_en").upTo(300), text("subtitle_zh").upTo(300).optional(),
					text("subtitle_en").upTo(300).optional(), text("publisher_zh").upTo(300),
					text("publisher_en").upTo(300), integer("publication_year"))
			.referringTo("areas", List.of("code"), "area");
	}

	private static VersionedTable sections() {
		return VersionedTable
			.of("sections", List.of("document", "code"), text("document"), text("code"), integer("ordinal"),
					constant("part", Part.class), text("heading_zh").upTo(300), text("heading_en").upTo(300))
			.referringTo("documents", List.of("code"), "document");
	}

	private static VersionedTable exclusions() {
		return VersionedTable
			.of("exclusions", List.of("document", "section", "paragraph", "token", "occurrence"), text("document"),
					text("section"), integer("paragraph"), text("token").upTo(100), integer("occurrence"),
					constant("reason", Exclusion.class))
			.referringTo("sections", List.of("document", "code"), "document", "section");
	}

}
