package org.duibiao.sdmx;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.catalogue.MadeUpCatalogue;
import org.duibiao.catalogue.QuantityKind;
import org.duibiao.catalogue.Theme;
import org.duibiao.catalogue.Unit;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.kernel.Qualifier;
import org.duibiao.kernel.Quantity;
import org.duibiao.kernel.TimePeriod;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Observation;
import org.duibiao.observation.ObservationId;
import org.duibiao.observation.PrintedPeriod.PeriodStatus;
import org.duibiao.observation.PrintedPeriod;
import org.duibiao.observation.Status;
import org.duibiao.source.SourcePlace;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SeriesGrouping}.
 */
class SeriesGroupingTests {

	private static final LocalizedText NAME = new LocalizedText("名", "name");

	private static final Catalogue CATALOGUE = MadeUpCatalogue.of(List.of(),
			new Indicator(new IndicatorCode("out put"), new Theme("t", NAME),
					new Unit("ge", Unit.Dimension.COUNT, NAME), QuantityKind.FLOW, Indicator.Direction.HIGHER,
					Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), NAME, NAME));

	@Test
	void keepsYearsOfTheSameTogetherInOrder() {
		List<Series> series = group(DataQuery.ALL, figure("a", "2024-01", "2024-12", ""),
				figure("b", "2023-01", "2023-12", ""));
		assertThat(series).singleElement().satisfies((one) -> {
			assertThat(one.key().values()).containsExactly("A", "CN-AH", "out$0020put", "RESULT", "1");
			assertThat(figures(one)).containsExactly("b", "a");
		});
	}

	@Test
	void neverTakesAnUnstatedTimeForTheFullYear() {
		List<Series> series = group(DataQuery.ALL, figure("a", "2023-01", "2023-12", ""),
				figure("b", "2023", "2023", ""));
		assertThat(series).extracting((one) -> one.key().frequency())
			.containsExactly(Frequency.ANNUAL, Frequency.UNSPECIFIED);
	}

	@Test
	void countsPrintsOfTheSameWithRepetitionsLast() {
		List<Series> series = group(DataQuery.ALL, figure("again", "2023", "2023", "first"),
				figure("first", "2023", "2023", ""), figure("contradiction", "2023", "2023", ""));
		assertThat(series).extracting((one) -> one.key().print()).containsExactly(1, 2, 3);
		assertThat(series.stream().flatMap((one) -> figures(one).stream())).containsExactly("first", "contradiction",
				"again");
	}

	@Test
	void countsPrintsBeforeAnythingIsLeftOut() {
		List<Series> second = group(DataQuery.of("....2"), figure("a", "2023", "2023", ""),
				figure("b", "2023", "2023", ""));
		assertThat(second).singleElement().satisfies((one) -> assertThat(figures(one)).containsExactly("b"));
	}

	@Test
	void limitsEachSeriesFromEitherEnd() {
		Observation[] years = { figure("a", "2021-01", "2021-12", ""), figure("b", "2022-01", "2022-12", ""),
				figure("c", "2023-01", "2023-12", "") };
		assertThat(figures(limited("1", "", years))).containsExactly("a");
		assertThat(figures(limited("", "2", years))).containsExactly("b", "c");
		assertThat(figures(limited("1", "1", years))).containsExactly("a", "c");
		assertThat(figures(limited("2", "2", years))).containsExactly("a", "b", "c");
	}

	private static Series limited(String first, String last, Observation... figures) {
		DataQuery query = DataQuery.ALL.limitedTo(Optional.of(first).filter((text) -> !text.isEmpty()),
				Optional.of(last).filter((text) -> !text.isEmpty()));
		return group(query, figures).get(0);
	}

	private static List<Series> group(DataQuery query, Observation... figures) {
		return SeriesGrouping.of(query, CATALOGUE, Arrays.asList(figures)).toList();
	}

	private static List<String> figures(Series series) {
		return series.points().stream().map((point) -> point.attributes().get(Component.FIGURE)).toList();
	}

	private static Observation figure(String id, String start, String end, String repeats) {
		PeriodStatus status = (start.length() == 4) ? PeriodStatus.UNSTATED : PeriodStatus.STATED;
		return new Observation(new ObservationId(id), new AreaCode("CN-AH"), new IndicatorCode("out put"), Kind.RESULT,
				new PrintedPeriod(TimePeriod.parse(start, end), status),
				new Quantity(new BigDecimal("18100"), 2, 10000, Qualifier.EXACT), Optional.of(Status.ACTUAL),
				Optional.empty(), false, Set.of(), new SourcePlace("d", "1", 1, "1.81万", 1),
				Optional.of(repeats).filter((text) -> !text.isEmpty()).map(ObservationId::new), List.of(), List.of());
	}

}
