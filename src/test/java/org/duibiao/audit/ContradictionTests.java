package org.duibiao.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.MadeUpCatalogue;
import org.duibiao.catalogue.QuantityKind;
import org.duibiao.catalogue.Relation;
import org.duibiao.catalogue.Unit.Dimension;
import org.duibiao.comparison.Printed;
import org.duibiao.kernel.Qualifier;
import org.duibiao.kernel.Quantity;
import org.duibiao.observation.Benchmark;
import org.duibiao.observation.FigureCount;
import org.duibiao.observation.Figures;
import org.duibiao.observation.MadeUpFigures;
import org.duibiao.observation.Observation;
import org.duibiao.observation.ObservationId;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.duibiao.revision.RevisionNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks of figures made up, many of which cannot all be right.
 */
class ContradictionTests {

	private static final Indicator RATE = Printed.indicator("rate", QuantityKind.GROWTH_RATE, Dimension.PERCENT);

	private static final Indicator PART = Printed.indicator("part", QuantityKind.FLOW, Dimension.COUNT);

	private static final Indicator WHOLE = Printed.indicator("whole", QuantityKind.FLOW, Dimension.COUNT);

	private static final AreaCode NATION = new AreaCode("CN");

	@ParameterizedTest
	@CsvFileSource(resources = "/org/duibiao/audit/contradictions.csv", numLinesToSkip = 1)
	void judgesByTheIntervals(Check.Type type, String one, Qualifier oneQualifier, String two, Qualifier twoQualifier,
			@Nullable String three, @Nullable Qualifier threeQualifier, Check.Verdict verdict) {
		Printed first = Printed.as(one, oneQualifier);
		Printed second = Printed.as(two, twoQualifier);
		Optional<Printed> third = Optional.ofNullable(three)
			.map((number) -> Printed.as(number, (threeQualifier != null) ? threeQualifier : Qualifier.EXACT));
		List<Check> checks = switch (type) {
			case SHARE, NET, GROWTH -> related(type, first, second, third);
			case DIFFERENCE -> difference(first, second.side().observation().quantity(), third);
			case REPETITION -> repetition(first, second);
		};
		assertThat(checks).singleElement().satisfies((check) -> {
			assertThat(check.type()).isEqualTo(type);
			assertThat(check.verdict()).isEqualTo(verdict);
		});
	}

	@Test
	void doesNotDivideByNothing() {
		assertThat(related(Check.Type.SHARE, Printed.exactly("10"), Printed.exactly("0"),
				Optional.of(Printed.exactly("0"))))
			.isEmpty();
		assertThat(related(Check.Type.GROWTH, Printed.exactly("-100"), Printed.exactly("0"), Optional.empty()))
			.isEmpty();
	}

	@Test
	void setsNothingBesideAFigureOfAnotherTime() {
		Figures figures = MadeUpFigures
			.of(List.of(figure("1", RATE, Printed.exactly("91")), figure("2", PART, Printed.exactly("534")),
					figure("3", WHOLE, Printed.exactly("999").over("2023-01", "2023-10"))));
		assertThat(RelationChecks.of(figures, catalogue(Relation.Type.SHARE))).isEmpty();
	}

	@Test
	void setsALevelBesideThatOfTheSamePeriodAYearBefore() {
		Figures figures = MadeUpFigures.of(List.of(figure("1", RATE, Printed.exactly("10").over("2023-01", "2023-10")),
				figure("2", PART, Printed.exactly("110").over("2023-01", "2023-10")),
				figure("3", PART, Printed.exactly("30").over("2022-01", "2022-03")),
				figure("4", PART, Printed.exactly("100").over("2022-01", "2022-10"))));
		assertThat(RelationChecks.of(figures, catalogue(Relation.Type.GROWTH))).singleElement()
			.satisfies((check) -> assertThat(check.verdict()).isEqualTo(Check.Verdict.AGREES));
	}

	@ParameterizedTest
	@CsvSource({ "50000, 0", "50001, 50000" })
	void looksAtTheNewestOnlyWhereThereAreTooMany(long figures, long unchecked) {
		Observation figure = figure("1", RATE, Printed.exactly("10"));
		FigureCount count = new FigureCount(figure.area(), figure.indicator(), figure.kind(), figures, "2023-12");
		Observations observations = Mockito.mock(Observations.class);
		RevisionNumber revision = new RevisionNumber(1);
		Catalogue catalogue = catalogue(Relation.Type.GROWTH);
		Mockito.when(observations.counts(revision)).thenReturn(List.of(count));
		Mockito.when(observations.ending(catalogue.areas(), List.of(), Set.of("2023-12"), revision))
			.thenReturn(MadeUpFigures.of(List.of(figure)));
		Mockito.when(observations.find(Selection.ALL, revision)).thenReturn(MadeUpFigures.of(List.of()));
		assertThat(new Audits(observations).of(catalogue, revision).unchecked()).isEqualTo(unchecked);
	}

	private static List<Check> related(Check.Type type, Printed one, Printed two, Optional<Printed> three) {
		List<Observation> figures = new ArrayList<>(List.of(figure("1", RATE, one), figure("2", PART, two)));
		three.ifPresent((figure) -> figures.add((type == Check.Type.GROWTH)
				? figure("3", PART, figure.over("2022-01", "2022-12")) : figure("3", WHOLE, figure)));
		return RelationChecks.of(MadeUpFigures.of(figures), catalogue(Relation.Type.valueOf(type.name())));
	}

	private static List<Check> difference(Printed value, Quantity difference, Optional<Printed> nation) {
		Observation plain = figure("1", RATE, value);
		Benchmark benchmark = new Benchmark(
				new Benchmark.Against(Optional.of(NATION), Optional.empty(), Optional.empty()), difference, "percent",
				plain.place());
		List<Observation> figures = new ArrayList<>(
				List.of(with(plain, plain.id(), plain.area(), Optional.empty(), List.of(benchmark))));
		nation.map((figure) -> figure("2", RATE, figure))
			.map((figure) -> with(figure, figure.id(), NATION, Optional.empty(), List.of()))
			.ifPresent(figures::add);
		return DifferenceChecks.of(MadeUpFigures.of(figures), catalogue(Relation.Type.GROWTH));
	}

	private static List<Check> repetition(Printed one, Printed two) {
		Observation first = figure("1", RATE, one);
		Observation again = figure("2", RATE, two);
		Figures figures = MadeUpFigures
			.of(List.of(first, with(again, again.id(), again.area(), Optional.of(first.id()), List.of())));
		return RepetitionChecks.of(figures, catalogue(Relation.Type.GROWTH));
	}

	private static Observation figure(String id, Indicator indicator, Printed printed) {
		Observation figure = printed.of(indicator).side().observation();
		return with(figure, new ObservationId(id), figure.area(), Optional.empty(), List.of());
	}

	private static Observation with(Observation figure, ObservationId id, AreaCode area,
			Optional<ObservationId> repeats, List<Benchmark> benchmarks) {
		return new Observation(id, area, figure.indicator(), figure.kind(), figure.period(), figure.quantity(),
				figure.status(), figure.commitment(), figure.quantityAssumed(), figure.remarks(), figure.place(),
				repeats, figure.ranks(), benchmarks);
	}

	private static Catalogue catalogue(Relation.Type type) {
		Optional<Indicator> whole = (type == Relation.Type.SHARE) ? Optional.of(WHOLE) : Optional.empty();
		return MadeUpCatalogue.of(List.of(new Relation(type, RATE, PART, whole)), RATE, PART, WHOLE);
	}

}
