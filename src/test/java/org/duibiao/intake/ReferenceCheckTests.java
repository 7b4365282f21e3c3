package org.duibiao.intake;

import java.util.ArrayList;
import java.util.List;

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

	private final List<PackageLine> lakes = new ArrayList<>(List.of(line(2, "a", ""), line(3, "b", "a")));

	private final List<PackageLine> boats = new ArrayList<>(
			List.of(line(2, "1", "a", ""), line(3, "1", "b", ""), line(4, "2", "b", "1")));

	@Test
	void findsNoProblemWhereAllReferencesLeadSomewhere() {
		assertThat(problems()).isEmpty();
	}

	@Test
	void refusesEachRepetitionOfAKey() {
		this.lakes.addAll(List.of(line(4, "a", "b"), line(5, "a", "")));
		this.boats.add(line(5, "1", "b", ""));
		assertThat(problems()).containsExactly(new Expected("lakes.csv", 4, "code", "intake.expected.unique"),
				new Expected("lakes.csv", 5, "code", "intake.expected.unique"),
				new Expected("boats.csv", 5, "id", "intake.expected.unique"));
	}

	@Test
	void refusesReferencesThatLeadNowhere() {
		this.lakes.add(line(4, "c", "d"));
		this.boats.add(line(5, "3", "e", ""));
		assertThat(problems()).containsExactly(new Expected("lakes.csv", 4, "flows_to", "intake.expected.reference"),
				new Expected("boats.csv", 5, "lake", "intake.expected.reference"));
	}

	@Test
	void refusesAReferenceOfWhichOnlyAPartLeadsSomewhere() {
		this.boats.add(line(5, "5", "a", "2"));
		assertThat(problems()).containsExactly(new Expected("boats.csv", 5, "tows", "intake.expected.reference"));
	}

	@Test
	void namesTheFileReferredTo() {
		this.boats.add(line(5, "3", "e", ""));
		List<Problem> problems = new ArrayList<>();
		ReferenceCheck.check(tables(), problems);
		assertThat(problems.get(0).found()).isEqualTo("e");
		assertThat(problems.get(0).expected().arguments()).containsExactly("lakes.csv");
	}

	private List<Expected> problems() {
		List<Problem> problems = new ArrayList<>();
		ReferenceCheck.check(tables(), problems);
		return problems.stream().map(Expected::of).toList();
	}

	private List<PackageTable> tables() {
		return List.of(new PackageTable(LAKES, "lakes.csv", this.lakes),
				new PackageTable(BOATS, "boats.csv", this.boats));
	}

	private static PackageLine line(long number, String... cells) {
		return new PackageLine(number, List.of(cells));
	}

}
