package org.duibiao.intake;

import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.writing.VersionedTable;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What must happen to an empty database of every kind when the program starts on it and
 * packages come in.
 */
abstract class StartCompliance {

	private static final RevisionNumber FIRST = new RevisionNumber(1);

	private static final RevisionNumber SECOND = new RevisionNumber(2);

	private final TestStore store = new TestStore(emptyDatabase());

	/**
	 * A database in which there is nothing.
	 * @return a new one each time
	 */
	abstract DataSource emptyDatabase();

	@Test
	void loadsTheSeedOnce() {
		assertThat(this.store.start(EditedPackage.ofSeed())).isGreaterThan(1);
		Map<String, List<Map<String, Object>>> stored = this.store.everything();
		assertThat(this.store.start(EditedPackage.ofSeed())).isZero();
		assertThat(this.store.everything()).isEqualTo(stored);
		assertThat(stored).hasEntrySatisfying("revisions", (revisions) -> assertThat(revisions).hasSize(1));
	}

	@Test
	void loadsAChangedSeedAsAnotherRevision() {
		this.store.start(EditedPackage.ofSeed());
		assertThat(this.store.start(EditedPackage.ofSeed().add("themes.csv", "lakes,99,湖,Lakes"))).isEqualTo(1);
		assertThat(this.store.broughtBy(2)).isEqualTo(Map.of("themes", 1));
	}

	@Test
	void looksAgainAtASeedThatChangedInNoRow() {
		this.store.start(EditedPackage.ofSeed());
		EditedPackage seed = EditedPackage.ofSeed();
		seed.put("themes.csv", seed.text("themes.csv").replace("\n", "\r\n"));
		assertThat(this.store.start(seed)).isEqualTo(1);
		assertThat(this.store.everything()).hasEntrySatisfying("revisions",
				(revisions) -> assertThat(revisions).hasSize(1));
	}

	@Test
	void doesNotStartWithASeedThatIsRefused() {
		this.store.start(EditedPackage.ofSeed());
		Map<String, List<Map<String, Object>>> stored = this.store.everything();
		EditedPackage seed = EditedPackage.ofSeed().add("themes.csv", "lakes,many,湖,Lakes");
		assertThatExceptionOfType(FlywayException.class).isThrownBy(() -> this.store.start(seed))
			.havingRootCause()
			.withMessageContaining("themes.csv")
			.withMessageContaining("intake.expected.integer");
		assertThat(this.store.everything()).isEqualTo(stored);
	}

	@Test
	void takesBackAllThatWasStoredWhenSomethingFails() {
		this.store.start(EditedPackage.ofSeed());
		Map<String, List<Map<String, Object>>> stored = this.store.everything();
		EditedPackage files = EditedPackage.ofSeed()
			.add("themes.csv", "lakes,99,湖,Lakes")
			.remove("ranks.csv", "ah-2023-r11,")
			.replace("benchmarks.csv", "ah-2023-b01,", "ah-2023-b99,");
		this.store.jdbc().execute("alter table benchmarks add constraint no_more check (id <> 'ah-2023-b99')");
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.store.load(files));
		assertThat(this.store.everything()).isEqualTo(stored);
	}

	@Test
	void bringsWhatItExportsBackIntoAnEmptyStore() {
		this.store.start(EditedPackage.ofSeed());
		Map<String, String> exported = this.store.exported(1);
		EditedPackage files = EditedPackage.ofSeed();
		exported.forEach((name, text) -> files.put(name + ".csv", text));
		TestStore other = new TestStore(emptyDatabase()).withTables();
		assertThat(other.load(files)).contains(FIRST);
		assertThat(other.exported(1)).isEqualTo(exported);
		assertThat(this.store.load(files)).isEmpty();
	}

	@Test
	void givesBackEachTableAsItCameIn() {
		this.store.start(EditedPackage.ofSeed());
		for (VersionedTable table : DataTables.inOrder()) {
			String name = table.name();
			assertThat(this.store.exported(1).get(name).lines()).as(name)
				.containsExactlyInAnyOrderElementsOf(
						EditedPackage.ofSeed().text(name + ".csv").replace("\r", "").lines().toList());
		}
	}

	@Test
	void leavesTheRowsOfAnotherPackageAlone() {
		this.store.start(EditedPackage.ofSeed());
		Map<String, String> seed = this.store.exported(1);
		assertThat(this.store.load(lakePackage())).contains(SECOND);
		Map<String, Integer> brought = this.store.broughtBy(2);
		assertThat(brought).isEqualTo(Map.of("areas", 1, "themes", 1, "units", 1, "indicators", 1));
		assertThat(this.store.exported(1)).isEqualTo(seed);
		assertThat(this.store.load(EditedPackage.ofSeed())).isEmpty();
		this.store.load(EditedPackage.ofSeed().remove("exclusions.csv", "ah-2023,2023.1,1,三级"));
		assertThat(this.store.jdbc().queryForList("select code from themes where replaced_by is null", String.class))
			.hasSize((int) seed.get("themes").lines().count())
			.contains("lakes");
		assertThat(this.store.load(lakePackage().remove("indicators.csv", "lake-depth,"))).isPresent();
		assertThat(this.store.exported(4).get("indicators")).isEqualTo(seed.get("indicators"));
	}

	private static EditedPackage lakePackage() {
		return EditedPackage.empty()
			.put(PackageDescriptor.FILE, "{\"name\": \"lakes\", \"version\": \"7\"}")
			.add("areas.csv", "XX-LK,,PROVINCE,,湖区,Lake District,湖区,Lakes")
			.add("themes.csv", "lakes,99,湖,Lakes")
			.add("units.csv", "fathom,COUNT,寻,fathom")
			.add("indicators.csv", "lake-depth,lakes,999,fathom,STOCK,NEITHER,,,,,湖深,Depth,湖深,Depth of the lake");
	}

}
