package org.duibiao.kernel;

/**
 * The signs of printed numbers, of which Chinese print has two widths: {@code ３．５％} is
 * {@code 3.5%}.
 */
final class PrintedSigns {

	private static final String WIDE = "０１２３４５６７８９．％";

	private static final String NARROW = "0123456789.%";

	private PrintedSigns() {
	}

	static String plain(String token) {
		if (token.chars().allMatch((sign) -> WIDE.indexOf(sign) < 0)) {
			return token;
		}
		StringBuilder plain = new StringBuilder(token);
		for (int i = 0; i < plain.length(); i++) {
			int wide = WIDE.indexOf(plain.charAt(i));
			if (wide >= 0) {
				plain.setCharAt(i, NARROW.charAt(wide));
			}
		}
		return plain.toString();
	}

}
