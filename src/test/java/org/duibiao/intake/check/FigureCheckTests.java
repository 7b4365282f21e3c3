package org.duibiao.intake.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.duibiao.intake.content.Line;
import org.duibiao.intake.content.Place;
import org.duibiao.intake.content.Problem;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.revision.writing.VersionedTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link FigureCheck}.
 */
class FigureCheckTests {

	private static final Map<String, String> RIGHT = Map.of("observations",
			"kind=RESULT;period_start=2023-01;period_end=2023-11;period_status=STATED;obs_value=7.3;decimals=1;"
					+ "multiplier=1;qualifier=EXACT;obs_status=ACTUAL;token=7.3%",
			"ranks", "position=7;tied=false;token=全国第七位", "benchmarks",
			"against=AREA;against_area=CN;difference=2.8;decimals=1;multiplier=1;qualifier=EXACT;token=高于全国2.8个百分点");

	@ParameterizedTest
	@CsvFileSource(resources = "figures.csv", numLinesToSkip = 1)
	void holdsTheColumnsAgainstTheToken(String table, @Nullable String changes, @Nullable String column,
			@Nullable String expected) {
		String changed = RIGHT.get(table) + ((changes != null) ? ";" + changes : "");
		List<Problem> problems = problems(table, changed);
		if (column == null || expected == null) {
			assertThat(problems).isEmpty();
		}
		else {
			assertThat(problems).extracting(Expected::of)
				.containsExactly(new Expected(table + ".csv", 2, column, expected));
		}
	}

	@Test
	void saysWhatThePrintSays() {
		List<Problem> problems = problems("observations", RIGHT.get("observations") + ";token=1.81万户以上");
		assertThat(problems).extracting(Problem::column)
			.containsExactly("obs_value", "decimals", "multiplier", "qualifier");
		assertThat(problems).extracting((problem) -> problem.expected().arguments())
			.containsExactly(List.of("18100", "1.81万户以上"), List.of("2", "1.81万户以上"), List.of("10000", "1.81万户以上"),
					List.of("AT_LEAST", "1.81万户以上"));
	}

	@Test
	void passesOtherTables() {
		assertThat(problems("themes", "code=lake")).isEmpty();
	}

	private static List<Problem> problems(String name, String cells) {
		VersionedTable table = DataTables.named(name).orElseThrow();
		Map<String, String> values = new LinkedHashMap<>();
		Arrays.stream(cells.split(";"))
			.map((cell) -> cell.split("=", 2))
			.forEach((cell) -> values.put(cell[0], cell[1]));
		assertThat(table.columnNames()).containsAll(values.keySet());
		List<String> line = table.columnNames().stream().map((column) -> values.getOrDefault(column, "")).toList();
		List<Problem> problems = new ArrayList<>();
		new FigureCheck(table, new Line(new Place(name + ".csv", "", 2), line), problems::add).check();
		return problems;
	}

}
