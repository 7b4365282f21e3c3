package org.duibiao.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Catalogues;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.export.Cell;
import org.duibiao.export.Table;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.duibiao.revision.Revision;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.Revisions;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.Assert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * How a store of any database is read row by row, and brought to another database.
 */
abstract class StreamingCompliance {

	private static final String DESCRIPTOR = "datapackage.json";

	private static final IndicatorCode VALUE_ADDED = new IndicatorCode("industrial-value-added-growth");

	private static final AreaCode ANHUI = new AreaCode("CN-AH");

	@Autowired
	private DataSource database;

	@Autowired
	private Revisions revisions;

	@Autowired
	private Catalogues catalogues;

	@Autowired
	private Observations observations;

	@Autowired
	private StoredPackage storedPackage;

	TestStore store() {
		return new TestStore(this.database);
	}

	@BeforeEach
	void restoreTheSeed() {
		store().load(EditedPackage.ofSeed());
	}

	@Test
	void handsOutTheSameFiguresOneByOneAsAtOnce() {
		for (Selection selection : List.of(Selection.ALL, Selection.of(ANHUI), Selection.of(Set.of(VALUE_ADDED)),
				Selection.of(Set.of(VALUE_ADDED)).in(Set.of(ANHUI)))) {
			List<Observation> handedOut = new ArrayList<>();
			this.observations.each(selection, latest(), handedOut::add);
			assertThat(handedOut).isNotEmpty().isEqualTo(this.observations.find(selection, latest()).inReadingOrder());
		}
	}

	@Test
	void handsOutManyFiguresInTurnsAndNoMoreThanAreWanted() {
		store().load(crowd(1_203));
		List<Observation> handedOut = new ArrayList<>();
		this.observations.each(Selection.ALL, latest(), handedOut::add);
		assertThat(handedOut).hasSizeGreaterThan(1_203)
			.doesNotHaveDuplicates()
			.isEqualTo(this.observations.find(Selection.ALL, latest()).inReadingOrder());
		List<Observation> wanted = new ArrayList<>();
		assertThatIllegalStateException().isThrownBy(() -> this.observations.each(Selection.ALL, latest(), (figure) -> {
			wanted.add(figure);
			Assert.state(wanted.size() < 501, "enough");
		}));
		assertThat(wanted).isEqualTo(handedOut.subList(0, 501));
	}

	/** Figures that all stand at the same place of the same document. */
	private static EditedPackage crowd(int figures) {
		EditedPackage files = EditedPackage.ofSeed();
		String lines = IntStream.range(0, figures)
			.mapToObj((
					i) -> "x-%d,1,CN-AH,industrial-investment-growth,RESULT,2023-01,2023-10,STATED,27.3,1,1,EXACT,ACTUAL,,false,,,ah-2023,0,3,27.3%%,1%n"
						.formatted(i))
			.collect(Collectors.joining());
		return files.put("observations.csv", files.text("observations.csv") + lines);
	}

	@Test
	void readsRowsOfTheStoreInTurns() {
		store().load(crowd(1_203));
		Table table = this.storedPackage.table("observations", "title", latest()).orElseThrow();
		List<List<Cell>> rows = new ArrayList<>();
		table.each(rows::add);
		assertThat(rows).hasSizeGreaterThan(1_203).doesNotHaveDuplicates();
		List<List<Cell>> wanted = new ArrayList<>();
		assertThatIllegalStateException().isThrownBy(() -> table.each((row) -> {
			wanted.add(row);
			Assert.state(wanted.size() < 601, "enough");
		}));
		assertThat(wanted).isEqualTo(rows.subList(0, 601));
	}

	@ParameterizedTest
	@EnumSource
	void bringsTheSameStoreToAnEmptyDatabaseByItsArchive(EmptyDatabase empty) throws IOException {
		store().load(changedSeed());
		Revision latest = this.revisions.latest();
		EditedPackage archive = EditedPackage.ofArchive(store().archived(latest));
		TestStore other = new TestStore(empty.make()).withTables();
		assertThat(other.load(archive)).contains(new RevisionNumber(1));
		Revision first = new Revision(new RevisionNumber(1), latest.createdAt(), latest.packageName(),
				latest.packageVersion(), 0, 0, 0, Optional.empty());
		EditedPackage again = EditedPackage.ofArchive(other.archived(first));
		assertThat(again.names()).isEqualTo(archive.names());
		assertThat(again.names()).filteredOn((name) -> name.endsWith(".csv"))
			.hasSize(this.storedPackage.tables().size());
		assertThat(again.names()).filteredOn((name) -> !name.equals(DESCRIPTOR))
			.allSatisfy((name) -> assertThat(again.open(name)).hasSameContentAs(archive.open(name)));
		assertThat(again.text(DESCRIPTOR))
			.isEqualTo(archive.text(DESCRIPTOR).replace("revision " + latest.number(), "revision 1"));
		assertThat(other.load(archive)).isEmpty();
	}

	/**
	 * Where a store is brought to.
	 */
	private enum EmptyDatabase {

		H2 {
			@Override
			DataSource make() {
				JdbcDataSource memory = new JdbcDataSource();
				memory.setUrl("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()));
				return memory;
			}
		},

		POSTGRES {
			@Override
			DataSource make() {
				return PostgresServer.database(PostgresServer.newDatabase());
			}
		};

		abstract DataSource make();

	}

	EditedPackage changedSeed() {
		return EditedPackage.ofSeed()
			.replace("observations.csv", "7.3,1,1,EXACT,ACTUAL,,false,,,ah-2023,0,3,7.3%,1",
					"8.4,1,1,EXACT,ACTUAL,,false,,,ah-2023,0,3,8.4%,1")
			.replace("indicators.csv", this.catalogues.asOf(latest()).indicatorOf(VALUE_ADDED).name().en() + ",",
					"Value added (new),");
	}

	private RevisionNumber latest() {
		return this.revisions.latest().number();
	}

}
