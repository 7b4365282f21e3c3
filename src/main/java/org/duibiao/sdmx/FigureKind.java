package org.duibiao.sdmx;

import org.duibiao.observation.Kind;
import org.duibiao.observation.Observation;

/**
 * What a figure is: an expected result is set apart from one that came out so.
 */
public enum FigureKind {

	/** Something reached. */
	RESULT("Kind.RESULT", "A"),

	/** Something expected to be reached. */
	EXPECTED("Status.EXPECTED", "F"),

	/** Something aimed at. */
	TARGET("Kind.TARGET", "A");

	private final String key;

	private final String status;

	FigureKind(String key, String status) {
		this.key = key;
		this.status = status;
	}

	static FigureKind of(Observation figure) {
		if (figure.kind() == Kind.TARGET) {
			return TARGET;
		}
		return figure.isExpected() ? EXPECTED : RESULT;
	}

	/**
	 * The key of the message with its name.
	 * @return the key
	 */
	public String key() {
		return this.key;
	}

	/** The SDMX status of an observation with a number. */
	String status() {
		return this.status;
	}

}
