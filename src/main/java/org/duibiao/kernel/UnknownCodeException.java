package org.duibiao.kernel;

import java.util.Map;

/**
 * Thrown when a code names nothing that is there.
 */
public class UnknownCodeException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String kind;

	private final String code;

	private final transient Map<String, LocalizedText> possible;

	/**
	 * An unknown code.
	 * @param kind what it should be the code of, such as {@code province}
	 * @param code the code
	 * @param possible codes that may be meant, with the names of what they stand for
	 */
	public UnknownCodeException(String kind, String code, Map<String, LocalizedText> possible) {
		super("%s %s".formatted(kind, code));
		this.kind = kind;
		this.code = code;
		this.possible = possible;
	}

	/**
	 * What it should be the code of.
	 * @return the kind, such as {@code province}
	 */
	public String kind() {
		return this.kind;
	}

	/**
	 * The code that names nothing.
	 * @return the code
	 */
	public String code() {
		return this.code;
	}

	/**
	 * What may be meant.
	 * @return names by code, in order
	 */
	public Map<String, LocalizedText> possible() {
		return this.possible;
	}

}
