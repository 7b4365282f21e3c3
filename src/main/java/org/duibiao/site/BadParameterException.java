package org.duibiao.site;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Thrown when a parameter of an address has a value that is not allowed: answered with
 * 400 and a page that says what is.
 */
public class BadParameterException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String key;

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
		this("problem.parameter", parameter, found, allowed);
	}

	private BadParameterException(String key, String parameter, String found, Collection<String> allowed) {
		super("%s=%s".formatted(parameter, found));
		this.key = key;
		this.parameter = parameter;
		this.found = found;
		this.allowed = List.copyOf(allowed);
	}

	/**
	 * A parameter that does not exist.
	 * @param parameter its name
	 * @param found its value
	 * @param allowed the names of the parameters that do
	 * @return the exception
	 */
	public static BadParameterException unknown(String parameter, String found, Collection<String> allowed) {
		return new BadParameterException("problem.parameter.unknown", parameter, found, allowed);
	}

	/**
	 * A parameter that is there more than once and may not be.
	 * @param parameter its name
	 * @param found its values
	 * @param allowed what is allowed
	 * @return the exception
	 */
	public static BadParameterException repeated(String parameter, String found, Collection<String> allowed) {
		return new BadParameterException("problem.parameter.repeated", parameter, found, allowed);
	}

	/**
	 * A parameter that must be there and is not.
	 * @param parameter its name
	 * @param allowed what is allowed
	 * @return the exception
	 */
	public static BadParameterException missing(String parameter, Collection<String> allowed) {
		return new BadParameterException("problem.parameter.missing", parameter, "", allowed);
	}

	/**
	 * A parameter that asks for more than can be had at once.
	 * @param parameter its name
	 * @param figures how many figures it would take
	 * @param most how many are allowed
	 * @return the exception
	 */
	public static BadParameterException tooMany(String parameter, long figures, long most) {
		return new BadParameterException("problem.parameter.many", parameter,
				String.format(Locale.ROOT, "%,d", figures), List.of(String.format(Locale.ROOT, "1 … %,d", most)));
	}

	String key() {
		return this.key;
	}

	/**
	 * Which parameter it is.
	 * @return its name, as it was sent
	 */
	public String parameter() {
		return this.parameter;
	}

	String found() {
		return this.found;
	}

	/**
	 * What would be allowed.
	 * @return the values, or what they look like
	 */
	public List<String> allowed() {
		return this.allowed;
	}

}
