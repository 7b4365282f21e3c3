package org.duibiao.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duibiao.SeededStore;
import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Catalogues;
import org.duibiao.catalogue.Indicator;
import org.duibiao.kernel.Interval.Order;
import org.duibiao.kernel.TimePeriod;
import org.duibiao.observation.FigureCount;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.Revisions;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duibiao.comparison.Printed.exactly;

/**
 * Tests for {@link Successions} and {@link Succession}.
 */
@SeededStore
class SuccessionsTests {

	private final Successions successions;

	private final RevisionNumber newest;

	private final Catalogue catalogue;

	private final Figures figures;

	SuccessionsTests(@Autowired Successions successions, @Autowired Revisions revisions,
			@Autowired Catalogues catalogues, @Autowired Observations observations) {
		this.successions = successions;
		this.newest = revisions.latest().number();
		this.catalogue = catalogues.asOf(this.newest);
		this.figures = observations.find(Selection.ALL, this.newest);
	}

	@Test
	void areReadInPortions() {
		List<Indicator> indicators = this.catalogue.indicators().subList(0, 6);
		Catalogue six = new Catalogue(this.catalogue.areas(), List.of(), List.of(), indicators, List.of());
		Area province = this.catalogue.province("CN-AH");
		List<Long> printed = List.of(200L, 1L, 100L, 2L, 400L, 3L);
		Observations observations = Mockito.mock(Observations.class);
		Mockito.when(observations.counts(List.of(province), this.newest))
			.thenReturn(IntStream.range(0, printed.size())
				.mapToObj((index) -> new FigureCount(province.code(), indicators.get(index).code(), Kind.RESULT,
						printed.get(index), "2023-12"))
				.toList());
		assertThat(new Successions(observations).portions(province, six, this.newest)).containsExactly(
				List.of(indicators.get(0), indicators.get(2)), List.of(indicators.get(3)), List.of(indicators.get(4)),
				List.of(indicators.get(5)));
	}

	@Test
	void pairsEveryTwoFiguresOfAnIndicatorThatFollowEachOther() {
		List<String> expected = new ArrayList<>();
		for (Area province : this.catalogue.provinces()) {
			for (Indicator indicator : this.catalogue.indicators()) {
				long printed = this.figures.of(province.code(), indicator.code()).count();
				for (long i = 1; i < printed; i++) {
					expected.add(province.code().value() + " " + indicator.code().value());
				}
			}
		}
		assertThat(expected).hasSizeGreaterThan(10);
		assertThat(all()).map((pair) -> pair.later().observation())
			.map((later) -> later.area().value() + " " + later.indicator().value())
			.containsExactlyElementsOf(expected);
	}

	@Test
	void keepsToOneProvinceOneIndicatorAndTheOrderOfTime() {
		assertThat(all()).allSatisfy((pair) -> {
			Observation earlier = pair.earlier().observation();
			Observation later = pair.later().observation();
			assertThat(earlier.area()).isEqualTo(later.area());
			assertThat(earlier.indicator()).isEqualTo(later.indicator());
			assertThat(pair.later().indicator().code()).isEqualTo(later.indicator());
			assertThat(earlier.period().time().year()).isLessThanOrEqualTo(later.period().time().year());
			assertThat(earlier.isRepeat() || later.isRepeat()).isFalse();
		});
	}

	@Test
	void putsTheResultBeforeTheTargetOfTheNextYear() {
		assertThat(all())
			.map((pair) -> pair.earlier().observation().id().value() + " " + pair.later().observation().id().value())
			.contains("ah-2023-001 ah-2023-053", "ah-2023-023 ah-2023-064", "sd-2023-020 sd-2023-049",
					"sd-2023-036 sd-2023-051");
		assertThat(all()).extracting((pair) -> pair.earlier().observation().kind()).containsOnly(Kind.RESULT);
	}

	@Test
	void judgesByTheRulesForFiguresOverTime() {
		assertThat(all()).allSatisfy((pair) -> assertThat(pair.verdict())
			.isEqualTo(Comparability.judge(pair.earlier(), pair.later(), Rule.overTime())));
		assertThat(Verdicts.keys(pair("ah-2023-001").verdict())).containsExactly("reason.kind", "reason.qualifier",
				"reason.part-year");
		assertThat(Verdicts.name(pair("sd-2023-020").verdict())).isEqualTo("NOT_COMPARABLE");
		assertThat(Verdicts.keys(pair("sd-2023-020").verdict())).containsExactly("reason.part-year-cumulated");
	}

	@Test
	void subtractsNothingFromAPartOfAYearOrAnUnstatedTime() {
		List<Succession> partial = all().stream()
			.filter((pair) -> Stream.of(pair.earlier(), pair.later()).anyMatch(SuccessionsTests::isNoFullYear))
			.toList();
		assertThat(partial).hasSizeGreaterThan(5).allSatisfy((pair) -> {
			assertThat(pair.verdict()).isNotInstanceOf(Verdict.Comparable.class);
			assertThat(pair.gap()).isEmpty();
		});
	}

	@Test
	void tellsTheGapOfTheLaterToTheEarlierOfTwoFullYears() {
		Succession rising = new Succession(exactly("14.5").side(), exactly("27.3").over("2024-01", "2024-12").side());
		assertThat(rising.verdict()).isInstanceOf(Verdict.Comparable.class);
		assertThat(rising.gap()).hasValueSatisfying((gap) -> {
			assertThat(gap.order()).isEqualTo(Order.GREATER);
			assertThat(gap.size().value()).isEqualByComparingTo("12.8");
		});
		Succession falling = new Succession(rising.later(), rising.earlier());
		assertThat(falling.gap()).hasValueSatisfying((gap) -> assertThat(gap.order()).isEqualTo(Order.LESS));
	}

	@Test
	void tellsNoGapOfMadeUpFiguresThatDoNotCoverTheirYears() {
		Side full = exactly("14.5").side();
		for (Printed later : List.of(exactly("27.3").over("2024-01", "2024-10"), exactly("27.3").somewhenIn("2024"),
				exactly("27.3").over("2024-01", "2024-12").target())) {
			assertThat(new Succession(full, later.side()).verdict()).isInstanceOf(Verdict.WithCaution.class);
			assertThat(new Succession(full, later.side()).gap()).isEmpty();
		}
	}

	private static boolean isNoFullYear(Side side) {
		TimePeriod time = side.observation().period().time();
		return time instanceof TimePeriod.InYear || (time instanceof TimePeriod.Months months && !months.isFullYear());
	}

	private Succession pair(String earlier) {
		return all().stream()
			.filter((pair) -> pair.earlier().observation().id().value().equals(earlier))
			.findFirst()
			.orElseThrow();
	}

	private List<Succession> all() {
		return this.catalogue.provinces()
			.stream()
			.flatMap((province) -> this.successions.of(province, this.catalogue.indicators(), this.newest).stream())
			.toList();
	}

}
