package org.duibiao.intake.check;

import java.util.ArrayList;
import java.util.List;

import org.duibiao.intake.content.Line;
import org.duibiao.intake.content.Place;
import org.duibiao.intake.content.Problem;
import org.duibiao.revision.writing.Column;
import org.duibiao.revision.writing.VersionedTable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link ReferenceCheck}.
 */
class ReferenceCheckTests {

	private static final VersionedTable LAKES = VersionedTable
		.of("lakes", List.of("code"), Column.text("code"), Column.text("flows_to").optional())
		.referringTo("lakes", List.of("code"), "flows_to");

	private static final VersionedTable BOATS = VersionedTable
		.of("boats", List.of("lake", "id"), Column.text("id"), Column.text("lake"), Column.text("tows").optional())
		.referringTo("lakes", List.of("code"), "lake")
		.referringTo("boats", List.of("lake", "id"), "lake", "tows");

	private final List<Line> lakes = new ArrayList<>(List.of(lake(2, "a", ""), lake(3, "b", "a")));

	private final List<Line> boats = new ArrayList<>(
			List.of(boat(2, "1", "a", ""), boat(3, "1", "b", ""), boat(4, "2", "b", "1")));

	@Test
	void findsNoProblemWhereAllReferencesLeadSomewhere() {
		assertThat(problems()).isEmpty();
	}

	@Test
	void refusesEachRepetitionOfAKey() {
		this.lakes.addAll(List.of(lake(4, "a", "b"), lake(5, "a", "")));
		this.boats.add(boat(5, "1", "b", ""));
		assertThat(problems()).containsExactly(new Expected("lakes.csv", 4, "code", "intake.expected.unique"),
				new Expected("lakes.csv", 5, "code", "intake.expected.unique"),
				new Expected("boats.csv", 5, "id", "intake.expected.unique"));
	}

	@Test
	void refusesReferencesThatLeadNowhere() {
		this.lakes.add(lake(4, "c", "d"));
		this.boats.add(boat(5, "3", "e", ""));
		assertThat(problems()).containsExactly(new Expected("lakes.csv", 4, "flows_to", "intake.expected.reference"),
				new Expected("boats.csv", 5, "lake", "intake.expected.reference"));
	}

	@Test
	void refusesAReferenceOfWhichOnlyAPartLeadsSomewhere() {
		this.boats.add(boat(5, "5", "a", "2"));
		assertThat(problems()).containsExactly(new Expected("boats.csv", 5, "tows", "intake.expected.reference"));
	}

	@Test
	void namesTheFileReferredTo() {
		this.boats.add(boat(5, "3", "e", ""));
		List<Problem> problems = found();
		assertThat(problems.get(0).found()).isEqualTo("e");
		assertThat(problems.get(0).expected().arguments()).containsExactly("lakes.csv");
	}

	private List<Expected> problems() {
		return found().stream().map(Expected::of).toList();
	}

	private List<Problem> found() {
		List<Problem> problems = new ArrayList<>();
		ReferenceCheck check = new ReferenceCheck(problems::add);
		this.lakes.forEach((line) -> check.line(LAKES, line));
		this.boats.forEach((line) -> check.line(BOATS, line));
		check.finish();
		return problems;
	}

	private static Line lake(long number, String... cells) {
		return new Line(new Place("lakes.csv", "", number), List.of(cells));
	}

	private static Line boat(long number, String... cells) {
		return new Line(new Place("boats.csv", "", number), List.of(cells));
	}

}
