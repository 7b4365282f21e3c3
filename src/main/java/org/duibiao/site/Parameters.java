package org.duibiao.site;

import java.util.Collection;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Reads request parameters strictly.
 */
public final class Parameters {

	private Parameters() {
	}

	/**
	 * A parameter that allows only some values.
	 * @param name the name of the parameter
	 * @param value what was sent
	 * @param allowed the values allowed
	 * @return the value
	 * @throws BadParameterException if it is none of them
	 */
	public static String oneOf(String name, String value, Collection<String> allowed) {
		if (!allowed.contains(value)) {
			throw new BadParameterException(name, value, allowed);
		}
		return value;
	}

	/**
	 * A parameter that may be missing or empty and allows only some values.
	 * @param name the name of the parameter
	 * @param value what was sent, if anything
	 * @param allowed the values allowed
	 * @return the value, or nothing if none was sent
	 * @throws BadParameterException if it is none of them
	 */
	public static Optional<String> optional(String name, @Nullable String value, Collection<String> allowed) {
		return Optional.ofNullable(value).filter((sent) -> !sent.isEmpty()).map((sent) -> oneOf(name, sent, allowed));
	}

}
