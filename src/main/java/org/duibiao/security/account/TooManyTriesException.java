package org.duibiao.security.account;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/**
 * Thrown when there were too many tries to sign in.
 */
public class TooManyTriesException extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	private final Duration wait;

	TooManyTriesException(Duration wait) {
		super("Too many tries");
		this.wait = wait;
	}

	/**
	 * How long it takes until there may be another one.
	 * @return the time that is left
	 */
	public Duration remaining() {
		return this.wait;
	}

}
