package org.duibiao.observation;

/**
 * How firm a result is.
 */
public enum Status {

	/** It came out so. */
	ACTUAL,

	/** 预计: it was expected to come out so. */
	EXPECTED

}
