package org.duibiao.sdmx;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PeriodBound}.
 */
class PeriodBoundTests {

	@ParameterizedTest
	@CsvFileSource(resources = "bounds.csv", numLinesToSkip = 1)
	void readsPeriodsAndNothingElse(String written, LocalDate first, LocalDate last) {
		if (first == null) {
			assertThat(PeriodBound.parse(written)).isEmpty();
		}
		else {
			assertThat(PeriodBound.parse(written)).contains(new PeriodBound(first, last));
		}
	}

}
