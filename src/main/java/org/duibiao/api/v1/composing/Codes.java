package org.duibiao.api.v1.composing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Constants as the interface writes them: {@code AT_LEAST} as {@code at-least}.
 */
public final class Codes {

	private Codes() {
	}

	/**
	 * A constant as it is written.
	 * @param constant the constant
	 * @return its code
	 */
	public static String of(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * All constants of a type as they are written.
	 * @param type the type
	 * @return their codes, in order
	 */
	public static List<String> of(Class<? extends Enum<?>> type) {
		return Arrays.stream(type.getEnumConstants()).map(Codes::of).toList();
	}

	/**
	 * Reads a code.
	 * @param <E> the type
	 * @param type the type
	 * @param code the code of one of its constants
	 * @return the constant
	 */
	public static <E extends Enum<E>> E read(Class<E> type, String code) {
		return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
