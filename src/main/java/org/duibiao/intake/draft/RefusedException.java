package org.duibiao.intake.draft;

import org.duibiao.kernel.Reason;
import org.duibiao.site.problem.NotDoneException;

import org.springframework.http.HttpStatus;

/**
 * Thrown when something asked for is not done; nothing has changed then.
 */
public class RefusedException extends NotDoneException {

	private static final long serialVersionUID = 1L;

	private final Refusal kind;

	/**
	 * Refuses something.
	 * @param kind what kind of refusal it is
	 * @param reason why, to be told to whoever asked
	 */
	public RefusedException(Refusal kind, Reason reason) {
		super(reason);
		this.kind = kind;
	}

	/**
	 * What kind of refusal it is.
	 * @return the kind
	 */
	public Refusal kind() {
		return this.kind;
	}

	@Override
	public HttpStatus status() {
		return this.kind.status;
	}

	/**
	 * The kinds of refusals.
	 */
	public enum Refusal {

		/** What was sent cannot be taken. */
		BAD(HttpStatus.BAD_REQUEST),

		/** This person may not do it; another one may. */
		FORBIDDEN(HttpStatus.FORBIDDEN),

		/** There is no such thing. */
		UNKNOWN(HttpStatus.NOT_FOUND),

		/** It does not fit how things are now. */
		CONFLICT(HttpStatus.CONFLICT);

		private final HttpStatus status;

		Refusal(HttpStatus status) {
			this.status = status;
		}

	}

}
