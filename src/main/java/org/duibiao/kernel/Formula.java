package org.duibiao.kernel;

/**
 * What a spreadsheet would run instead of showing it: a text that begins with certain
 * signs (CWE-1236), their full-width forms included, as some programs take these for the
 * same.
 */
public final class Formula {

	private static final String BEGINNINGS = "=+-@\t\r\n\0＝＋－＠";

	private static final String APOSTROPHE = "'";

	private Formula() {
	}

	/**
	 * Whether a spreadsheet may take a text for a formula.
	 * @param text the text, not a number
	 * @return whether it may
	 */
	public static boolean mayBe(String text) {
		return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
	}

	/**
	 * A text that no spreadsheet takes for a formula.
	 * @param text the text, not a number
	 * @return the text, after an apostrophe if it needs one
	 */
	public static String disarm(String text) {
		return mayBe(text) ? APOSTROPHE + text : text;
	}

}
