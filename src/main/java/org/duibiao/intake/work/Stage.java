package org.duibiao.intake.work;

/**
 * What is being done in a piece of work, in order.
 */
public enum Stage {

	/** Nothing yet: it waits for its turn. */
	WAITING,

	/** The upload is fetched from the store. */
	FETCHING,

	/** Lines are counted. */
	COUNTING,

	/** Lines are read and checked one by one. */
	READING,

	/** Rows are compared with those in force. */
	COMPARING,

	/** Keys and references are followed. */
	REFERENCES,

	/** Tokens are looked up in the attached texts. */
	TEXTS,

	/** Figures are held against other figures. */
	CONSISTENCY,

	/** Rows are stored as a revision. */
	PUBLISHING

}
