package org.duibiao.comparison;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duibiao.catalogue.QuantityKind;
import org.duibiao.catalogue.Unit.Dimension;
import org.duibiao.kernel.Qualifier;
import org.duibiao.observation.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duibiao.comparison.Printed.as;
import static org.duibiao.comparison.Printed.exactly;

/**
 * Tests for {@link ComparisonLine}.
 */
class ComparisonLineTests {

	@Test
	void isDrawnIfNothingForbidsAnyPair() {
		assertThat(line(exactly("1"), as("2", Qualifier.ABOUT), exactly("3").over("2023-01", "2023-10")).isDrawable())
			.isTrue();
	}

	@Test
	void isNotDrawnIfTwoOthersMayNotBeCompared() {
		ComparisonLine line = line(flow().somewhenIn("2023"), flow().over("2023-01", "2023-10"),
				flow().over("2023-01", "2023-12"));
		assertThat(line.pairs()).noneMatch((pair) -> pair.verdict() instanceof Verdict.NotComparable);
		assertThat(line.isDrawable()).isFalse();
	}

	private static Printed flow() {
		return exactly("100").of(QuantityKind.FLOW, Dimension.COUNT);
	}

	private static ComparisonLine line(Printed... printed) {
		List<Optional<Side>> sides = Stream.of(printed).map((one) -> Optional.of(one.side())).toList();
		return new ComparisonLine(sides.get(0).orElseThrow().indicator(), Kind.RESULT, Year.of(2023), sides);
	}

}
