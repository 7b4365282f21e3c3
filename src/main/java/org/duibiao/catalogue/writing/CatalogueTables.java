package org.duibiao.catalogue.writing;

import java.util.List;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.QuantityKind;
import org.duibiao.catalogue.Relation;
import org.duibiao.catalogue.Unit;
import org.duibiao.revision.writing.VersionedTable;

import static org.duibiao.revision.writing.Column.constant;
import static org.duibiao.revision.writing.Column.integer;
import static org.duibiao.revision.writing.Column.number;
import static org.duibiao.revision.writing.Column.text;

/**
 * The tables of the catalogue.
 */
public final class CatalogueTables {

	private static final List<String> CODE = List.of("code");

	private CatalogueTables() {
	}

	/**
	 * The tables, those referred to first.
	 * @return the tables
	 */
	public static List<VersionedTable> inOrder() {
		return List.of(areas(), themes(), units(), families(), indicators(), relations());
	}

	private static VersionedTable areas() {
		return VersionedTable
			.of("areas", CODE, text("code"), text("gb_code").optional(), constant("level", Area.Level.class),
					text("parent").optional(), text("name_zh").upTo(300), text("name_en").upTo(300),
					text("short_zh").upTo(300), text("short_en").upTo(300))
			.referringTo("areas", CODE, "parent");
	}

	private static VersionedTable themes() {
		return VersionedTable.of("themes", CODE, text("code"), integer("ordinal"), text("name_zh").upTo(300),
				text("name_en").upTo(300));
	}

	private static VersionedTable units() {
		return VersionedTable.of("units", CODE, text("code"), constant("dimension", Unit.Dimension.class),
				text("name_zh").upTo(300), text("name_en").upTo(300));
	}

	private static VersionedTable families() {
		return VersionedTable.of("families", CODE, text("code"), text("name_zh").upTo(300), text("name_en").upTo(300),
				text("note_zh").upTo(1000), text("note_en").upTo(1000));
	}

	private static VersionedTable indicators() {
		return VersionedTable
			.of("indicators", CODE, text("code"), text("theme"), integer("ordinal"), text("unit"),
					constant("quantity", QuantityKind.class), constant("direction", Indicator.Direction.class),
					text("family").optional(), number("threshold").optional(),
					constant("population", Indicator.Population.class).optional(), integer("headline").optional(),
					text("name_zh").upTo(300), text("name_en").upTo(300), text("definition_zh").upTo(1000),
					text("definition_en").upTo(1000))
			.referringTo("themes", CODE, "theme")
			.referringTo("units", CODE, "unit")
			.referringTo("families", CODE, "family");
	}

	private static VersionedTable relations() {
		return VersionedTable
			.of("relations", List.of("type", "indicator", "part"), constant("type", Relation.Type.class),
					text("indicator"), text("part"), text("whole").optional())
			.referringTo("indicators", CODE, "indicator")
			.referringTo("indicators", CODE, "part")
			.referringTo("indicators", CODE, "whole");
	}

}
