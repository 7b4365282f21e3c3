package org.duibiao.export;

import java.util.List;
import java.util.Locale;

import org.duibiao.kernel.LocalizedText;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CsvMetadata}.
 */
class CsvMetadataTests {

	private final Table table = MadeUp.table(List.of());

	@Test
	void tellsWhichFileItDescribesAndHowThatIsWritten() {
		JsonNode json = describe(this.table);
		assertThat(json.path("@context").get(0).asString()).isEqualTo("http://www.w3.org/ns/csvw");
		assertThat(json.path("@context").get(1).path("@language").asString()).isEqualTo("zh");
		assertThat(json.path("url").asString()).isEqualTo("lakes.csv?x=1");
		assertThat(json.path("dialect").path("lineTerminators").get(0).asString()).isEqualTo("\r\n");
		assertThat(json.path("dc:license").path("@id").asString()).contains("creativecommons.org");
		assertThat(json.path("dc:source").get(0).asString()).isEqualTo("湖泊局：湖泊, 2023");
	}

	@Test
	void describesColumnsInBothLanguages() {
		JsonNode columns = describe(this.table).path("tableSchema").path("columns");
		assertThat(columns.findValuesAsString("name")).containsExactly("code", "name", "size");
		assertThat(columns.get(0).path("titles").path("zh").asString()).isEqualTo("代码");
		assertThat(columns.get(0).path("titles").path("en").asString()).isEqualTo("代码 in English");
		assertThat(columns.get(2).path("datatype").asString()).isEqualTo("decimal");
		assertThat(columns.get(0).path("required").asBoolean()).isTrue();
		assertThat(columns.get(1).path("required").asBoolean()).isFalse();
		assertThat(describe(this.table).path("tableSchema").has("primaryKey")).isFalse();
	}

	@Test
	void titlesTheColumnsOfATableWithAKeyByTheirNames() {
		JsonNode schema = describe(this.table.keyedBy("code")).path("tableSchema");
		assertThat(schema.path("primaryKey").get(0).asString()).isEqualTo("code");
		assertThat(schema.path("columns").get(1).path("titles").path("zh").asString()).isEqualTo("name");
		assertThat(schema.path("columns").get(1).path("rdfs:label").get(0).path("@value").asString()).isEqualTo("名称");
	}

	@Test
	void describesNothingOfAColumnWithoutDescription() {
		Column described = MadeUp.column("name", "名称").described(new LocalizedText("湖的名称", ""));
		JsonNode columns = describe(
				Table.of("name", "title", List.of(described, MadeUp.column("size", "大小")), List.of()))
			.path("tableSchema")
			.path("columns");
		assertThat(columns.get(0).path("dc:description").findValuesAsString("@value")).containsExactly("湖的名称");
		assertThat(columns.get(1).has("dc:description")).isFalse();
	}

	private static JsonNode describe(Table table) {
		return JsonMapper.shared().readTree(MadeUp.write(Format.CSV_METADATA.writer(), table, Locale.CHINESE));
	}

}
