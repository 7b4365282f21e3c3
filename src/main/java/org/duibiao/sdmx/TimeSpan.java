package org.duibiao.sdmx;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

import org.duibiao.kernel.TimePeriod;

/**
 * The days of a period, and how SDMX writes it.
 *
 * @param first the first day
 * @param last the last day
 * @param text the written form: a year, a month, a date, or a date and a duration
 */
public record TimeSpan(LocalDate first, LocalDate last, String text) implements Comparable<TimeSpan> {

	private static final Comparator<TimeSpan> ORDER = Comparator.comparing(TimeSpan::first)
		.thenComparing(TimeSpan::last);

	/**
	 * The days of a printed period. A time somewhere in a year may be any day of it.
	 * @param period the period
	 * @return its days
	 */
	static TimeSpan of(TimePeriod period) {
		if (period instanceof TimePeriod.Months months) {
			return of(months);
		}
		if (period instanceof TimePeriod.AsAt date) {
			return new TimeSpan(date.date(), date.date(), date.date().toString());
		}
		Year year = period.year();
		return new TimeSpan(year.atDay(1), year.atMonth(12).atEndOfMonth(), year.toString());
	}

	private static TimeSpan of(TimePeriod.Months months) {
		LocalDate first = months.first().atDay(1);
		String text = switch (Frequency.of(months)) {
			case ANNUAL -> months.year().toString();
			case MONTHLY -> months.first().toString();
			default -> "%s/P%dM".formatted(first, ChronoUnit.MONTHS.between(months.first(), months.last()) + 1);
		};
		return new TimeSpan(first, months.last().atEndOfMonth(), text);
	}

	/**
	 * Whether no day of this lies outside of two bounds.
	 * @param from the first day allowed
	 * @param to the last day allowed
	 * @return whether it lies within
	 */
	boolean isWithin(LocalDate from, LocalDate to) {
		return !this.first.isBefore(from) && !this.last.isAfter(to);
	}

	@Override
	public int compareTo(TimeSpan other) {
		return ORDER.compare(this, other);
	}

}
