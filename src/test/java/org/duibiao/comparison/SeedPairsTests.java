package org.duibiao.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.duibiao.SeededStore;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Catalogues;
import org.duibiao.kernel.Reason;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Observation;
import org.duibiao.observation.ObservationId;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.Revisions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the verdict on every two figures of the seed that could be compared, against
 * verdicts found by reading the documents.
 */
@SeededStore
class SeedPairsTests {

	private final List<Side> anhui;

	private final List<Side> shandong;

	SeedPairsTests(@Autowired Revisions revisions, @Autowired Catalogues catalogues,
			@Autowired Observations observations) {
		RevisionNumber newest = revisions.latest().number();
		Catalogue catalogue = catalogues.asOf(newest);
		this.anhui = sides(observations.find(Selection.of(new AreaCode("CN-AH")), newest), catalogue);
		this.shandong = sides(observations.find(Selection.of(new AreaCode("CN-SD")), newest), catalogue);
	}

	@TestFactory
	Stream<DynamicTest> judgesAsAReaderDoes() throws IOException {
		return expected().stream()
			.map((pair) -> DynamicTest.dynamicTest(pair.anhui() + " and " + pair.shandong(), () -> {
				Verdict verdict = judge(pair);
				assertThat(Verdicts.name(verdict)).isEqualTo(pair.verdict());
				assertThat(Verdicts.keys(verdict)).containsExactlyInAnyOrderElementsOf(pair.reasons());
			}));
	}

	@Test
	void listsEveryPairThatCouldBeCompared() throws IOException {
		List<String> found = new ArrayList<>();
		for (Side one : this.anhui) {
			this.shandong.stream()
				.filter((two) -> couldBeCompared(one, two))
				.forEach((two) -> found.add(id(one) + " " + id(two)));
		}
		assertThat(expected()).extracting((pair) -> pair.anhui() + " " + pair.shandong())
			.containsExactlyInAnyOrderElementsOf(found);
	}

	@Test
	void neverFindsTwoDifferentIndicatorsComparable() {
		for (Side one : this.anhui) {
			for (Side two : this.shandong) {
				boolean same = one.indicator().code().equals(two.indicator().code());
				if (!same) {
					assertThat(Comparability.judge(one, two, Rule.sideBySide())).as("%s, %s", id(one), id(two))
						.isInstanceOf(Verdict.NotComparable.class);
				}
			}
		}
	}

	@Test
	void findsTheSameFromEitherSide() {
		List<Side> all = Stream.concat(this.anhui.stream(), this.shandong.stream()).toList();
		for (List<Rule> rules : List.of(Rule.sideBySide(), Rule.ambition())) {
			for (Side one : all) {
				for (Side two : all) {
					Verdict verdict = Comparability.judge(one, two, rules);
					Verdict back = Comparability.judge(two, one, rules);
					assertThat(Verdicts.name(back)).isEqualTo(Verdicts.name(verdict));
					assertThat(Verdicts.keys(back)).as("%s, %s", id(one), id(two)).isEqualTo(Verdicts.keys(verdict));
				}
			}
		}
	}

	@Test
	void givesEveryReasonWithItsArgumentsInTheOrderOfTheFigures() {
		Verdict verdict = Comparability.judge(side(this.anhui, "ah-2023-001"), side(this.shandong, "sd-2023-001"),
				Rule.sideBySide());
		assertThat(verdict.reasons())
			.containsExactly(Reason.of("reason.period", side(this.anhui, "ah-2023-001").observation().period().time(),
					side(this.shandong, "sd-2023-001").observation().period().time()));
	}

	private Verdict judge(Pair pair) {
		return Comparability.judge(side(this.anhui, pair.anhui()), side(this.shandong, pair.shandong()),
				Rule.sideBySide());
	}

	private static boolean couldBeCompared(Side one, Side two) {
		boolean alike = one.indicator().code().equals(two.indicator().code())
				|| one.indicator().isAkinTo(two.indicator());
		return alike && one.observation().kind() == two.observation().kind();
	}

	private static List<Side> sides(Figures figures, Catalogue catalogue) {
		Set<Observation> all = new HashSet<>(figures.distinct());
		figures.distinct().forEach((figure) -> all.addAll(figures.repetitionsOf(figure)));
		return all.stream()
			.map((figure) -> new Side(figure, catalogue.indicatorOf(figure.indicator()),
					catalogue.areaOf(figure.area())))
			.toList();
	}

	private static Side side(List<Side> sides, String id) {
		return sides.stream()
			.filter((side) -> side.observation().id().equals(new ObservationId(id)))
			.findFirst()
			.orElseThrow();
	}

	private static String id(Side side) {
		return side.observation().id().value();
	}

	private static List<Pair> expected() throws IOException {
		InputStream in = Objects.requireNonNull(SeedPairsTests.class.getResourceAsStream("pairs.csv"));
		try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
				CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
			return csv.stream().map(Pair::of).toList();
		}
	}

	/**
	 * A line of the file.
	 */
	private record Pair(String anhui, String shandong, String verdict, List<String> reasons) {

		static Pair of(NamedCsvRecord line) {
			List<String> reasons = Arrays.stream(line.getField("reasons").split(" "))
				.filter((reason) -> !reason.isEmpty())
				.map((reason) -> "reason." + reason)
				.toList();
			return new Pair(line.getField("anhui"), line.getField("shandong"), line.getField("verdict"), reasons);
		}

	}

}
