package org.duibiao.source;

/**
 * What a section of a document speaks of in the main; single figures in it may differ.
 */
public enum Part {

	/** What is said before results and targets. */
	INTRODUCTION,

	/** Results of the year past. */
	RESULTS,

	/** Targets of the year to come. */
	TARGETS

}
