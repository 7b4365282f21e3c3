package org.duibiao.export;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duibiao.export.Column.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a table as a JSON-stat 2.0 dataset. Cells without a number that is printed are
 * {@code null} in a small cube and left out in a large, thin one; all that a row says
 * beside its number stands in the extension, by the index of its cell.
 */
final class JsonStatFile implements TableWriter {

	/** Cubes up to this size, or with a row in every tenth cell, list all cells. */
	private static final int SMALL = 10_000;

	@Override
	public void write(Table table, Provenance provenance, OutputStream out) {
		Cube cube = Cube.of(table);
		Map<Long, List<Cell>> cells = cube.cells();
		try (JsonGenerator json = JsonFile.generator(out)) {
			json.writeStartObject();
			json.writeStringProperty("version", "2.0");
			json.writeStringProperty("class", "dataset");
			json.writeStringProperty("label", table.title());
			json.writeStringProperty("source", String.join("; ", provenance.sources()));
			json.writeStringProperty("updated", provenance.stored().toString());
			json.writeStringProperty("href", provenance.address());
			JsonFile.writeTexts("note", table.notes(), json);
			writeDimensions(cube, table, cells, provenance, json);
			writeValues(cube, cells, json);
			writeStatus(table, cells, json);
			writeExtension(table, cells, provenance, json);
			json.writeEndObject();
			json.flush();
		}
	}

	private static void writeDimensions(Cube cube, Table table, Map<Long, List<Cell>> cells, Provenance provenance,
			JsonGenerator json) {
		JsonFile.writeTexts("id", names(cube, null), json);
		json.writeArrayPropertyStart("size");
		cube.dimensions().forEach((dimension) -> json.writeNumber(dimension.size()));
		json.writeEndArray();
		json.writeObjectPropertyStart("role");
		Map.of("geo", Role.GEO, "metric", Role.METRIC, "time", Role.TIME)
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.forEach((role) -> JsonFile.writeTexts(role.getKey(), names(cube, role.getValue()), json));
		json.writeEndObject();
		json.writeObjectPropertyStart("dimension");
		cube.dimensions().forEach((dimension) -> writeDimension(dimension, table, cells, provenance, json));
		json.writeEndObject();
	}

	private static List<String> names(Cube cube, @Nullable Role role) {
		return cube.dimensions()
			.stream()
			.map(CubeDimension::column)
			.filter((column) -> role == null || column.role() == role)
			.map(Column::name)
			.toList();
	}

	private static void writeDimension(CubeDimension dimension, Table table, Map<Long, List<Cell>> cells,
			Provenance provenance, JsonGenerator json) {
		json.writeObjectPropertyStart(dimension.column().name());
		json.writeStringProperty("label", dimension.column().label().in(provenance.language()));
		json.writeObjectPropertyStart("category");
		JsonFile.writeTexts("index", List.copyOf(dimension.categories().keySet()), json);
		json.writeObjectPropertyStart("label");
		dimension.categories().forEach(json::writeStringProperty);
		json.writeEndObject();
		if (dimension.column().role() == Role.METRIC) {
			writeUnits(dimension, table.columns(), cells, json);
		}
		json.writeEndObject();
		json.writeEndObject();
	}

	private static void writeUnits(CubeDimension metric, List<Column> columns, Map<Long, List<Cell>> cells,
			JsonGenerator json) {
		Optional<Integer> unit = Cube.index(columns, Role.UNIT);
		Optional<Integer> decimals = Cube.index(columns, Role.DECIMALS);
		Map<String, String> units = new LinkedHashMap<>();
		Map<String, Integer> most = new LinkedHashMap<>();
		cells.values().forEach((row) -> {
			unit.ifPresent((i) -> units.putIfAbsent(metric.code(row), CubeDimension.text(row.get(i))));
			decimals.map(row::get)
				.filter(Cell.Number.class::isInstance)
				.map(Cell.Number.class::cast)
				.ifPresent((it) -> most.merge(metric.code(row), it.value().intValueExact(), Math::max));
		});
		json.writeObjectPropertyStart("unit");
		units.forEach((code, label) -> {
			json.writeObjectPropertyStart(code);
			json.writeStringProperty("label", label);
			if (most.containsKey(code)) {
				json.writeNumberProperty("decimals", most.get(code));
			}
			json.writeEndObject();
		});
		json.writeEndObject();
	}

	private static void writeValues(Cube cube, Map<Long, List<Cell>> cells, JsonGenerator json) {
		long size = cube.size();
		if (size > SMALL && size / 10 > cells.size()) {
			json.writeObjectPropertyStart("value");
			cells.forEach((cell, row) -> cube.value(row)
				.ifPresent((value) -> json.writeNumberProperty(Long.toString(cell), value)));
			json.writeEndObject();
			return;
		}
		json.writeArrayPropertyStart("value");
		for (long cell = 0; cell < size; cell++) {
			Optional<BigDecimal> value = Optional.ofNullable(cells.get(cell)).flatMap(cube::value);
			value.ifPresentOrElse(json::writeNumber, json::writeNull);
		}
		json.writeEndArray();
	}

	private static void writeStatus(Table table, Map<Long, List<Cell>> cells, JsonGenerator json) {
		List<Integer> columns = IntStream.range(0, table.columns().size())
			.filter((i) -> table.columns().get(i).role() == Role.STATUS)
			.boxed()
			.toList();
		json.writeObjectPropertyStart("status");
		cells.forEach((cell, row) -> json.writeStringProperty(Long.toString(cell),
				columns.stream()
					.map((i) -> CubeDimension.text(row.get(i)))
					.filter((code) -> !code.isEmpty())
					.collect(Collectors.joining(" "))));
		json.writeEndObject();
	}

	private static void writeExtension(Table table, Map<Long, List<Cell>> cells, Provenance provenance,
			JsonGenerator json) {
		json.writeObjectPropertyStart("extension");
		json.writeNumberProperty("revision", provenance.revision());
		json.writeStringProperty("language", provenance.language().toLanguageTag());
		json.writeStringProperty("licence", Provenance.LICENCE);
		json.writeStringProperty("citation", provenance.citation());
		json.writeObjectPropertyStart("status");
		Map<String, String> names = new LinkedHashMap<>();
		table.legend().forEach((term) -> names.putIfAbsent(term.code(), term.name()));
		names.forEach(json::writeStringProperty);
		json.writeEndObject();
		json.writeObjectPropertyStart("label");
		table.columns()
			.forEach((column) -> json.writeStringProperty(column.name(), column.label().in(provenance.language())));
		json.writeEndObject();
		json.writeObjectPropertyStart("cell");
		cells.forEach((cell, row) -> writeCell(cell, row, table.columns(), json));
		json.writeEndObject();
		json.writeEndObject();
	}

	private static void writeCell(long cell, List<Cell> row, List<Column> columns, JsonGenerator json) {
		json.writeObjectPropertyStart(Long.toString(cell));
		for (int i = 0; i < row.size(); i++) {
			Role role = columns.get(i).role();
			boolean beside = role == Role.STATUS || role == Role.ATTRIBUTE || role == Role.DECIMALS;
			if (beside && !(row.get(i) instanceof Cell.Empty)) {
				json.writeName(columns.get(i).name());
				JsonFile.writeCell(columns.get(i), row.get(i), json);
			}
		}
		json.writeEndObject();
	}

}
