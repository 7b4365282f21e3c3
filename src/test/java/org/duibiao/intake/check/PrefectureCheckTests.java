package org.duibiao.intake.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.duibiao.intake.content.Line;
import org.duibiao.intake.content.Place;
import org.duibiao.intake.content.Problem;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.revision.writing.VersionedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link PrefectureCheck}.
 */
class PrefectureCheckTests {

	private static final VersionedTable AREAS = DataTables.named("areas").orElseThrow();

	private static final VersionedTable THEMES = DataTables.named("themes").orElseThrow();

	@Test
	void takesAPrefectureOfAProvinceWhicheverComesFirst() {
		assertThat(problems("CN-AH-3401,340100,PREFECTURE,CN-AH", "CN-AH,340000,PROVINCE,CN")).isEmpty();
	}

	@Test
	void leavesItToOthersToFollowReferences() {
		assertThat(problems("CN-AH-3401,340100,PREFECTURE,CN-AH")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			CN-AH-3401,340100,PREFECTURE,            | parent  | intake.expected.province
			CN-3401,340100,PREFECTURE,CN             | parent  | intake.expected.province
			CN-AH-3401-3402,340200,PREFECTURE,CN-AH-3401 | parent | intake.expected.province
			CN-AH-3401,,PREFECTURE,CN-AH             | gb_code | intake.expected.prefecture
			CN-AH-3400,340000,PREFECTURE,CN-AH       | gb_code | intake.expected.prefecture
			CN-AH-3401,340102,PREFECTURE,CN-AH       | gb_code | intake.expected.prefecture
			CN-AH-3401,3401,PREFECTURE,CN-AH         | gb_code | intake.expected.prefecture
			CN-AH-3701,370100,PREFECTURE,CN-AH       | gb_code | intake.expected.digits
			XX-LK-3401,340100,PREFECTURE,XX-LK       | gb_code | intake.expected.digits
			CN-AH-3402,340100,PREFECTURE,CN-AH       | code    | intake.expected.constant
			CN-3401,340100,PREFECTURE,CN-AH          | code    | intake.expected.constant
			""")
	void refusesAPrefectureThatIsNotOfItsProvince(String line, String column, String expected) {
		assertThat(problems("CN,000000,NATION,", "CN-AH,340000,PROVINCE,CN", "XX-LK,,PROVINCE,",
				"CN-AH-3401,340100,PREFECTURE,CN-AH", line))
			.containsExactly(new Expected("areas.csv", 6, column, expected));
	}

	@Test
	void looksAtAreasOnly() {
		PrefectureCheck check = new PrefectureCheck();
		Line line = new Line(new Place("themes.csv", "", 2), List.of("lakes", "1", "湖", "Lakes"));
		check.row(THEMES, line.place(), CellCheck.row(THEMES, line, (problem) -> {
		}).orElseThrow());
		check.finish((problem) -> assertThat(problem).isNull());
	}

	private static List<Expected> problems(String... areas) {
		List<Problem> problems = new ArrayList<>();
		PrefectureCheck check = new PrefectureCheck();
		for (int i = 0; i < areas.length; i++) {
			List<String> cells = new ArrayList<>(Arrays.asList((areas[i] + ",名,Name,名,Name").split(",", -1)));
			Line line = new Line(new Place("areas.csv", "", i + 2), cells);
			check.row(AREAS, line.place(), CellCheck.row(AREAS, line, problems::add).orElseThrow());
		}
		check.finish(problems::add);
		return problems.stream().map(Expected::of).toList();
	}

}
