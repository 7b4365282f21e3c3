package org.duibiao.site;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads request parameters strictly.
 */
public final class Parameters {

	/** Control characters, lone surrogates and what turns the direction of writing. */
	private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

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

	/**
	 * What a reader sent, fit to be shown: no control characters, and not too long.
	 * @param value what was sent
	 * @param longest how many characters are shown at most
	 * @return the value, an ellipsis for what is left out
	 */
	public static String shown(String value, int longest) {
		String plain = UNSHOWN.matcher(value).replaceAll("\uFFFD");
		if (plain.codePointCount(0, plain.length()) <= longest) {
			return plain;
		}
		return plain.substring(0, plain.offsetByCodePoints(0, longest)) + "…";
	}

}
