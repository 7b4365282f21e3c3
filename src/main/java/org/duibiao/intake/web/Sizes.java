package org.duibiao.intake.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.duibiao.wording.Phrases;

/**
 * How large files are, in words.
 */
final class Sizes {

	private static final long KILOBYTE = 1024;

	private Sizes() {
	}

	static String tell(long bytes, Phrases phrases) {
		if (bytes < KILOBYTE) {
			return phrases.say("size.bytes", bytes);
		}
		long unit = (bytes < KILOBYTE * KILOBYTE) ? KILOBYTE : KILOBYTE * KILOBYTE;
		BigDecimal size = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(unit), 1, RoundingMode.HALF_UP);
		return phrases.say((unit == KILOBYTE) ? "size.kilobytes" : "size.megabytes", size);
	}

}
