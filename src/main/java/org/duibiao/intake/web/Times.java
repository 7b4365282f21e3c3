package org.duibiao.intake.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Points in time, in words that are the same in all languages.
 */
public final class Times {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private Times() {
	}

	/**
	 * A point in time.
	 * @param time the time
	 * @return the time to the minute, with its zone
	 */
	public static String tell(Instant time) {
		return TIME.format(time);
	}

}
