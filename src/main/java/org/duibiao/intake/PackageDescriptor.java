package org.duibiao.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.duibiao.export.Provenance;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.revision.Revision;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.writing.Column;
import org.duibiao.revision.writing.Reference;
import org.duibiao.revision.writing.VersionedTable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * The descriptor of the store as a data package: version 2 of the standard, with the
 * lines by which readers of version 1 know it.
 */
final class PackageDescriptor {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	/** The name of its file. */
	static final String FILE = "datapackage.json";

	/** The name of a store that holds more than one package. */
	private static final String SEVERAL = "duibiao";

	private final PackageDictionary dictionary;

	private final JdbcOperations jdbc;

	PackageDescriptor(PackageDictionary dictionary, JdbcOperations jdbc) {
		this.dictionary = dictionary;
		this.jdbc = jdbc;
	}

	byte[] write(Revision revision, String query) {
		Map<String, Object> descriptor = new LinkedHashMap<>();
		descriptor.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
		descriptor.put("profile", "tabular-data-package");
		descriptor.put("name", name(revision.number()));
		descriptor.put("title", "Duibiao, revision " + revision.number());
		descriptor.put("version", revision.packageVersion());
		descriptor.put("created", revision.createdAt().toString());
		descriptor.put("description", "Every printed figure of the store as of revision " + revision.number()
				+ ", with its qualifier, period, rank and place. The documents themselves are not part of the package.");
		descriptor.put("licenses",
				List.of(ordered("name", Provenance.LICENCE, "title",
						"Facts as printed; the arrangement is dedicated to the public domain", "path",
						Provenance.LICENCE_ADDRESS)));
		List<Map<String, Object>> sources = sources(revision.number());
		if (!sources.isEmpty()) {
			descriptor.put("sources", sources);
		}
		descriptor.put("resources", DataTables.inOrder().stream().map((table) -> resource(table, query)).toList());
		return JSON.writeValueAsBytes(descriptor);
	}

	private String name(RevisionNumber revision) {
		List<String> names = this.jdbc.queryForList("select distinct package_name from revisions where number <= ?",
				String.class, revision.value());
		return (names.size() == 1) ? names.get(0) : SEVERAL;
	}

	private List<Map<String, Object>> sources(RevisionNumber revision) {
		return this.jdbc.query("""
				select publisher_zh, title_zh, publication_year from documents
				where revision <= ? and (replaced_by is null or replaced_by > ?) order by code""",
				(row, index) -> ordered("title", row.getString(1) + ": " + row.getString(2) + ", " + row.getInt(3)),
				revision.value(), revision.value());
	}

	private Map<String, Object> resource(VersionedTable table, String query) {
		Map<String, Object> schema = ordered("fields",
				table.columns().stream().map((column) -> field(table, column)).toList(), "missingValues", List.of(""),
				"primaryKey", table.key());
		if (!table.references().isEmpty()) {
			schema.put("foreignKeys",
					table.references().stream().map((reference) -> foreignKey(table, reference)).toList());
		}
		Map<String, Object> resource = ordered("name", table.name(), "type", "table", "profile",
				"tabular-data-resource", "path", table.name() + ".csv" + query);
		resource.putAll(this.dictionary.words(table.name()));
		resource.putAll(ordered("format", "csv", "mediatype", "text/csv", "encoding", "utf-8", "schema", schema));
		return resource;
	}

	private Map<String, Object> field(VersionedTable table, Column column) {
		Map<String, Object> constraints = new LinkedHashMap<>();
		if (column.required()) {
			constraints.put("required", true);
		}
		if (!column.values().isEmpty()) {
			constraints.put("enum", column.values());
		}
		else if (column.type() == Column.Type.STRING) {
			constraints.put("maxLength", column.length());
		}
		Map<String, Object> field = ordered("name", column.name(), "type",
				column.type().name().toLowerCase(Locale.ROOT));
		field.putAll(this.dictionary.words(table.name() + "." + column.name()));
		if (!constraints.isEmpty()) {
			field.put("constraints", constraints);
		}
		return field;
	}

	/** A table refers to itself by an empty name. */
	private static Map<String, Object> foreignKey(VersionedTable table, Reference reference) {
		String target = reference.table().equals(table.name()) ? "" : reference.table();
		return ordered("fields", reference.columns(), "reference",
				ordered("resource", target, "fields", reference.target()));
	}

	private static Map<String, Object> ordered(Object... namesAndValues) {
		Map<String, Object> all = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			all.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
		}
		return all;
	}

}
