package org.duibiao.intake.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.duibiao.intake.content.Line;
import org.duibiao.intake.content.Place;
import org.duibiao.intake.content.Problem;
import org.duibiao.observation.Kind;
import org.duibiao.revision.writing.Column;
import org.duibiao.revision.writing.Row;
import org.duibiao.revision.writing.VersionedTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link CellCheck}.
 */
class CellCheckTests {

	private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

	private final List<Problem> problems = new ArrayList<>();

	@ParameterizedTest
	@CsvFileSource(resources = "cells.csv", numLinesToSkip = 1, emptyValue = "",
			ignoreLeadingAndTrailingWhitespace = false)
	void checksACell(String type, @Nullable String cell, @Nullable String expected) {
		VersionedTable table = VersionedTable.of("lakes", List.of("code"), Column.text("code"), column(type));
		List<Row> rows = rows(table, line(2, "a", (cell != null) ? unescape(cell) : ""));
		if (expected == null) {
			assertThat(this.problems).isEmpty();
			assertThat(rows).hasSize(1);
		}
		else {
			assertThat(this.problems).extracting(Expected::of)
				.containsExactly(new Expected("lakes.csv", 2, "cell", expected));
			assertThat(rows).isEmpty();
		}
	}

	@Test
	void turnsCellsIntoValuesOfTheirTypes() {
		VersionedTable table = VersionedTable.of("lakes", List.of("code"), Column.text("code"), Column.integer("depth"),
				Column.number("area"), Column.truth("salt"), Column.text("note").optional(),
				Column.integer("age").optional());
		assertThat(rows(table, line(2, "a", "-7", "1.50", "true", "", "")))
			.containsExactly(new Row(Arrays.asList("a", -7, new BigDecimal("1.50"), true, null, null)));
	}

	@Test
	void reportsAllProblemsOfAllLinesAndKeepsTheOtherLines() {
		VersionedTable table = VersionedTable.of("lakes", List.of("code"), Column.text("code"),
				Column.integer("depth"));
		assertThat(rows(table, line(2, "", "deep"), line(3, "a", "7"), line(5, "=b", "8")))
			.containsExactly(new Row(List.of("a", 7)));
		assertThat(this.problems).extracting(Expected::of)
			.containsExactly(new Expected("lakes.csv", 2, "code", "intake.expected.something"),
					new Expected("lakes.csv", 2, "depth", "intake.expected.integer"),
					new Expected("lakes.csv", 5, "code", "intake.expected.text"));
		assertThat(this.problems).extracting(Problem::found).containsExactly("", "deep", "=b");
	}

	@Test
	void namesTheConstantsThatAreAllowed() {
		VersionedTable table = VersionedTable.of("lakes", List.of("cell"), column("constant"), column("truth"));
		rows(table, line(2, "x", "y"));
		assertThat(this.problems).extracting((problem) -> problem.expected().arguments().get(0))
			.containsExactly("RESULT, TARGET", "true, false");
	}

	private List<Row> rows(VersionedTable table, Line... lines) {
		return Stream.of(lines).flatMap((line) -> CellCheck.row(table, line, this.problems::add).stream()).toList();
	}

	private static Line line(long number, String... cells) {
		return new Line(new Place("lakes.csv", "", number), List.of(cells));
	}

	private static Column column(String type) {
		return switch (type) {
			case "text" -> Column.text("cell");
			case "optional" -> Column.text("cell").optional();
			case "integer" -> Column.integer("cell");
			case "number" -> Column.number("cell");
			case "truth" -> Column.truth("cell");
			case "constant" -> Column.constant("cell", Kind.class);
			default -> throw new IllegalArgumentException(type);
		};
	}

	private static String unescape(String text) {
		return ESCAPE.matcher(text)
			.replaceAll((match) -> Character.toString((char) Integer.parseInt(match.group(1), 16)));
	}

}
