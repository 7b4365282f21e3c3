package org.duibiao.intake.draft;

import org.duibiao.kernel.Reason;

/**
 * Thrown when something asked for is not done; nothing has changed then.
 */
public class RefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Refusal kind;

	private final transient Reason reason;

	/**
	 * Refuses something.
	 * @param kind what kind of refusal it is
	 * @param reason why, to be told to whoever asked
	 */
	public RefusedException(Refusal kind, Reason reason) {
		super(reason.toString());
		this.kind = kind;
		this.reason = reason;
	}

	/**
	 * What kind of refusal it is.
	 * @return the kind
	 */
	public Refusal kind() {
		return this.kind;
	}

	/**
	 * Why it was refused.
	 * @return the reason, to be told to whoever asked
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * The kinds of refusals.
	 */
	public enum Refusal {

		/** What was sent cannot be taken. */
		BAD,

		/** This person may not do it; another one may. */
		FORBIDDEN,

		/** There is no such thing. */
		UNKNOWN,

		/** It does not fit how things are now. */
		CONFLICT

	}

}
