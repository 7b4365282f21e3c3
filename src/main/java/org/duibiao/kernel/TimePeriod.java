package org.duibiao.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The time a figure speaks of, only as exact as the print.
 * <p>
 * The written form has two parts, a start and an end: {@code 2023-01} and {@code 2023-10}
 * for months, nothing and {@code 2023-11-30} for a date, {@code 2023} and {@code 2023}
 * for a time somewhere in a year.
 */
public sealed interface TimePeriod {

	/**
	 * The year in which the period ends.
	 * @return the year
	 */
	Year year();

	/**
	 * The month in which the period ends, in a form that sorts in time.
	 * @return a month; the year, which sorts before its months, where no month is known
	 */
	default String endMonth() {
		return end().substring(0, Math.min(end().length(), "yyyy-mm".length()));
	}

	/**
	 * The same period a year before.
	 * @return the period
	 */
	TimePeriod yearBefore();

	/**
	 * The written form of the start.
	 * @return a month or a year; empty for a date
	 */
	String start();

	/**
	 * The written form of the end.
	 * @return a month, a date or a year
	 */
	String end();

	/**
	 * Reads the written form.
	 * @param start a month, a year or nothing
	 * @param end a month, a year or a date
	 * @return the period
	 * @throws IllegalArgumentException if the two parts are no period
	 */
	static TimePeriod parse(String start, String end) {
		try {
			if (start.isEmpty()) {
				return new AsAt(LocalDate.parse(end));
			}
			if (start.length() == 4 && start.equals(end)) {
				return new InYear(Year.parse(start));
			}
			return new Months(YearMonth.parse(start), YearMonth.parse(end));
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("'%s' to '%s' is no period".formatted(start, end), ex);
		}
	}

	/**
	 * The written forms that a period may end with if it ends in one of some months.
	 * @param months the months, or years where no month is known
	 * @return the months with their days, and the years of all of them, as what is known
	 * to end in a year may end in the month
	 */
	static Set<String> endsIn(Collection<String> months) {
		Set<String> ends = new HashSet<>(months);
		months.forEach((month) -> ends.add(month.substring(0, "yyyy".length())));
		months.stream()
			.filter((month) -> month.contains("-"))
			.map(YearMonth::parse)
			.forEach((month) -> IntStream.rangeClosed(1, month.lengthOfMonth())
				.forEach((day) -> ends.add(month.atDay(day).toString())));
		return ends;
	}

	/**
	 * Whole months from the first to the last, both included.
	 *
	 * @param first the first month
	 * @param last the last month, not before the first
	 */
	record Months(YearMonth first, YearMonth last) implements TimePeriod {

		public Months {
			if (last.isBefore(first)) {
				throw new IllegalArgumentException("%s is before %s".formatted(last, first));
			}
		}

		/**
		 * Whether these are January to December of one year.
		 * @return whether it is a full year
		 */
		public boolean isFullYear() {
			return this.first.getMonthValue() == 1 && this.last.equals(this.first.withMonth(12));
		}

		@Override
		public Year year() {
			return Year.of(this.last.getYear());
		}

		@Override
		public TimePeriod yearBefore() {
			return new Months(this.first.minusYears(1), this.last.minusYears(1));
		}

		@Override
		public String start() {
			return this.first.toString();
		}

		@Override
		public String end() {
			return this.last.toString();
		}

	}

	/**
	 * A date at whose end something was counted.
	 *
	 * @param date the date
	 */
	record AsAt(LocalDate date) implements TimePeriod {

		@Override
		public Year year() {
			return Year.of(this.date.getYear());
		}

		@Override
		public TimePeriod yearBefore() {
			boolean closesMonth = YearMonth.from(this.date).atEndOfMonth().equals(this.date);
			LocalDate before = this.date.minusYears(1);
			return new AsAt(closesMonth ? YearMonth.from(before).atEndOfMonth() : before);
		}

		@Override
		public String start() {
			return "";
		}

		@Override
		public String end() {
			return this.date.toString();
		}

	}

	/**
	 * An unstated time in a year; never to be read as the full year.
	 *
	 * @param year the year
	 */
	record InYear(Year year) implements TimePeriod {

		@Override
		public TimePeriod yearBefore() {
			return new InYear(this.year.minusYears(1));
		}

		@Override
		public String start() {
			return this.year.toString();
		}

		@Override
		public String end() {
			return this.year.toString();
		}

	}

}
