package org.duibiao.comparison;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;

import org.duibiao.SeededStore;
import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Catalogues;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.kernel.Interval.Order;
import org.duibiao.observation.FigureCount;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Observations;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.Revisions;
import org.duibiao.site.BadParameterException;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link Comparisons} and {@link ComparisonLine}.
 */
@SeededStore
class ComparisonsTests {

	private final Comparisons comparisons;

	private final RevisionNumber newest;

	private final Catalogue catalogue;

	private final List<Area> provinces;

	ComparisonsTests(@Autowired Comparisons comparisons, @Autowired Revisions revisions,
			@Autowired Catalogues catalogues) {
		this.comparisons = comparisons;
		this.newest = revisions.latest().number();
		this.catalogue = catalogues.asOf(this.newest);
		this.provinces = Stream.of("CN-AH", "CN-SD").map(this.catalogue::province).toList();
	}

	@Test
	void putsTheCleanPairSideBySideWithItsGap() {
		ComparisonLine line = line("industrial-investment-growth");
		assertThat(line.kind()).isEqualTo(Kind.RESULT);
		assertThat(line.year()).isEqualTo(Year.of(2023));
		assertThat(line.isDrawable()).isTrue();
		assertThat(line.pairs()).singleElement().satisfies((pair) -> {
			assertThat(pair.verdict()).isInstanceOf(Verdict.Comparable.class);
			assertThat(pair.gap()).hasValueSatisfying((gap) -> {
				assertThat(gap.order()).isEqualTo(Order.GREATER);
				assertThat(gap.size().value()).isEqualByComparingTo(new BigDecimal("12.8"));
			});
		});
	}

	@Test
	void turnsTheGapAroundWithTheProvinces() {
		List<Area> turned = List.of(this.provinces.get(1), this.provinces.get(0));
		ComparisonLine line = this.comparisons
			.compare(Question.of(turned, List.of(this.catalogue.indicator("industrial-investment-growth"))),
					this.catalogue, this.newest)
			.lines()
			.get(0);
		assertThat(line.pairs().get(0).gap()).hasValueSatisfying((gap) -> {
			assertThat(gap.order()).isEqualTo(Order.LESS);
			assertThat(gap.size().value()).isEqualByComparingTo(new BigDecimal("12.8"));
		});
	}

	@Test
	void subtractsNothingWhereMonthsDiffer() {
		ComparisonLine line = line("industrial-value-added-growth");
		assertThat(line.isDrawable()).isTrue();
		assertThat(line.pairs()).singleElement().satisfies((pair) -> {
			assertThat(pair.verdict()).isInstanceOf(Verdict.WithCaution.class);
			assertThat(pair.gap()).isEmpty();
		});
	}

	@Test
	void putsWhatOnlyLooksLikeItInThePlaceOfWhatWasNotPrinted() {
		ComparisonLine line = line("new-little-giants");
		assertThat(line.sides()).map((side) -> side.orElseThrow().indicator().code().value())
			.containsExactly("new-little-giants", "little-giants");
		assertThat(line.isDrawable()).isFalse();
		assertThat(line.pairs()).singleElement().satisfies((pair) -> assertThat(pair.gap()).isEmpty());
	}

	@Test
	void leavesAGapWhereAProvincePrintedNothingLikeIt() {
		ComparisonLine line = line("industrial-profit-growth");
		assertThat(line.sides().get(0)).isPresent();
		assertThat(line.sides().get(1)).isEmpty();
		assertThat(line.pairs()).isEmpty();
	}

	@Test
	void showsEachSharedIndicatorOrFamilyOnceWhenNoneIsAskedFor() {
		Comparison comparison = this.comparisons.compare(Question.of(this.provinces, List.of()), this.catalogue,
				this.newest);
		assertThat(comparison.provinces()).isEqualTo(this.provinces);
		assertThat(comparison.lines()).allSatisfy((line) -> assertThat(line.pairs()).hasSize(1));
		assertThat(comparison.lines()).map(ComparisonLine::sides).doesNotHaveDuplicates();
		assertThat(comparison.lines()).filteredOn((line) -> line.pairs().get(0).gap().isPresent())
			.map((line) -> line.indicator().code().value())
			.containsExactly("industrial-investment-growth", "technical-renovation-investment-growth");
	}

	@Test
	void losesNoResultsToTargetsThatAreYearsAhead() {
		Observations observations = Mockito.mock(Observations.class);
		IndicatorCode any = this.catalogue.indicators().get(0).code();
		Mockito.when(observations.counts(this.provinces, this.newest))
			.thenReturn(List.of(new FigureCount(this.provinces.get(0).code(), any, Kind.RESULT, 9, "2023-12"),
					new FigureCount(this.provinces.get(1).code(), any, Kind.RESULT, 9, "2022-06"),
					new FigureCount(this.provinces.get(1).code(), any, Kind.RESULT, 9, "2021-05"),
					new FigureCount(this.provinces.get(0).code(), any, Kind.TARGET, 1, "2030"),
					new FigureCount(this.provinces.get(1).code(), any, Kind.TARGET, 1, "2024-12")));
		Mockito.when(observations.severalAhead(Mockito.any(), Mockito.any(), Mockito.any()))
			.thenReturn(Figures.of(List.of()));
		Mockito.when(observations.ending(Mockito.any(), Mockito.any(), Mockito.any(), Mockito.any()))
			.thenReturn(Figures.of(List.of()));
		new Comparisons(observations).compare(Question.of(this.provinces, List.of()), this.catalogue, this.newest);
		Mockito.verify(observations)
			.ending(Mockito.eq(this.provinces), Mockito.any(),
					Mockito.argThat((months) -> months.containsAll(List.of("2023-12", "2022-06", "2030", "2024-12"))
							&& !months.contains("2021-05")),
					Mockito.eq(this.newest));
	}

	@Test
	void refusesFiguresOfAllTimesThatAreTooMany() {
		Observations observations = Mockito.mock(Observations.class);
		Mockito.when(observations.counts(this.provinces, this.newest))
			.thenReturn(List.of(new FigureCount(this.provinces.get(0).code(), new IndicatorCode("any"), Kind.RESULT,
					50_001, "2023-12")));
		assertThatExceptionOfType(BadParameterException.class)
			.isThrownBy(() -> new Comparisons(observations)
				.compare(new Question(this.provinces, List.of(), false, Periods.ALL), this.catalogue, this.newest))
			.satisfies((ex) -> assertThat(ex.allowed()).containsExactly("1 … 50,000"));
	}

	private ComparisonLine line(String indicator) {
		List<ComparisonLine> lines = this.comparisons
			.compare(Question.of(this.provinces, List.of(this.catalogue.indicator(indicator))), this.catalogue,
					this.newest)
			.lines();
		return lines.stream().filter((line) -> line.kind() == Kind.RESULT).findFirst().orElseThrow();
	}

}
