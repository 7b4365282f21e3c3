package org.duibiao.intake.content;

/**
 * How much of a data package comes in.
 */
public enum Extent {

	/** All of it: what the package brought before and has no more, goes. */
	WHOLE,

	/**
	 * Some lines: they are added, or replace the lines of the same keys; nothing goes.
	 */
	PART

}
