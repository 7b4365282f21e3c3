package org.duibiao.export;

import java.io.OutputStream;
import java.util.List;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a table as plain JSON: what the file is, its columns, and its rows as objects
 * with a member for each column; {@code null} where nothing stands.
 */
final class JsonFile implements TableWriter {

	private static final JsonFactory JSON = JsonFactory.builder()
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
		.build();

	/**
	 * A generator of JSON whose numbers are plain decimals.
	 * @param out where it writes; not closed
	 * @return the generator
	 */
	static JsonGenerator generator(OutputStream out) {
		return JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
	}

	@Override
	public void write(Table table, Provenance provenance, OutputStream out) {
		try (JsonGenerator json = generator(out)) {
			json.writeStartObject();
			json.writeStringProperty("name", table.name());
			json.writeStringProperty("title", table.title());
			writeProvenance(table, provenance, json);
			writeColumns(table, provenance, json);
			json.writeArrayPropertyStart("rows");
			table.each((row) -> writeRow(table.columns(), row, json));
			json.writeEndArray();
			json.writeEndObject();
			json.flush();
		}
	}

	private static void writeProvenance(Table table, Provenance provenance, JsonGenerator json) {
		json.writeStringProperty("language", provenance.language().toLanguageTag());
		json.writeNumberProperty("revision", provenance.revision());
		json.writeStringProperty("stored", provenance.stored().toString());
		json.writeStringProperty("address", provenance.address());
		json.writeStringProperty("licence", Provenance.LICENCE);
		json.writeStringProperty("citation", provenance.citation());
		writeTexts("sources", provenance.sources(), json);
		writeTexts("notes", table.notes(), json);
		json.writeArrayPropertyStart("legend");
		table.legend().forEach((term) -> {
			json.writeStartObject();
			json.writeStringProperty("column", term.column());
			json.writeStringProperty("code", term.code());
			json.writeStringProperty("name", term.name());
			json.writeStringProperty("meaning", term.meaning());
			json.writeEndObject();
		});
		json.writeEndArray();
	}

	static void writeTexts(String name, List<String> texts, JsonGenerator json) {
		json.writeArrayPropertyStart(name);
		texts.forEach(json::writeString);
		json.writeEndArray();
	}

	private static void writeColumns(Table table, Provenance provenance, JsonGenerator json) {
		json.writeArrayPropertyStart("columns");
		table.columns().forEach((column) -> {
			json.writeStartObject();
			json.writeStringProperty("name", column.name());
			json.writeStringProperty("label", column.label().in(provenance.language()));
			json.writeStringProperty("description", column.description(provenance.language()));
			json.writeStringProperty("type", column.type().name());
			json.writeStringProperty("role", column.role().name());
			json.writeEndObject();
		});
		json.writeEndArray();
	}

	private static void writeRow(List<Column> columns, List<Cell> row, JsonGenerator json) {
		json.writeStartObject();
		for (int i = 0; i < row.size(); i++) {
			json.writeName(columns.get(i).name());
			writeCell(columns.get(i), row.get(i), json);
		}
		json.writeEndObject();
	}

	static void writeCell(Column column, Cell cell, JsonGenerator json) {
		if (cell instanceof Cell.Number number) {
			json.writeNumber(number.value());
		}
		else if (cell instanceof Cell.Text text) {
			if (column.type() == Column.Type.TRUTH) {
				json.writeBoolean(Boolean.parseBoolean(text.text()));
			}
			else {
				json.writeString(text.text());
			}
		}
		else {
			json.writeNull();
		}
	}

}
