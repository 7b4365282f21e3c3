package org.duibiao.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;

import org.duibiao.kernel.TimePeriod;

/**
 * Periods in words: {@code 2023年1—10月}, "January–October 2023".
 */
final class Periods {

	private Periods() {
	}

	static String tell(TimePeriod period, Phrases phrases) {
		if (period instanceof TimePeriod.Months months) {
			return tell(months, phrases);
		}
		if (period instanceof TimePeriod.AsAt asAt) {
			return date("period.date", asAt.date(), phrases);
		}
		return phrases.say("period.unstated", period.year());
	}

	/**
	 * A period as the object of a sentence: a date without "as at".
	 * @param period the period
	 * @param phrases the language
	 * @return the period in words
	 */
	static String plain(TimePeriod period, Phrases phrases) {
		return (period instanceof TimePeriod.AsAt asAt) ? phrases.say(asAt.date()) : tell(period, phrases);
	}

	static String date(String key, LocalDate date, Phrases phrases) {
		return phrases.say(key, date.getYear(), month(YearMonth.from(date), phrases), date.getDayOfMonth());
	}

	private static String tell(TimePeriod.Months months, Phrases phrases) {
		YearMonth first = months.first();
		YearMonth last = months.last();
		if (months.isFullYear()) {
			return phrases.say("period.year", first.getYear());
		}
		if (first.equals(last)) {
			return phrases.say("period.month", first.getYear(), month(first, phrases));
		}
		return phrases.say((first.getYear() == last.getYear()) ? "period.months" : "period.years", first.getYear(),
				month(first, phrases), last.getYear(), month(last, phrases));
	}

	private static String month(YearMonth month, Phrases phrases) {
		return phrases.locale().getLanguage().equals("en")
				? month.getMonth().getDisplayName(TextStyle.FULL, phrases.locale())
				: Integer.toString(month.getMonthValue());
	}

}
