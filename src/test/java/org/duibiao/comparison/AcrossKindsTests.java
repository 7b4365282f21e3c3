package org.duibiao.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.MadeUpCatalogue;
import org.duibiao.catalogue.QuantityKind;
import org.duibiao.catalogue.Unit.Dimension;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.observation.Kind;
import org.duibiao.observation.MadeUpFigures;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.revision.RevisionNumber;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duibiao.comparison.Printed.exactly;

/**
 * Tests for {@link Comparisons} where one province printed a result and the other a
 * target.
 */
class AcrossKindsTests {

	private static final Indicator INDICATOR = Printed.indicator("growth", QuantityKind.GROWTH_RATE, Dimension.PERCENT);

	private static final RevisionNumber REVISION = new RevisionNumber(1);

	private final Observation result = exactly("7.3").of(INDICATOR).side().observation();

	private final Observation target = in("CN-SD",
			exactly("6.9").of(INDICATOR).over("2024-01", "2024-12").target().side().observation());

	@Test
	void putsATargetInThePlaceOfAMissingResult() {
		ComparisonLine line = line(Kind.RESULT, true);
		assertThat(line.sides()).map((side) -> side.orElseThrow().observation())
			.containsExactly(this.result, this.target);
		assertThat(line.pairs()).singleElement().satisfies((pair) -> {
			assertThat(pair.verdict()).isInstanceOf(Verdict.WithCaution.class);
			assertThat(Verdicts.keys(pair.verdict())).containsExactly("reason.period", "reason.kind");
			assertThat(pair.gap()).isEmpty();
		});
	}

	@Test
	void putsAResultInThePlaceOfAMissingTarget() {
		ComparisonLine line = line(Kind.TARGET, true);
		assertThat(line.sides()).map((side) -> side.orElseThrow().observation())
			.containsExactly(this.result, this.target);
		assertThat(Verdicts.keys(line.pairs().get(0).verdict())).contains("reason.kind");
	}

	@Test
	void leavesTheGapUnlessItIsAskedFor() {
		assertThat(line(Kind.RESULT, false).sides()).map(Optional::isPresent).containsExactly(true, false);
		assertThat(line(Kind.TARGET, false).sides()).map(Optional::isPresent).containsExactly(false, true);
		assertThat(line(Kind.RESULT, false).pairs()).isEmpty();
	}

	private ComparisonLine line(Kind kind, boolean acrossKinds) {
		Observations observations = Mockito.mock(Observations.class);
		Mockito.when(observations.find(ArgumentMatchers.any(), ArgumentMatchers.eq(REVISION)))
			.thenReturn(MadeUpFigures.of(List.of(this.result, this.target)));
		Catalogue catalogue = MadeUpCatalogue.of(List.of(), INDICATOR);
		List<Area> provinces = Stream.of("CN-AH", "CN-SD").map(AcrossKindsTests::province).toList();
		return new Comparisons(observations)
			.compare(new Question(provinces, List.of(INDICATOR), acrossKinds, Periods.ALL), catalogue, REVISION)
			.lines()
			.stream()
			.filter((line) -> line.kind() == kind)
			.findFirst()
			.orElseThrow();
	}

	private static Area province(String code) {
		LocalizedText name = new LocalizedText(code, code);
		return new Area(new AreaCode(code), "", Area.Level.PROVINCE, Optional.empty(), name, name);
	}

	private static Observation in(String area, Observation other) {
		return new Observation(other.id(), new AreaCode(area), other.indicator(), other.kind(), other.period(),
				other.quantity(), other.status(), other.commitment(), other.quantityAssumed(), other.remarks(),
				other.place(), other.repeats(), other.ranks(), other.benchmarks());
	}

}
