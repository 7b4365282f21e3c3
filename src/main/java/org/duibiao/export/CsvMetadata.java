package org.duibiao.export;

import java.io.OutputStream;
import java.util.Locale;

import org.duibiao.kernel.LocalizedText;
import tools.jackson.core.JsonGenerator;

/**
 * Describes the CSV file of a table as "CSV on the Web" of W3C: which file, its dialect,
 * its columns with their types and titles in both languages, its key, licence and
 * sources.
 */
final class CsvMetadata implements TableWriter {

	@Override
	public void write(Table table, Provenance provenance, OutputStream out) {
		try (JsonGenerator json = JsonFile.generator(out)) {
			json.writeStartObject();
			json.writeArrayPropertyStart("@context");
			json.writeString("http://www.w3.org/ns/csvw");
			json.writeStartObject();
			json.writeStringProperty("@language", provenance.language().getLanguage());
			json.writeEndObject();
			json.writeEndArray();
			writeTable(table, provenance, json);
			json.writeEndObject();
			json.flush();
		}
	}

	private static void writeTable(Table table, Provenance provenance, JsonGenerator json) {
		json.writeStringProperty("url", provenance.sheet());
		json.writeStringProperty("dc:title", table.title());
		json.writeObjectPropertyStart("dc:license");
		json.writeStringProperty("@id", Provenance.LICENCE_ADDRESS);
		json.writeEndObject();
		if (!provenance.sources().isEmpty()) {
			JsonFile.writeTexts("dc:source", provenance.sources(), json);
		}
		json.writeStringProperty("dc:bibliographicCitation", provenance.citation());
		json.writeObjectPropertyStart("dc:modified");
		json.writeStringProperty("@value", provenance.stored().toString());
		json.writeStringProperty("@type", "xsd:dateTime");
		json.writeEndObject();
		if (!table.notes().isEmpty()) {
			JsonFile.writeTexts("rdfs:comment", table.notes(), json);
		}
		writeDialect(json);
		json.writeObjectPropertyStart("tableSchema");
		json.writeArrayPropertyStart("columns");
		table.columns().forEach((column) -> writeColumn(table, column, json));
		json.writeEndArray();
		if (!table.key().isEmpty()) {
			JsonFile.writeTexts("primaryKey", table.key(), json);
		}
		json.writeEndObject();
	}

	private static void writeDialect(JsonGenerator json) {
		json.writeObjectPropertyStart("dialect");
		json.writeStringProperty("encoding", "utf-8");
		json.writeStringProperty("delimiter", ",");
		json.writeStringProperty("quoteChar", "\"");
		json.writeBooleanProperty("doubleQuote", true);
		json.writeBooleanProperty("header", true);
		json.writeNumberProperty("headerRowCount", 1);
		json.writeArrayPropertyStart("lineTerminators");
		json.writeString("\r\n");
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void writeColumn(Table table, Column column, JsonGenerator json) {
		json.writeStartObject();
		json.writeStringProperty("name", column.name());
		json.writeObjectPropertyStart("titles");
		json.writeStringProperty("zh", CsvFile.header(table, column, Locale.CHINESE));
		json.writeStringProperty("en", CsvFile.header(table, column, Locale.ENGLISH));
		json.writeEndObject();
		json.writeArrayPropertyStart("rdfs:label");
		writeText(column.label().zh(), "zh", json);
		writeText(column.label().en(), "en", json);
		json.writeEndArray();
		json.writeStringProperty("datatype", datatype(column.type()));
		json.writeBooleanProperty("required", column.required());
		writeDescription(column.description(), json);
		json.writeEndObject();
	}

	/** Some clients cannot read a description that is there but empty. */
	private static void writeDescription(LocalizedText description, JsonGenerator json) {
		if (description.zh().isEmpty() && description.en().isEmpty()) {
			return;
		}
		json.writeArrayPropertyStart("dc:description");
		writeText(description.zh(), "zh", json);
		writeText(description.en(), "en", json);
		json.writeEndArray();
	}

	private static void writeText(String text, String language, JsonGenerator json) {
		if (text.isEmpty()) {
			return;
		}
		json.writeStartObject();
		json.writeStringProperty("@value", text);
		json.writeStringProperty("@language", language);
		json.writeEndObject();
	}

	private static String datatype(Column.Type type) {
		return switch (type) {
			case TEXT, CODE, PERIOD -> "string";
			case NUMBER -> "decimal";
			case INTEGER -> "integer";
			case TRUTH -> "boolean";
			case YEAR -> "gYear";
		};
	}

}
