package org.duibiao.security.account;

/**
 * Thrown when an account in the configuration is not right: the program does not start.
 */
class BadOperatorException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String expected;

	private BadOperatorException(String found, String expected) {
		super(found);
		this.expected = expected;
	}

	static BadOperatorException of(int index, String setting, String found, String expected) {
		return new BadOperatorException("duibiao.operators[%d].%s: found '%s'.".formatted(index, setting, found),
				"Expected %s.".formatted(expected));
	}

	/**
	 * A password that is no hash.
	 * @param index where it is
	 * @param name whose it is
	 * @return an exception that does not tell the password
	 */
	static BadOperatorException ofPassword(int index, String name) {
		return new BadOperatorException(
				"duibiao.operators[%d].password: what stands there for '%s' is no hash of a password.".formatted(index,
						name),
				"Expected a hash that begins with {bcrypt} or {argon2}; the command hash-password of this program makes one.");
	}

	/**
	 * What would be right.
	 * @return a sentence
	 */
	String expected() {
		return this.expected;
	}

}
