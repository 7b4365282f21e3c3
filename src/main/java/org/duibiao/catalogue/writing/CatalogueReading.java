package org.duibiao.catalogue.writing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Family;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.catalogue.QuantityKind;
import org.duibiao.catalogue.Theme;
import org.duibiao.catalogue.Unit;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.revision.writing.Row;
import org.duibiao.revision.writing.VersionedTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows that are not published yet as the catalogue that they would make.
 */
public final class CatalogueReading {

	private final Function<String, List<Row>> rows;

	private CatalogueReading(Function<String, List<Row>> rows) {
		this.rows = rows;
	}

	/**
	 * The catalogue as it would be.
	 * @param published the catalogue in force
	 * @param rows the rows of a table that come or take the place of others, by the name
	 * of the table
	 * @return the catalogue in force with these rows, but without indicators whose theme
	 * or unit is nowhere
	 */
	public static Catalogue over(Catalogue published, Function<String, List<Row>> rows) {
		CatalogueReading reading = new CatalogueReading(rows);
		Map<String, Theme> themes = index(published.themes(), Theme::code);
		Map<String, Unit> units = index(published.units(), Unit::code);
		Map<String, Family> families = new HashMap<>();
		published.indicators().forEach((indicator) -> indicator.family().ifPresent((it) -> families.put(it.code(), it)));
		List<Area> areas = reading.all("areas", CatalogueReading::area);
		reading.all("themes", CatalogueReading::theme).forEach((theme) -> themes.put(theme.code(), theme));
		reading.all("units", CatalogueReading::unit).forEach((unit) -> units.put(unit.code(), unit));
		reading.all("families", CatalogueReading::family).forEach((family) -> families.put(family.code(), family));
		List<Indicator> indicators = reading.all("indicators", (cells) -> indicator(cells, themes, units, families))
			.stream()
			.flatMap(Optional::stream)
			.toList();
		return published.with(areas, units.values(), indicators);
	}

	private <T> List<T> all(String table, Function<Cells, T> reader) {
		VersionedTable described = CatalogueTables.inOrder()
			.stream()
			.filter((each) -> each.name().equals(table))
			.findFirst()
			.orElseThrow();
		return this.rows.apply(table).stream().map((row) -> reader.apply(new Cells(described, row))).toList();
	}

	private static Area area(Cells cells) {
		return new Area(new AreaCode(cells.text("code")), cells.optional("gb_code").orElse(""),
				Area.Level.valueOf(cells.text("level")), cells.both("name"), cells.both("short"));
	}

	private static Theme theme(Cells cells) {
		return new Theme(cells.text("code"), cells.both("name"));
	}

	private static Unit unit(Cells cells) {
		return new Unit(cells.text("code"), Unit.Dimension.valueOf(cells.text("dimension")), cells.both("name"));
	}

	private static Family family(Cells cells) {
		return new Family(cells.text("code"), cells.both("name"), cells.both("note"));
	}

	private static Optional<Indicator> indicator(Cells cells, Map<String, Theme> themes, Map<String, Unit> units,
			Map<String, Family> families) {
		@Nullable Theme theme = themes.get(cells.text("theme"));
		@Nullable Unit unit = units.get(cells.text("unit"));
		if (theme == null || unit == null) {
			return Optional.empty();
		}
		return Optional.of(new Indicator(new IndicatorCode(cells.text("code")), theme, unit,
				QuantityKind.valueOf(cells.text("quantity")), Indicator.Direction.valueOf(cells.text("direction")),
				cells.optional("family").map(families::get), Optional.ofNullable((BigDecimal) cells.value("threshold")),
				cells.optional("population").map(Indicator.Population::valueOf),
				Optional.ofNullable((Integer) cells.value("headline")), cells.both("name"), cells.both("definition")));
	}

	private static <V> Map<String, V> index(Collection<V> values, Function<V, String> code) {
		Map<String, V> index = new HashMap<>();
		values.forEach((value) -> index.put(code.apply(value), value));
		return index;
	}

	/**
	 * The cells of a row by the names of their columns.
	 */
	private record Cells(VersionedTable table, Row row) {

		@Nullable Object value(String column) {
			return this.row.values().get(this.table.columnNames().indexOf(column));
		}

		Optional<String> optional(String column) {
			return Optional.ofNullable(value(column)).map(Object::toString);
		}

		String text(String column) {
			return optional(column).orElseThrow();
		}

		LocalizedText both(String name) {
			return new LocalizedText(text(name + "_zh"), text(name + "_en"));
		}

	}

}
