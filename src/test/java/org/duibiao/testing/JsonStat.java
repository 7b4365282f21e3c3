package org.duibiao.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A JSON-stat dataset, read as the standard tells.
 *
 * @param json the dataset
 */
public record JsonStat(JsonNode json) {

	private static final JsonMapper EXACT = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.build();

	/**
	 * Reads a dataset.
	 * @param file the file
	 * @return the dataset
	 */
	public static JsonStat of(byte[] file) {
		return new JsonStat(EXACT.readTree(file));
	}

	/**
	 * Asserts all that the standard wants of a dataset: sizes, indices, roles, status.
	 */
	public void assertIsRight() {
		assertThat(this.json.path("version").asString()).isEqualTo("2.0");
		assertThat(this.json.path("class").asString()).isEqualTo("dataset");
		List<String> ids = texts(this.json.path("id"));
		assertThat(ids).isNotEmpty().doesNotHaveDuplicates().hasSize(this.json.path("size").size());
		assertThat(this.json.path("dimension").propertyNames()).containsExactlyInAnyOrderElementsOf(ids);
		for (int i = 0; i < ids.size(); i++) {
			JsonNode category = this.json.path("dimension").path(ids.get(i)).path("category");
			List<String> index = texts(category.path("index"));
			assertThat(index).doesNotHaveDuplicates().hasSize(this.json.path("size").get(i).asInt());
			assertThat(category.path("label").propertyNames()).containsExactlyInAnyOrderElementsOf(index);
			assertThat(index).containsAll(category.path("unit").propertyNames());
		}
		this.json.path("role").forEach((role) -> assertThat(ids).containsAll(texts(role)));
		assertThat(texts(this.json.path("note"))).doesNotContain("");
		if (this.json.path("value").isArray()) {
			assertThat((long) this.json.path("value").size()).isEqualTo(cells());
		}
		else {
			assertKeysAreCells(this.json.path("value"));
		}
		assertKeysAreCells(this.json.path("status"));
		assertKeysAreCells(this.json.path("extension").path("cell"));
	}

	private void assertKeysAreCells(JsonNode object) {
		assertThat(object.propertyNames())
			.allSatisfy((key) -> assertThat(Long.parseLong(key)).isBetween(0L, cells() - 1));
	}

	/**
	 * How many cells there are.
	 * @return the product of the sizes
	 */
	public long cells() {
		long product = 1;
		for (JsonNode size : this.json.path("size")) {
			product *= size.asLong();
		}
		return product;
	}

	/**
	 * The number in a cell.
	 * @param cell the index of the cell
	 * @return the number, if there is one
	 */
	public Optional<BigDecimal> value(long cell) {
		JsonNode values = this.json.path("value");
		JsonNode value = values.isArray() ? values.path((int) cell) : values.path(Long.toString(cell));
		return value.isNumber() ? Optional.of(new BigDecimal(value.decimalValue().toString())) : Optional.empty();
	}

	/**
	 * The number in a cell.
	 * @param categories the category in each dimension
	 * @return the number, if there is one
	 */
	public Optional<BigDecimal> value(List<String> categories) {
		return value(cell(categories));
	}

	/**
	 * A cell.
	 * @param categories the category in each dimension
	 * @return its index
	 */
	public long cell(List<String> categories) {
		long cell = 0;
		List<String> ids = texts(this.json.path("id"));
		for (int i = 0; i < ids.size(); i++) {
			List<String> index = texts(this.json.path("dimension").path(ids.get(i)).path("category").path("index"));
			assertThat(index).contains(categories.get(i));
			cell = cell * index.size() + index.indexOf(categories.get(i));
		}
		return cell;
	}

	private static List<String> texts(JsonNode array) {
		List<String> texts = new ArrayList<>();
		array.forEach((text) -> texts.add(text.asString()));
		return texts;
	}

}
