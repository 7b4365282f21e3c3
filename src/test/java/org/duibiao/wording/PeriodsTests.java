package org.duibiao.wording;

import org.duibiao.kernel.TimePeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Periods}.
 */
class PeriodsTests {

	@ParameterizedTest(name = "''{0}'' to {1}")
	@CsvFileSource(resources = "periods.csv", numLinesToSkip = 1)
	void tellsPeriodsInBothLanguages(String start, String end, String zh, String en, String plainZh, String plainEn) {
		TimePeriod period = TimePeriod.parse(start, end);
		assertThat(Periods.tell(period, Languages.ZH)).isEqualTo(zh);
		assertThat(Periods.tell(period, Languages.EN)).isEqualTo(en);
		assertThat(Periods.plain(period, Languages.ZH)).isEqualTo(plainZh);
		assertThat(Periods.plain(period, Languages.EN)).isEqualTo(plainEn);
	}

}
