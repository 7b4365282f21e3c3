package org.duibiao.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Catalogues;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.intake.content.ContentFormats;
import org.duibiao.intake.content.ContentRefusedException;
import org.duibiao.intake.content.Line;
import org.duibiao.intake.content.PackageFiles;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.intake.format.Limits;
import org.duibiao.observation.FigureCount;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.duibiao.revision.Revision;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.Revisions;
import org.duibiao.source.Library;
import org.duibiao.source.Sources;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the program must do on every database that it runs on, started with the seed.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
abstract class StoreCompliance extends StreamingCompliance {

	private static final IndicatorCode VALUE_ADDED = new IndicatorCode("industrial-value-added-growth");

	private static final AreaCode ANHUI = new AreaCode("CN-AH");

	@Autowired
	private Revisions revisions;

	@Autowired
	private Catalogues catalogues;

	@Autowired
	private Sources sources;

	@Autowired
	private Observations observations;

	@Autowired
	private StoredPackage storedPackage;

	@Test
	void readsTheFiguresAsTheSeedWritesThem() throws IOException {
		assertReadsTheFiguresOf(EditedPackage.ofSeed());
	}

	@Test
	void tellsFiguresOfTwoAreasApartThatHaveTheSameIdentity() throws IOException {
		EditedPackage files = EditedPackage.ofSeed();
		for (String table : List.of("observations.csv", "ranks.csv", "benchmarks.csv")) {
			files.put(table, files.text(table).replaceAll("sd-2023-([0rb])", "ah-2023-$1"));
		}
		store().load(files);
		assertReadsTheFiguresOf(files);
	}

	private void assertReadsTheFiguresOf(EditedPackage files) throws IOException {
		Figures figures = this.observations.find(Selection.ALL, latest());
		assertThat(WrittenFigures.observations(figures)).hasSizeGreaterThan(100)
			.containsExactlyInAnyOrderElementsOf(lines(files, "observations", Set.of("ordinal")));
		assertThat(WrittenFigures.ranks(figures))
			.containsExactlyInAnyOrderElementsOf(lines(files, "ranks", Set.of("id")));
		assertThat(WrittenFigures.benchmarks(figures))
			.containsExactlyInAnyOrderElementsOf(lines(files, "benchmarks", Set.of("id")));
	}

	@Test
	void readsFiguresInTheOrderOfTheSeed() throws IOException {
		assertThat(this.observations.find(Selection.ALL, latest()).distinct())
			.extracting((figure) -> figure.id().value())
			.isSubsetOf(cells("observations", "id"))
			.isSorted();
	}

	@Test
	void readsDocumentsSectionsAndExclusionsAsTheSeedWritesThem() throws IOException {
		Library library = this.sources.asOf(latest());
		assertThat(library.documents()).extracting((document) -> document.title().zh())
			.isEqualTo(cells("documents", "title_zh"));
		assertThat(library.documents().stream().flatMap((document) -> library.sectionsOf(document).stream()))
			.extracting((section) -> section.heading().zh())
			.isEqualTo(cells("sections", "heading_zh"));
		assertThat(library.documents().stream().flatMap((document) -> library.exclusionsOf(document).stream()))
			.extracting((exclusion) -> exclusion.place().token())
			.containsExactlyInAnyOrderElementsOf(cells("exclusions", "token"));
	}

