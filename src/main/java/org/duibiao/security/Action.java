package org.duibiao.security;

/**
 * What operators do, as the log tells it.
 */
public enum Action {

	/** Signed in with name and password. */
	SIGNED_IN,

	/**
	 * Was not let in: the name or the password was wrong, or there were too many tries.
	 */
	SIGN_IN_REFUSED,

	/** Signed out. */
	SIGNED_OUT,

	/** Brought files, which became a draft. */
	UPLOADED,

	/** Had a draft checked. */
	CHECKED,

	/** Confirmed that a warning of a check is right as it is. */
	ACKNOWLEDGED,

	/** Published a draft as a revision. */
	PUBLISHED,

	/** Took a published revision back by another one. */
	UNDONE,

	/** Threw a draft away. */
	DISCARDED,

	/** Stopped an import under way. */
	CANCELLED,

	/** Read figures from the text of a document. */
	READ_FIGURES

}
