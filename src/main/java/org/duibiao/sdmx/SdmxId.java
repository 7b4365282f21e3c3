package org.duibiao.sdmx;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes of the store as identifiers that SDMX allows, and back.
 * <p>
 * Letters, digits, hyphen, underscore and at-sign stay; any other UTF-16 unit is written
 * as a dollar sign and four hexadecimal digits, so that no two codes become one.
 */
public final class SdmxId {

	private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9_@-]", Pattern.DOTALL);

	private static final Pattern ESCAPED = Pattern.compile("\\$([0-9A-F]{4})");

	private SdmxId() {
	}

	/**
	 * The identifier of a code.
	 * @param code the code
	 * @return the identifier
	 */
	public static String of(String code) {
		StringBuilder id = new StringBuilder();
		for (char unit : code.toCharArray()) {
			String text = Character.toString(unit);
			id.append(FOREIGN.matcher(text).matches() ? "$%04X".formatted((int) unit) : text);
		}
		return id.toString();
	}

	/**
	 * The code of an identifier.
	 * @param id the identifier
	 * @return the code that it stands for
	 */
	public static String code(String id) {
		return ESCAPED.matcher(id).replaceAll(SdmxId::unit);
	}

	private static String unit(MatchResult escaped) {
		return Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(escaped.group(1), 16)));
	}

}
