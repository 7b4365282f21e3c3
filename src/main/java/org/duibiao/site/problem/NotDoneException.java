package org.duibiao.site.problem;

import org.duibiao.kernel.Reason;

import org.springframework.http.HttpStatus;

/**
 * Thrown when something asked for is not done: answered with its status and a page that
 * says why, and that nothing has changed.
 */
public abstract class NotDoneException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Reason reason;

	/**
	 * Refuses something.
	 * @param reason why, to be told to whoever asked; its message says how numbers are
	 * written
	 */
	protected NotDoneException(Reason reason) {
		super(reason.toString());
		this.reason = reason;
	}

	/**
	 * Why it was refused.
	 * @return the reason, to be told to whoever asked
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * The status of the answer.
	 * @return a status of a client's error
	 */
	public abstract HttpStatus status();

}
