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
			LocalDate date = asAt.date();
			return phrases.say("period.date", date.getYear(), month(YearMonth.from(date), phrases),
					date.getDayOfMonth());
		}
		return phrases.say("period.unstated", period.year());
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
