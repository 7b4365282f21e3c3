package org.duibiao.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

import org.duibiao.export.Column.Role;
import org.duibiao.testing.JsonStat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Runs {@link WriterCompliance} on {@link JsonStatFile}.
 */
class JsonStatWriterTests extends WriterCompliance {

	JsonStatWriterTests() {
		super(Format.JSON_STAT);
	}

	@Override
	List<List<String>> read(byte[] file) {
		JsonStat cube = JsonStat.of(file);
		cube.assertIsRight();
		List<List<String>> all = new ArrayList<>();
		all.add(cube.json()
			.path("extension")
			.path("label")
			.propertyStream()
			.map((it) -> it.getValue().asString())
			.toList());
		cube.json()
			.path("extension")
			.path("cell")
			.propertyStream()
			.forEach((cell) -> all.add(List.of("r", cell.getValue().path("name").asString(""),
					cube.value(Long.parseLong(cell.getKey())).map(BigDecimal::toPlainString).orElse(""))));
		return all;
	}

	/** A cube needs a number. */
	@Test
	@Override
	void writesATableOfOneColumn() {
		Table table = Table.of("name", "title", List.of(MadeUp.column("name", "名称")),
				List.of(List.of(Cell.text("洱海"))));
		assertThatThrownBy(() -> write(table)).isInstanceOf(NoSuchElementException.class);
	}

	/** A cube is gathered as a whole, and says so. */
	@Test
	@Override
	void holdsFewOfAMillionRows() {
		assertThat(Format.JSON_STAT.isRowwise()).isFalse();
	}

	@Test
	void namesDimensionsAndTheirRoles() {
		JsonNode json = JsonStat.of(write(cube(2, 2))).json();
		assertThat(json.path("id")).extracting(JsonNode::asString).containsExactly("area", "lake", "year");
		assertThat(json.path("size")).extracting(JsonNode::asInt).containsExactly(2, 1, 2);
		assertThat(json.path("role").path("geo").get(0).asString()).isEqualTo("area");
		assertThat(json.path("role").path("metric").get(0).asString()).isEqualTo("lake");
		assertThat(json.path("role").path("time").get(0).asString()).isEqualTo("year");
		assertThat(json.path("dimension").path("lake").path("category").path("label").path("l").asString())
			.isEqualTo("湖");
		JsonNode unit = json.path("dimension").path("lake").path("category").path("unit").path("l");
		assertThat(unit.path("label").asString()).isEqualTo("米");
		assertThat(unit.path("decimals").asInt()).isEqualTo(1);
	}

	@Test
	void putsTimesInOrder() {
		JsonNode json = JsonStat.of(write(cube(1, 3))).json();
		assertThat(json.path("dimension").path("year").path("category").path("index")).extracting(JsonNode::asString)
			.containsExactly("2021", "2022", "2023");
	}

	@ParameterizedTest
	@ValueSource(ints = { 5, 99, 101, 400 })
	void findsEveryNumberInItsCellInSmallAndLargeCubes(int size) {
		JsonStat cube = JsonStat.of(write(diagonal(size)));
		cube.assertIsRight();
		for (int i = 0; i < size; i++) {
			assertThat(cube.value(List.of("a" + i, "l", Integer.toString(3000 - i)))).contains(BigDecimal.valueOf(i));
		}
		assertThat(cube.json().path("value").isArray()).isEqualTo(size <= 100);
	}

	@Test
	void refusesTwoRowsInOneCell() {
		Table one = cube(1, 1);
		Table twice = Table.of("n", "t", one.columns(), (receiver) -> {
			one.each(receiver);
			one.each(receiver);
		});
		assertThatIllegalStateException().isThrownBy(() -> write(twice)).withMessageContaining("two rows in cell 0");
	}

	private static Table cube(int areas, int years) {
		return table((receiver) -> {
			for (int area = 0; area < areas; area++) {
				for (int year = years - 1; year >= 0; year--) {
					receiver.accept(row("a" + area, 2021 + year, year));
				}
			}
		});
	}

	private static Table diagonal(int size) {
		return table((receiver) -> {
			for (int i = 0; i < size; i++) {
				receiver.accept(row("a" + i, 3000 - i, i));
			}
		});
	}

	private static List<Cell> row(String area, int year, int value) {
		return List.of(Cell.text(area), Cell.text("l"), Cell.text("湖"), Cell.text(Integer.toString(year)),
				Cell.number(value), Cell.text("米"), Cell.number(1), Cell.text("EXACT"), Cell.EMPTY);
	}

	private static Table table(Rows rows) {
		return Table.of("n", "t", List.of(MadeUp.column("area", "区").as(Role.GEO),
				MadeUp.column("lake", "湖泊").as(Role.METRIC), MadeUp.column("lake_name", "名").as(Role.NAME),
				MadeUp.column("year", "年").as(Role.TIME), MadeUp.column("value", "值").as(Role.MEASURE),
				MadeUp.column("unit", "单位").as(Role.UNIT), MadeUp.column("decimals", "小数").as(Role.DECIMALS),
				MadeUp.column("qualifier", "限定").as(Role.STATUS), MadeUp.column("status", "状态").as(Role.STATUS)), rows);
	}

}
