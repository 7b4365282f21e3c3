package org.duibiao.annotation;

import org.duibiao.kernel.Reason;
import org.duibiao.site.problem.NotDoneException;

import org.springframework.http.HttpStatus;

/**
 * Thrown when something asked for is not done with an article; nothing has changed then.
 */
public final class NotAnnotatedException extends NotDoneException {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private NotAnnotatedException(HttpStatus status, Reason reason) {
		super(reason);
		this.status = status;
	}

	/**
	 * What was sent cannot be taken.
	 * @param key the message that says why
	 * @param arguments what the message speaks of
	 * @return the exception
	 */
	public static NotAnnotatedException bad(String key, Object... arguments) {
		return new NotAnnotatedException(HttpStatus.BAD_REQUEST, Reason.of(key, arguments));
	}

	/**
	 * It does not fit how things are now.
	 * @param key the message that says why
	 * @param arguments what the message speaks of
	 * @return the exception
	 */
	public static NotAnnotatedException conflict(String key, Object... arguments) {
		return new NotAnnotatedException(HttpStatus.CONFLICT, Reason.of(key, arguments));
	}

	/**
	 * There is no such thing.
	 * @param key the message that says what
	 * @param arguments what the message speaks of
	 * @return the exception
	 */
	public static NotAnnotatedException unknown(String key, Object... arguments) {
		return new NotAnnotatedException(HttpStatus.NOT_FOUND, Reason.of(key, arguments));
	}

	@Override
	public HttpStatus status() {
		return this.status;
	}

}
