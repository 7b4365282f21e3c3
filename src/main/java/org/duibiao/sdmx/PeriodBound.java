package org.duibiao.sdmx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days of a period that a request names: a year, a month, a date, a date with a time,
 * or a reporting period such as {@code 2023-Q1}, {@code 2023-S1} or {@code 2023-M09}.
 *
 * @param first its first day
 * @param last its last day
 */
record PeriodBound(LocalDate first, LocalDate last) {

	private static final Pattern WRITTEN = Pattern.compile("(?<year>\\d{4})(?:-(?<month>\\d{2})"
			+ "(?:-(?<day>\\d{2})(?:T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2})?)?)?"
			+ "|-(?<part>[ASTQM])(?<number>\\d{1,2}))?");

	/** How many months a reporting period has. */
	private static final Map<String, Integer> MONTHS = Map.of("A", 12, "S", 6, "T", 4, "Q", 3, "M", 1);

	static Optional<PeriodBound> parse(String written) {
		Matcher matcher = WRITTEN.matcher(written);
		try {
			return matcher.matches() ? Optional.of(read(matcher)) : Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static PeriodBound read(Matcher matcher) {
		int year = Integer.parseInt(matcher.group("year"));
		if (matcher.group("day") != null) {
			LocalDate day = LocalDate.of(year, number(matcher, "month"), number(matcher, "day"));
			return new PeriodBound(day, day);
		}
		if (matcher.group("month") != null) {
			return months(year, number(matcher, "month"), 1);
		}
		if (matcher.group("part") == null) {
			return months(year, 1, 12);
		}
		int length = MONTHS.getOrDefault(matcher.group("part"), 1);
		return months(year, (number(matcher, "number") - 1) * length + 1, length);
	}

	private static PeriodBound months(int year, int month, int length) {
		YearMonth first = YearMonth.of(year, month);
		return new PeriodBound(first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth());
	}

	private static int number(Matcher matcher, String group) {
		return Integer.parseInt(matcher.group(group));
	}

}
