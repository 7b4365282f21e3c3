package org.duibiao.sdmx;

import java.util.Arrays;
import java.util.Optional;

import org.duibiao.kernel.TimePeriod;

/**
 * What the period of a figure is, in the codes of the SDMX code list of frequencies.
 */
public enum Frequency {

	/** January to December of a year. */
	ANNUAL("A"),

	/** One month. */
	MONTHLY("M"),

	/** Any other run of months. */
	OTHER("_O"),

	/** A time somewhere in a year; never the full year. */
	UNSPECIFIED("_U"),

	/** No period at all but a date. */
	NOT_APPLICABLE("_Z");

	private final String code;

	Frequency(String code) {
		this.code = code;
	}

	/**
	 * The code in the code list.
	 * @return the code
	 */
	public String code() {
		return this.code;
	}

	/**
	 * The frequency of a code.
	 * @param code the code
	 * @return the frequency, if there is one
	 */
	static Optional<Frequency> of(String code) {
		return Arrays.stream(values()).filter((frequency) -> frequency.code.equals(code)).findFirst();
	}

	/**
	 * The frequency of a period.
	 * @param period the period
	 * @return its frequency
	 */
	static Frequency of(TimePeriod period) {
		if (period instanceof TimePeriod.Months months) {
			if (months.isFullYear()) {
				return ANNUAL;
			}
			return months.first().equals(months.last()) ? MONTHLY : OTHER;
		}
		return (period instanceof TimePeriod.AsAt) ? NOT_APPLICABLE : UNSPECIFIED;
	}

}
