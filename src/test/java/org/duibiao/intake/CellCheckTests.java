package org.duibiao.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

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
		List<Row> rows = CellCheck.rows(table(table, "a", (cell != null) ? unescape(cell) : ""), this.problems);
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
		assertThat(CellCheck.rows(table(table, "a", "-7", "1.50", "true", "", ""), this.problems))
			.containsExactly(new Row(Arrays.asList("a", -7, new BigDecimal("1.50"), true, null, null)));
	}

	@Test
	void reportsAllProblemsOfAllLinesAndKeepsTheOtherLines() {
		VersionedTable table = VersionedTable.of("lakes", List.of("code"), Column.text("code"),
				Column.integer("depth"));
		PackageTable lines = new PackageTable(table, "lakes.csv", List.of(new PackageLine(2, List.of("", "deep")),
				new PackageLine(3, List.of("a", "7")), new PackageLine(5, List.of("=b", "8"))));
		assertThat(CellCheck.rows(lines, this.problems)).containsExactly(new Row(List.of("a", 7)));
		assertThat(this.problems).extracting(Expected::of)
			.containsExactly(new Expected("lakes.csv", 2, "code", "intake.expected.something"),
					new Expected("lakes.csv", 2, "depth", "intake.expected.integer"),
					new Expected("lakes.csv", 5, "code", "intake.expected.text"));
		assertThat(this.problems).extracting(Problem::found).containsExactly("", "deep", "=b");
	}

	@Test
	void namesTheConstantsThatAreAllowed() {
		VersionedTable table = VersionedTable.of("lakes", List.of("cell"), column("constant"), column("truth"));
		CellCheck.rows(table(table, "x", "y"), this.problems);
		assertThat(this.problems).extracting((problem) -> problem.expected().arguments().get(0))
			.containsExactly("RESULT, TARGET", "true, false");
	}

	private static PackageTable table(VersionedTable table, String... cells) {
		return new PackageTable(table, "lakes.csv", List.of(new PackageLine(2, List.of(cells))));
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
