package org.duibiao.observation;

/**
 * How firmly a target is meant.
 */
public enum Commitment {

	/** 力争, 争创: strive for it. */
	STRIVE,

	/** 确保: ensure it. */
	ENSURE,

	/** No such word. */
	PLAN

}
