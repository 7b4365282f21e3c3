package org.duibiao.recognition.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

import org.duibiao.kernel.TimePeriod;
import org.duibiao.source.text.Span;

/**
 * A word for a time: {@code 1—10月}, {@code 上半年}, {@code 2022年底}, {@code 去年}.
 *
 * @param span where it stands
 * @param form what it names
 * @param year the year it names
 * @param offset how many years after that of the text it names one: -1 for 去年; none if it
 * leaves the year open
 * @param from the first month or year
 * @param to the last month, the last year or the day
 */
public record PeriodWord(Span span, Form form, OptionalInt year, OptionalInt offset, int from, int to) {

	/**
	 * The time named.
	 * @param open the year of months for which none is named
	 * @param published the year in which the text was printed
	 * @return the time; nothing if there is no such month or day
	 */
	public Optional<TimePeriod> time(Year open, Year published) {
		int of = this.year
			.orElseGet(() -> this.offset.isPresent() ? published.getValue() + this.offset.getAsInt() : open.getValue());
		try {
			return Optional.of(time(of, published));
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Whether it names a year and nothing in it.
	 * @return whether it is a year alone
	 */
	public boolean isYear() {
		return this.form == Form.YEAR;
	}

	/**
	 * Whether it names the start of a year, from which changes are told.
	 * @return whether it is 年初
	 */
	public boolean isStart() {
		return this.form == Form.START_OF_YEAR;
	}

	private TimePeriod time(int of, Year published) {
		return switch (this.form) {
			case MONTHS -> new TimePeriod.Months(YearMonth.of(of, this.from), YearMonth.of(of, this.to));
			case YEARS -> new TimePeriod.Months(YearMonth.of(this.from, 1), YearMonth.of(this.to, 12));
			case DAY -> new TimePeriod.AsAt(LocalDate.of(of, this.from, this.to));
			case END_OF_MONTH -> new TimePeriod.AsAt(YearMonth.of(of, this.from).atEndOfMonth());
			case END_OF_YEAR -> new TimePeriod.AsAt(LocalDate.of(of, 12, 31));
			case START_OF_YEAR -> new TimePeriod.AsAt(LocalDate.of(of, 1, 1));
			case WHOLE_YEAR -> wholeYear(of);
			case YEAR -> (of == published.getValue()) ? new TimePeriod.InYear(published) : wholeYear(of);
		};
	}

	private static TimePeriod wholeYear(int year) {
		return new TimePeriod.Months(YearMonth.of(year, 1), YearMonth.of(year, 12));
	}

	/**
	 * What a word for a time names.
	 */
	public enum Form {

		/** Months of a year. */
		MONTHS,

		/** Several years. */
		YEARS,

		/** A day. */
		DAY,

		/** The end of a month. */
		END_OF_MONTH,

		/** The end of a year. */
		END_OF_YEAR,

		/** The first day of a year. */
		START_OF_YEAR,

		/** All of a year, in words that say so. */
		WHOLE_YEAR,

		/** A year: all of it unless the text was printed in it. */
		YEAR

	}

}
