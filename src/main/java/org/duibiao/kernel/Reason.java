package org.duibiao.kernel;

import java.util.List;

/**
 * Why something is so, as a message key with its arguments, to be told in the reader's
 * language.
 *
 * @param key the message key
 * @param arguments what the message speaks of; a {@link LocalizedText} or another reason
 * among them is told in the reader's language too
 */
public record Reason(String key, List<Object> arguments) {

	public Reason {
		arguments = List.copyOf(arguments);
	}

	/**
	 * A reason.
	 * @param key the message key
	 * @param arguments what the message speaks of
	 * @return the reason
	 */
	public static Reason of(String key, Object... arguments) {
		return new Reason(key, List.of(arguments));
	}

}
