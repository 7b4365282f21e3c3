package org.duibiao.tracking;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.duibiao.SeededStore;
import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Catalogues;
import org.duibiao.catalogue.Indicator;
import org.duibiao.comparison.Side;
import org.duibiao.comparison.Verdicts;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.Revisions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Ambitions} with every target of the seed.
 */
@SeededStore
class AmbitionsTests {

	private final Ambitions ambitions;

	private final Catalogue catalogue;

	private final RevisionNumber newest;

	private final List<Ambition> all;

	AmbitionsTests(@Autowired Ambitions ambitions, @Autowired Revisions revisions, @Autowired Catalogues catalogues) {
		this.ambitions = ambitions;
		this.newest = revisions.latest().number();
		this.catalogue = catalogues.asOf(this.newest);
		this.all = ambitions.of(this.catalogue.provinces().stream().map(Area::code).toList(), this.catalogue,
				this.newest);
	}

	@TestFactory
	Stream<DynamicTest> setsEachTargetBesideTheResultThatAReaderFinds() throws IOException {
		return lines().stream().map((line) -> DynamicTest.dynamicTest(line.getField("target"), () -> {
			Ambition ambition = ambition(line.getField("target"));
			assertThat(ambition.result().stream().map(AmbitionsTests::id))
				.containsExactlyElementsOf(words(line, "result"));
			assertThat(ambition.kin()).map(AmbitionsTests::id).containsExactlyInAnyOrderElementsOf(words(line, "kin"));
			assertThat(ambition.verdict().map(Verdicts::name).orElse("")).isEqualTo(line.getField("verdict"));
			assertThat(ambition.verdict().map(Verdicts::keys).orElse(List.of())).containsExactlyInAnyOrderElementsOf(
					words(line, "reasons").stream().map((reason) -> "reason." + reason).toList());
		}));
	}

	@Test
	void listsEveryTargetOfTheSeedOnce() throws IOException {
		assertThat(this.all).map((ambition) -> id(ambition.target()))
			.containsExactlyInAnyOrderElementsOf(lines().stream().map((line) -> line.getField("target")).toList());
	}

	@Test
	void listsTheTargetsProvinceByProvinceInTheOrderOfTheCatalogue() {
		List<AreaCode> turned = List.of(new AreaCode("CN-SD"), new AreaCode("CN-AH"));
		List<Side> targets = this.ambitions.of(turned, this.catalogue, this.newest)
			.stream()
			.map(Ambition::target)
			.toList();
		assertThat(targets).map((side) -> turned.indexOf(side.observation().area())).isSorted();
		for (AreaCode area : turned) {
			assertThat(targets).filteredOn((side) -> side.observation().area().equals(area))
				.map((side) -> this.catalogue.indicators().indexOf(side.indicator()))
				.isSorted();
		}
	}

	@Test
	void findsNoTargetOfAProvinceThatWasNotAskedFor() {
		assertThat(this.ambitions.of(List.of(new AreaCode("CN-SD")), this.catalogue, this.newest)).isNotEmpty()
			.allSatisfy(
					(ambition) -> assertThat(ambition.target().observation().area()).isEqualTo(new AreaCode("CN-SD")));
	}

	@Test
	void subtractsNothingInTheSeedWhereNoPairIsClean() {
		assertThat(this.all).isNotEmpty().allSatisfy((ambition) -> assertThat(ambition.gap()).isEmpty());
	}

	@Test
	void showsFirmsInGeneralOnlyAsKinOfAboveScaleManufacturers() {
		Ambition ambition = ambition("ah-2023-063");
		assertThat(ambition.target().indicator().population()).hasValue(Indicator.Population.MANUFACTURING_ABOVE_SCALE);
		assertThat(ambition.result()).isEmpty();
		assertThat(ambition.verdict()).isEmpty();
		assertThat(ambition.kin()).singleElement().satisfies((side) -> {
			assertThat(side.indicator().population()).isEmpty();
			assertThat(side.observation().quantity().value()).isEqualByComparingTo("6193");
		});
	}

	private Ambition ambition(String target) {
		return this.all.stream().filter((ambition) -> id(ambition.target()).equals(target)).findFirst().orElseThrow();
	}

	private static String id(Side side) {
		return side.observation().id().value();
	}

	private static List<String> words(NamedCsvRecord line, String field) {
		return Arrays.stream(line.getField(field).split(" ")).filter((word) -> !word.isEmpty()).toList();
	}

	private static List<NamedCsvRecord> lines() throws IOException {
		InputStream in = Objects.requireNonNull(AmbitionsTests.class.getResourceAsStream("ambitions.csv"));
		try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
				CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
			return csv.stream().toList();
		}
	}

}
