package org.duibiao.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs {@link WriterCompliance} on {@link JsonFile}.
 */
class JsonWriterTests extends WriterCompliance {

	private static final JsonMapper EXACT = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.build();

	JsonWriterTests() {
		super(Format.JSON);
	}

	@Override
	List<List<String>> read(byte[] file) {
		JsonNode json = EXACT.readTree(file);
		List<String> names = json.path("columns").findValuesAsString("name");
		List<List<String>> all = new ArrayList<>();
		all.add(json.path("columns").findValuesAsString("label"));
		json.path("rows").forEach((row) -> all.add(names.stream().map((name) -> text(row.path(name))).toList()));
		return all;
	}

	static String text(JsonNode value) {
		if (value.isNull() || value.isMissingNode()) {
			return "";
		}
		return value.isNumber() ? new BigDecimal(value.decimalValue().toString()).toPlainString() : value.asString();
	}

	@Test
	void tellsWhatTheFileIs() {
		JsonNode json = EXACT.readTree(write(MadeUp.table(List.of())));
		assertThat(json.path("title").asString()).isEqualTo("湖泊与山");
		assertThat(json.path("address").asString()).isEqualTo("http://site/lakes?revision=7");
		assertThat(json.path("revision").asInt()).isEqualTo(7);
		assertThat(json.path("licence").asString()).isEqualTo("CC0-1.0");
		assertThat(StreamSupport.stream(json.path("sources").spliterator(), false).map(JsonNode::asString))
			.containsExactly("湖泊局：湖泊, 2023");
		assertThat(json.path("legend").get(0).path("meaning").asString()).isEqualTo("第一");
		assertThat(json.path("columns").get(2).path("role").asString()).isEqualTo("MEASURE");
	}

	@Test
	void writesTruthValuesAsSuch() {
		Table table = Table.of("n", "t",
				List.of(MadeUp.column("salt", "咸").holding(Column.Type.TRUTH), MadeUp.column("name", "名")),
				List.of(List.of(Cell.truth(true), Cell.text("true"))));
		JsonNode row = EXACT.readTree(write(table)).path("rows").get(0);
		assertThat(row.path("salt").isBoolean()).isTrue();
		assertThat(row.path("name").isString()).isTrue();
	}

}
