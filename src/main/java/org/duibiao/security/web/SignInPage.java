package org.duibiao.security.web;

/**
 * The page to sign in.
 *
 * @param name the name that was typed; empty if none was
 * @param to where to go afterwards; empty for the first page
 * @param notice what is told
 * @param minutes how long to wait, if that is told
 */
record SignInPage(String name, String to, Notice notice, long minutes) {

	/**
	 * What the page tells.
	 */
	enum Notice {

		/** Nothing. */
		NONE,

		/** The name or the password was wrong; not which. */
		WRONG,

		/** There were too many tries. */
		WAIT,

		/** The form was too old, or the browser keeps no cookies. */
		STALE,

		/** The operator has signed out. */
		SIGNED_OUT

	}

	/**
	 * Whether something is told that is no fault.
	 * @return whether the operator has signed out
	 */
	public boolean hasSignedOut() {
		return this.notice == Notice.SIGNED_OUT;
	}

	/**
	 * Whether something went wrong.
	 * @return whether there is a fault to tell
	 */
	public boolean hasFault() {
		return this.notice != Notice.NONE && !hasSignedOut();
	}

	/**
	 * Whether what was typed was wrong.
	 * @return whether name or password was
	 */
	public boolean isWrong() {
		return this.notice == Notice.WRONG;
	}

}
