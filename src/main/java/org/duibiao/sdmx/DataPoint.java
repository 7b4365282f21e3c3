package org.duibiao.sdmx;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * An observation of a series.
 *
 * @param time its period
 * @param value its number; none if the print has only a word for it
 * @param attributes what is said of it
 */
public record DataPoint(TimeSpan time, Optional<BigDecimal> value, Map<Component, String> attributes) {

	/** What stands for a number that was not printed. */
	public static final String NO_NUMBER = "NaN";

	/**
	 * The number as text.
	 * @return a plain decimal, or {@value #NO_NUMBER}
	 */
	public String number() {
		return this.value.map(BigDecimal::toPlainString).orElse(NO_NUMBER);
	}

}
