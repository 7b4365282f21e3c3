package org.duibiao.kernel;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link TimePeriod}.
 */
class TimePeriodTests {

	@ParameterizedTest(name = "''{0}'' to {1}")
	@CsvFileSource(resources = "periods.csv", numLinesToSkip = 1)
	void readsWhatItWrites(String start, String end, String kind, int year, boolean fullYear) {
		TimePeriod period = TimePeriod.parse(start, end);
		assertThat(period.start()).isEqualTo(start);
		assertThat(period.end()).isEqualTo(end);
		assertThat(period.year()).isEqualTo(Year.of(year));
		assertThat(kind(period)).isEqualTo(kind);
		assertThat(period instanceof TimePeriod.Months months && months.isFullYear()).isEqualTo(fullYear);
	}

	@ParameterizedTest(name = "''{0}'' to ''{1}''")
	@CsvFileSource(resources = "no-periods.csv", numLinesToSkip = 1)
	void refusesWhatIsNoPeriod(String start, String end) {
		assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.parse(start, end));
	}

	@Test
	void namesBothPartsOfWhatIsNoPeriod() {
		assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.parse("2023-01", "2023-13"))
			.withMessageContaining("'2023-01'")
			.withMessageContaining("'2023-13'");
	}

	@Test
	void namesBothMonthsOfAPeriodThatEndsBeforeItBegins() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new TimePeriod.Months(YearMonth.of(2023, 10), YearMonth.of(2023, 1)))
			.withMessage("2023-01 is before 2023-10");
	}

	@Test
	void neverTakesAnUnstatedTimeForTheFullYear() {
		assertThat(TimePeriod.parse("2023", "2023")).isNotEqualTo(TimePeriod.parse("2023-01", "2023-12"));
	}

	@Test
	void neverTakesADateForItsMonth() {
		TimePeriod date = TimePeriod.parse("", "2023-11-30");
		assertThat(date).isEqualTo(new TimePeriod.AsAt(LocalDate.of(2023, 11, 30)))
			.isNotEqualTo(TimePeriod.parse("2023-11", "2023-11"));
	}

	@ParameterizedTest(name = "''{0}'' to ''{1}''")
	@CsvSource({ "2023-01, 2023-10, 2022-01, 2022-10, 2023-10", "'', 2024-02-29, '', 2023-02-28, 2024-02",
			"'', 2023-02-28, '', 2022-02-28, 2023-02", "'', 2025-02-28, '', 2024-02-29, 2025-02",
			"'', 2024-02-15, '', 2023-02-15, 2024-02", "2023, 2023, 2022, 2022, 2023" })
	void knowsTheYearBeforeAndItsLastMonth(String start, String end, String startBefore, String endBefore,
			String month) {
		TimePeriod period = TimePeriod.parse(start, end);
		assertThat(period.yearBefore()).isEqualTo(TimePeriod.parse(startBefore, endBefore));
		assertThat(period.endMonth()).isEqualTo(month);
	}

	@ParameterizedTest(name = "''{0}'' to ''{1}''")
	@CsvSource({ "2023-01, 2023-10", "'', 2023-10-31", "'', 2023-10-01", "2023, 2023" })
	void knowsAllThatEndsInAMonth(String start, String end) {
		assertThat(TimePeriod.endsIn(Set.of("2023-10"))).contains(TimePeriod.parse(start, end).end())
			.doesNotContain("2023-10-32", "2023-11", "2022")
			.hasSize(33);
	}

	@Test
	void knowsOnlyTheYearWhereNoMonthIsKnown() {
		assertThat(TimePeriod.endsIn(Set.of("2023"))).containsExactly("2023");
	}

	private static String kind(TimePeriod period) {
		if (period instanceof TimePeriod.Months) {
			return "MONTHS";
		}
		return (period instanceof TimePeriod.AsAt) ? "AS_AT" : "IN_YEAR";
	}

}
