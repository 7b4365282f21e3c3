package org.duibiao.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.revision.writing.Column;
import org.duibiao.revision.writing.Reference;
import org.duibiao.revision.writing.VersionedTable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the descriptor of the seed says what the program knows of the tables.
 */
class DescriptorTests {

	private final JsonNode descriptor = JsonMapper.shared()
		.readTree(EditedPackage.ofSeed().text(PackageDescriptor.FILE));

	@Test
	void namesTheTablesInOrder() {
		assertThat(resources()).extracting((resource) -> resource.path("name").asString())
			.isEqualTo(DataTables.inOrder().stream().map(VersionedTable::name).toList());
		assertThat(resources()).allSatisfy((resource) -> {
			assertThat(resource.path("path").asString()).isEqualTo(resource.path("name").asString() + ".csv");
			assertThat(resource.path("encoding").asString()).isEqualTo("utf-8");
			assertThat(texts(resource.path("schema").path("missingValues"))).containsExactly("");
		});
	}

	@Test
	void describesTheColumnsOfEachTable() {
		assertThat(resources())
			.allSatisfy((resource) -> assertThat(columns(resource)).isEqualTo(table(resource).columns()));
	}

	@Test
	void describesTheKeyOfEachTable() {
		assertThat(resources()).allSatisfy((resource) -> assertThat(texts(resource.path("schema").path("primaryKey")))
			.isEqualTo(table(resource).key()));
	}

	@Test
	void describesTheReferencesOfEachTable() {
		assertThat(resources()).allSatisfy((resource) -> assertThat(references(resource))
			.containsExactlyInAnyOrderElementsOf(table(resource).references()));
	}

	@Test
	void saysSomethingAboutEachTableAndColumn() {
		assertThat(resources()).allSatisfy((resource) -> {
			assertThat(resource.path("description").asString("")).isNotBlank();
			assertThat(resource.path("schema").path("fields"))
				.allSatisfy((field) -> assertThat(field.path("description").asString("")).isNotBlank());
		});
	}

	private List<JsonNode> resources() {
		return list(this.descriptor.path("resources"));
	}

	private static VersionedTable table(JsonNode resource) {
		return DataTables.inOrder()
			.stream()
			.filter((table) -> table.name().equals(resource.path("name").asString()))
			.findFirst()
			.orElseThrow();
	}

	private static List<Column> columns(JsonNode resource) {
		return list(resource.path("schema").path("fields")).stream().map((field) -> {
			JsonNode constraints = field.path("constraints");
			return new Column(field.path("name").asString(),
					Column.Type.valueOf(field.path("type").asString().toUpperCase(Locale.ROOT)),
					constraints.path("required").asBoolean(false), texts(constraints.path("enum")),
					constraints.path("maxLength").asInt(80));
		}).toList();
	}

	private static List<Reference> references(JsonNode resource) {
		return list(resource.path("schema").path("foreignKeys")).stream().map((key) -> {
			String target = key.path("reference").path("resource").asString();
			return new Reference(texts(key.path("fields")),
					target.isEmpty() ? resource.path("name").asString() : target,
					texts(key.path("reference").path("fields")));
		}).toList();
	}

	private static List<String> texts(JsonNode array) {
		return list(array).stream().map(JsonNode::asString).toList();
	}

	private static List<JsonNode> list(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false).toList();
	}

}
