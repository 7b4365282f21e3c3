package org.duibiao.sdmx;

import java.time.LocalDate;

import org.duibiao.kernel.TimePeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link TimeSpan} and {@link Frequency}.
 */
class TimeSpanTests {

	@ParameterizedTest
	@CsvFileSource(resources = "spans.csv", numLinesToSkip = 1)
	void tellsThePeriodAndWhatItIs(String start, String end, String frequency, String text, LocalDate first,
			LocalDate last) {
		TimePeriod period = TimePeriod.parse((start != null) ? start : "", end);
		assertThat(TimeSpan.of(period)).isEqualTo(new TimeSpan(first, last, text));
		assertThat(Frequency.of(period).code()).isEqualTo(frequency);
	}

	@ParameterizedTest
	@CsvSource({ "2023-01-01, 2023-10-31, true", "2022-01-01, 2024-12-31, true", "2023-01-02, 2023-12-31, false",
			"2022-01-01, 2023-10-30, false" })
	void liesWithinOnlyAsAWhole(LocalDate from, LocalDate to, boolean within) {
		assertThat(TimeSpan.of(TimePeriod.parse("2023-01", "2023-10")).isWithin(from, to)).isEqualTo(within);
	}

}
