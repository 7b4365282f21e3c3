package org.duibiao.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.MadeUpCatalogue;
import org.duibiao.catalogue.QuantityKind;
import org.duibiao.catalogue.Unit;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.observation.Figures;
import org.duibiao.observation.MadeUpFigures;
import org.duibiao.observation.Observation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Lines}: which of several figures of a year is compared.
 */
class LinesTests {

	private static final Indicator INDICATOR = Printed.indicator("growth", QuantityKind.GROWTH_RATE,
			Unit.Dimension.PERCENT);

	private static final List<Area> PROVINCES = Stream.of("CN-AH", "CN-SD", "CN-ZJ").map(LinesTests::province).toList();

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "periods-compared.csv", numLinesToSkip = 1)
	void compareThePeriodThatMostShare(String name, String anhui, String shandong, String zhejiang, String year,
			String compared) {
		List<Observation> printed = new ArrayList<>();
		printed.addAll(printed("CN-AH", anhui));
		printed.addAll(printed("CN-SD", shandong));
		printed.addAll(printed("CN-ZJ", zhejiang));
		Figures figures = MadeUpFigures.of(printed);
		List<ComparisonLine> lines = new Lines(new Question(PROVINCES, List.of(INDICATOR), false, Periods.ALL), figures,
				Years.of(figures), MadeUpCatalogue.of(List.of(), INDICATOR))
			.of(List.of(INDICATOR));
		assertThat(lines).filteredOn((line) -> line.year().toString().equals(year))
			.singleElement()
			.satisfies((line) -> assertThat(line.sides()).map(LinesTests::written)
				.containsExactly(compared.split(" \\| ")));
	}

	private static String written(Optional<Side> side) {
		return side.map((it) -> it.observation().period().time())
			.map((time) -> time.start() + ".." + time.end())
			.orElse("-");
	}

	private static List<Observation> printed(String area, String periods) {
		return (periods == null) ? List.of() : Stream.of(periods.split(" "))
			.map((period) -> period.split("\\.\\.", -1))
			.map((ends) -> in(area, Printed.exactly("1.0").of(INDICATOR).over(ends[0], ends[1]).side().observation()))
			.toList();
	}

	private static Observation in(String area, Observation other) {
		return new Observation(other.id(), new AreaCode(area), other.indicator(), other.kind(), other.period(),
				other.quantity(), other.status(), other.commitment(), other.quantityAssumed(), other.remarks(),
				other.place(), other.repeats(), other.ranks(), other.benchmarks());
	}

	private static Area province(String code) {
		LocalizedText name = new LocalizedText(code, code);
		return new Area(new AreaCode(code), "", Area.Level.PROVINCE, Optional.empty(), name, name);
	}

}
