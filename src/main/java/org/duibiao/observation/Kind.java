package org.duibiao.observation;

/**
 * What a printed figure is.
 */
public enum Kind {

	/** Something reached. */
	RESULT,

	/** Something aimed at. */
	TARGET

}
