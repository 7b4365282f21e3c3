package org.duibiao.site;

import java.util.Collection;
import java.util.List;

/**
 * Thrown when a parameter of an address has a value that is not allowed: answered with
 * 400 and a page that says what is.
 */
public class BadParameterException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	private final String found;

	private final transient List<String> allowed;

	/**
	 * A bad parameter.
	 * @param parameter its name
	 * @param found its value
	 * @param allowed the values allowed
	 */
	public BadParameterException(String parameter, String found, Collection<String> allowed) {
		super("%s=%s".formatted(parameter, found));
		this.parameter = parameter;
		this.found = found;
		this.allowed = List.copyOf(allowed);
	}

	String parameter() {
		return this.parameter;
	}

	String found() {
		return this.found;
	}

	List<String> allowed() {
		return this.allowed;
	}

}
