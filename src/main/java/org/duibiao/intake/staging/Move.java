package org.duibiao.intake.staging;

/**
 * What a row of a reading changes.
 */
public enum Move {

	/** No row of its key is in force. */
	NEW,

	/** Another row of its key is in force. */
	CHANGED,

	/** It is in force and is to go. */
	GONE,

	/** It is in force already. */
	UNCHANGED,

	/** It is left out, because what is in force shall stay. */
	LEFT

}
