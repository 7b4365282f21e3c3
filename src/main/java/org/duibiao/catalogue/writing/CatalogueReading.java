package org.duibiao.catalogue.writing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Family;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.catalogue.QuantityKind;
import org.duibiao.catalogue.Relation;
import org.duibiao.catalogue.Theme;
import org.duibiao.catalogue.Unit;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.revision.writing.Row;
import org.duibiao.revision.writing.VersionedTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows that are not published yet as the catalogue that they would be.
 */
public final class CatalogueReading {

	private final Function<String, List<Row>> rows;

	private CatalogueReading(Function<String, List<Row>> rows) {
		this.rows = rows;
	}

	/**
	 * Reads a catalogue.
	 * @param rows gives all rows of a table of the catalogue by its name; all references
	 * in them lead somewhere
	 * @return the catalogue
	 */
	public static Catalogue read(Function<String, List<Row>> rows) {
		return new CatalogueReading(rows).read();
	}

	private Catalogue read() {
		Map<String, Theme> themes = all("themes", (cells) -> new Theme(cells.text("code"), cells.texts("name")),
				Theme::code);
		Map<String, Unit> units = all("units", (cells) -> new Unit(cells.text("code"),
				Unit.Dimension.valueOf(cells.text("dimension")), cells.texts("name")), Unit::code);
		Map<String, Family> families = all("families",
				(cells) -> new Family(cells.text("code"), cells.texts("name"), cells.texts("note")), Family::code);
		Map<String, Indicator> indicators = all("indicators", (cells) -> indicator(cells, themes, units, families),
				(indicator) -> indicator.code().value());
		Map<String, Area> areas = all("areas", CatalogueReading::area, (area) -> area.code().value());
		List<Relation> relations = cells("relations")
			.map((cells) -> new Relation(Relation.Type.valueOf(cells.text("type")),
					Objects.requireNonNull(indicators.get(cells.text("indicator"))),
					Objects.requireNonNull(indicators.get(cells.text("part"))),
					cells.optional("whole").map(indicators::get)))
			.toList();
		return new Catalogue(List.copyOf(areas.values()), List.copyOf(themes.values()), units.values(),
				List.copyOf(indicators.values()), relations);
	}

	private static Indicator indicator(Cells cells, Map<String, Theme> themes, Map<String, Unit> units,
			Map<String, Family> families) {
		return new Indicator(new IndicatorCode(cells.text("code")),
				Objects.requireNonNull(themes.get(cells.text("theme"))),
				Objects.requireNonNull(units.get(cells.text("unit"))), QuantityKind.valueOf(cells.text("quantity")),
				Indicator.Direction.valueOf(cells.text("direction")), cells.optional("family").map(families::get),
				cells.optional("threshold").map(BigDecimal::new),
				cells.optional("population").map(Indicator.Population::valueOf),
				cells.optional("headline").map(Integer::valueOf), cells.texts("name"), cells.texts("definition"));
	}

	private static Area area(Cells cells) {
		return new Area(new AreaCode(cells.text("code")), cells.optional("gb_code").orElse(""),
				Area.Level.valueOf(cells.text("level")), cells.optional("parent").map(AreaCode::new),
				cells.texts("name"), cells.texts("short"));
	}

	private <T> Map<String, T> all(String table, Function<Cells, T> reader, Function<T, String> code) {
		Map<String, T> all = new LinkedHashMap<>();
		cells(table).map(reader).forEach((value) -> all.put(code.apply(value), value));
		return all;
	}

	private java.util.stream.Stream<Cells> cells(String name) {
		VersionedTable table = CatalogueTables.inOrder()
			.stream()
			.filter((each) -> each.name().equals(name))
			.findFirst()
			.orElseThrow();
		return this.rows.apply(name)
			.stream()
			.map((row) -> new Cells(table, row))
			.sorted(Comparator.comparing((cells) -> cells.text(table.key().get(0))));
	}

	/**
	 * A row whose cells are asked for by name.
	 */
	private record Cells(VersionedTable table, Row row) {

		String text(String column) {
			return optional(column).orElse("");
		}

		Optional<String> optional(String column) {
			@Nullable Object value = this.row.values().get(this.table.indexOf(column));
			return Optional.ofNullable(value).map(Object::toString);
		}

		LocalizedText texts(String name) {
			return new LocalizedText(text(name + "_zh"), text(name + "_en"));
		}

	}

}
