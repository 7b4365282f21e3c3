package org.duibiao.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.duibiao.intake.staging.Advance;
import org.duibiao.intake.staging.Publication;
import org.duibiao.revision.RevisionNumber;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The counts that are stored are those of the figures, as of each revision, whatever a
 * revision did, on every database.
 */
abstract class CountCompliance {

	private static final String MIGRATION = "db/migration/V7__figure_counts.sql";

	private static final String MIGRATION_OF_DOCUMENTS = "db/migration/V10__document_counts.sql";

	private static final String COUNTED_BY_DOCUMENT = """
			select document, count(*) as figures from observations
			where revision <= ? and (replaced_by is null or replaced_by > ?) group by document order by document""";

	private static final String STORED_BY_DOCUMENT = """
			select document, figures from document_counts
			where revision <= ? and (replaced_by is null or replaced_by > ?) order by document""";

	private static final String COUNTED = """
			select area, indicator, kind, count(*) as figures, max(substring(period_end, 1, 7)) as latest
			from observations where revision <= ? and (replaced_by is null or replaced_by > ?) and repeat_of is null
			group by area, indicator, kind order by area, indicator, kind""";

	private static final String STORED = """
			select area, indicator, kind, figures, latest from figure_counts
			where revision <= ? and (replaced_by is null or replaced_by > ?) order by area, indicator, kind""";

	private final DataSource database = emptyDatabase();

	private final TestStore store = new TestStore(this.database);

	/**
	 * A database in which there is nothing.
	 * @return a new one each time
	 */
	abstract DataSource emptyDatabase();

	@Test
	void followsWhatComesChangesAndGoes() {
		this.store.start(EditedPackage.ofSeed());
		assertFollows();
		load(another());
		assertThat(counts(2)).contains(count("CN-SD", "new-products", 2, "2024-01"));
		load(another().replace("observations.csv", "CN-SD,new-processes,RESULT", "CN-SD,smes,RESULT"));
		assertThat(counts(3)).contains(count("CN-SD", "smes", 2, "2023-11"))
			.noneMatch((row) -> row.contains("new-processes"));
		load(another().replace("observations.csv", ",ah-2023-001,", ",,"));
		assertThat(counts(4)).contains(count("CN-AH", "industrial-value-added-growth", 2, "2023-11"));
		load(EditedPackage.ofSeed());
		assertThat(counts(5)).isEqualTo(counts(1));
		assertThat(rows(STORED_BY_DOCUMENT, 2, 2)).containsExactly(List.of("ah-2023", 71L), List.of("sd-2023", 57L));
		load(another());
		undo(3);
		undo(1);
		undo(4);
	}

	@Test
	void forgetsDocumentsWithoutFiguresUntilTheyHaveSomeAgain() {
		this.store.start(EditedPackage.ofSeed());
		load(withoutShandong());
		assertThat(rows(STORED_BY_DOCUMENT, 2, 2)).containsExactly(List.of("ah-2023", 71L));
		load(EditedPackage.ofSeed());
		assertThat(rows(STORED_BY_DOCUMENT, 3, 3)).isEqualTo(rows(STORED_BY_DOCUMENT, 1, 1));
		assertThat(everyCountByDocument()).hasSize(3);
		assertCountedTheSameByMigrations();
	}

	private static EditedPackage withoutShandong() {
		return List.of("observations.csv", "ranks.csv", "benchmarks.csv")
			.stream()
			.reduce(EditedPackage.ofSeed(), (files, name) -> files.remove(name, "sd-2023"), (one, other) -> other);
	}

	@Test
	void countsWhatWasStoredBeforeThereWereCounts() {
		this.store.start(EditedPackage.ofSeed());
		load(another());
		load(another().replace("observations.csv", "CN-SD,new-processes,RESULT", "CN-SD,smes,RESULT"));
		load(EditedPackage.ofSeed());
		undo(2);
		assertCountedTheSameByMigrations();
	}

	private void assertCountedTheSameByMigrations() {
		List<List<Object>> followed = everyCount();
		List<List<Object>> followedByDocument = everyCountByDocument();
		this.store.jdbc().execute("drop table figure_counts");
		this.store.jdbc().execute("drop table document_counts");
		for (String migration : List.of(MIGRATION, MIGRATION_OF_DOCUMENTS)) {
			this.store.jdbc().execute(text(migration));
		}
		assertFollows();
		assertThat(everyCount()).isEqualTo(followed);
		assertThat(everyCountByDocument()).isEqualTo(followedByDocument);
	}

	private static String text(String migration) {
		try {
			return new ClassPathResource(migration).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static EditedPackage another() {
		return EditedPackage.ofSeed()
			.add("observations.csv",
					"sd-2024-1,99,CN-SD,new-products,RESULT,2024-01,2024-01,STATED,7,0,1,EXACT,ACTUAL,,false,,,sd-2023,2023.2,1,7项,1");
	}

	private void load(EditedPackage files) {
		assertThat(this.store.load(files)).isPresent();
		assertFollows();
	}

	private void undo(int old) {
		new TransactionTemplate(new JdbcTransactionManager(this.database)).executeWithoutResult((status) -> Publication
			.undo(new RevisionNumber(old), "reviewer", "not so", Instant.EPOCH, Advance.UNWATCHED, this.store.jdbc()));
		assertFollows();
	}

	private void assertFollows() {
		List<Integer> revisions = this.store.jdbc().queryForList("select number from revisions", Integer.class);
		assertThat(revisions).isNotEmpty()
			.allSatisfy((revision) -> assertThat(counts(revision)).as("revision %d", revision)
				.isNotEmpty()
				.isEqualTo(rows(COUNTED, revision, revision)))
			.allSatisfy((revision) -> assertThat(rows(STORED_BY_DOCUMENT, revision, revision))
				.as("documents of revision %d", revision)
				.isNotEmpty()
				.isEqualTo(rows(COUNTED_BY_DOCUMENT, revision, revision)));
	}

	private List<List<Object>> counts(int revision) {
		return rows(STORED, revision, revision);
	}

	private List<List<Object>> everyCount() {
		return rows("select * from figure_counts order by area, indicator, kind, revision");
	}

	private List<List<Object>> everyCountByDocument() {
		return rows("select * from document_counts order by document, revision");
	}

	private List<List<Object>> rows(String query, Object... arguments) {
		return this.store.jdbc()
			.queryForList(query, arguments)
			.stream()
			.<List<Object>>map((row) -> new ArrayList<>(row.values()))
			.toList();
	}

	private static List<Object> count(String area, String indicator, long figures, String latest) {
		return List.of(area, indicator, "RESULT", figures, latest);
	}

}