	@Test
	void exportsTheSameFilesAsAnInMemoryDatabase() {
		JdbcDataSource memory = new JdbcDataSource();
		memory.setUrl("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()));
		TestStore reference = new TestStore(memory);
		reference.start(EditedPackage.ofSeed());
		assertThat(store().exported(latest().value())).isEqualTo(reference.exported(1));
	}

	@Test
	void exportsNothingForAnUnknownTable() {
		assertThat(this.storedPackage.table("revisions", "title", latest())).isEmpty();
	}

	@Test
	void keepsItsRevisionWhenThereIsNothingNew() {
		Map<String, List<Map<String, Object>>> before = store().everything();
		assertThat(store().load(EditedPackage.ofSeed())).isEmpty();
		assertThat(store().everything()).isEqualTo(before);
	}

	@Test
	void storesOnlyWhatChangedAsANewRevision() {
		RevisionNumber before = latest();
		assertThat(store().load(changedSeed())).contains(new RevisionNumber(before.value() + 1));
		Revision after = this.revisions.latest();
		assertThat(after.number()).isEqualTo(new RevisionNumber(before.value() + 1));
		assertThat(after.packageName()).isEqualTo("duibiao-anhui-shandong-2023");
		assertThat(List.of(after.added(), after.changed(), after.removed())).containsExactly(0, 2, 0);
		assertThat(store().broughtBy(after.number().value())).isEqualTo(Map.of("indicators", 1, "observations", 1));
	}

	@Test
	void readsAnOldRevisionAsBefore() {
		RevisionNumber before = latest();
		List<Observation> figures = this.observations.find(Selection.ALL, before).distinct();
		Map<String, String> files = store().exported(before.value());
		store().load(changedSeed());
		assertThat(this.observations.find(Selection.ALL, before).distinct()).isEqualTo(figures);
		assertThat(store().exported(before.value())).isEqualTo(files);
		assertThat(valueAdded(before)).isEqualTo("7.3%");
		assertThat(valueAdded(latest())).isEqualTo("8.4%");
		assertThat(this.catalogues.asOf(before).indicatorOf(VALUE_ADDED).name().en()).doesNotContain("(new)");
		assertThat(this.catalogues.asOf(latest()).indicatorOf(VALUE_ADDED).name().en()).contains("(new)");
	}

	@Test
	void countsTheFiguresThatItReads() {
		RevisionNumber before = latest();
		store().load(EditedPackage.ofSeed().replace("observations.csv", ",ah-2023-001,", ",,"));
		for (RevisionNumber revision : List.of(before, latest())) {
			Collection<FigureCount> read = this.observations.find(Selection.ALL, revision)
				.distinct()
				.stream()
				.map((figure) -> new FigureCount(figure.area(), figure.indicator(), figure.kind(), 1,
						figure.period().time().endMonth()))
				.collect(Collectors.toMap((one) -> List.of(one.area(), one.indicator(), one.kind()),
						Function.identity(), StoreCompliance::together))
				.values();
			assertThat(this.observations.counts(revision)).containsExactlyInAnyOrderElementsOf(read);
			assertThat(this.observations.newest(ANHUI, revision).printed().get(Kind.RESULT)).isEqualTo(read.stream()
				.filter((count) -> count.area().equals(ANHUI) && count.kind() == Kind.RESULT)
				.mapToLong(FigureCount::figures)
				.sum());
		}
		assertThat(this.observations.counts(latest())).isNotEqualTo(this.observations.counts(before));
	}

	private static FigureCount together(FigureCount one, FigureCount two) {
		return new FigureCount(one.area(), one.indicator(), one.kind(), one.figures() + two.figures(),
				(one.latest().compareTo(two.latest()) > 0) ? one.latest() : two.latest());
	}

	@Test
	void takesAwayAndAddsRows() {
		RevisionNumber before = latest();
		int figures = this.observations.find(Selection.ALL, before).distinct().size();
		store().load(EditedPackage.ofSeed()
			.remove("observations.csv", "ah-2023-030,")
			.remove("ranks.csv", "ah-2023-r11,")
			.add("themes.csv", "lakes,99,湖,Lakes"));
		Revision after = this.revisions.latest();
		assertThat(List.of(after.added(), after.changed(), after.removed())).containsExactly(1, 0, 2);
		assertThat(this.observations.find(Selection.ALL, after.number()).distinct()).hasSize(figures - 1)
			.noneMatch((figure) -> figure.id().value().equals("ah-2023-030"));
		assertThat(this.catalogues.asOf(after.number()).theme("lakes").name().en()).isEqualTo("Lakes");
		assertThat(this.observations.find(Selection.ALL, before).distinct()).hasSize(figures);
	}

	@Test
	void bringsBackWhatWasTakenAway() {
		Map<String, String> files = store().exported(latest().value());
		store().load(EditedPackage.ofSeed().remove("exclusions.csv", "ah-2023,2023.1,1,三级"));
		assertThat(store().exported(latest().value())).isNotEqualTo(files);
		store().load(EditedPackage.ofSeed());
		assertThat(store().exported(latest().value())).isEqualTo(files);
		assertThat(this.revisions.latest().added()).isEqualTo(1);
	}

	@Test
	void storesNothingOfARejectedPackageAndReportsAllItsProblems() {
		Map<String, List<Map<String, Object>>> before = store().everything();
		EditedPackage files = changedSeed().add("themes.csv", "=lakes,many,湖,")
			.replace("documents.csv", "ah-2023,CN-AH", "ah-2023,CN-XX");
		assertThatExceptionOfType(ContentRefusedException.class).isThrownBy(() -> store().load(files))
			.withMessageContaining("4 problems")
			.satisfies((ex) -> assertThat(ex.problems()).extracting((problem) -> problem.column())
				.containsExactly("code", "ordinal", "name_en", "area"));
		assertThat(store().everything()).isEqualTo(before);
	}

	private String valueAdded(RevisionNumber revision) {
		return this.observations.find(Selection.of(Set.of(VALUE_ADDED)).in(Set.of(ANHUI)), revision)
			.distinct()
			.get(0)
			.asPrinted();
	}

	private RevisionNumber latest() {
		return this.revisions.latest().number();
	}

	private static List<String> cells(String table, String column) throws IOException {
		int index = DataTables.named(table).orElseThrow().indexOf(column);
		return lines(EditedPackage.ofSeed(), table).stream().map((line) -> line.cells().get(index)).toList();
	}

	private static List<String> lines(PackageFiles files, String table, Set<String> without) throws IOException {
		List<String> names = DataTables.named(table).orElseThrow().columnNames();
		List<Integer> columns = IntStream.range(0, names.size())
			.filter((i) -> !without.contains(names.get(i)))
			.boxed()
			.toList();
		return lines(files, table).stream()
			.map((line) -> String.join(",", columns.stream().map((column) -> line.cells().get(column)).toList()))
			.toList();
	}

	private static List<Line> lines(PackageFiles files, String table) throws IOException {
		List<Line> lines = new ArrayList<>();
		ContentFormats.open(files, Limits.usual())
			.read(DataTables.named(table).orElseThrow(), new SeedLoading.Receiver(lines::add, (problem) -> {
				throw new AssertionError(problem);
			}));
		return lines;
	}

}
