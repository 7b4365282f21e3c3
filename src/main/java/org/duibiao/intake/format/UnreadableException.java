package org.duibiao.intake.format;

import java.io.IOException;

import org.duibiao.kernel.Reason;

/**
 * Thrown when a file, or what is left of it, cannot be read, and more of the same would
 * not help.
 */
public class UnreadableException extends IOException {

	private static final long serialVersionUID = 1L;

	private static final int READABLE = 120;

	private final long line;

	private final String found;

	private final transient Reason expected;

	/**
	 * About a whole file.
	 * @param found what was found
	 * @param expected what was expected
	 */
	public UnreadableException(String found, Reason expected) {
		this(0, found, expected);
	}

	/**
	 * About a line.
	 * @param line the line, the first one being 1
	 * @param found what was found
	 * @param expected what was expected
	 */
	public UnreadableException(long line, String found, Reason expected) {
		super("line %d: found '%s', expected %s".formatted(line, readable(found), expected));
		this.line = line;
		this.found = readable(found);
		this.expected = expected;
	}

	/**
	 * A text cut to a length that a person reads.
	 * @param text the text
	 * @return all of it, or its beginning
	 */
	public static String readable(String text) {
		return (text.length() <= READABLE) ? text
				: text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, READABLE))) + "…";
	}

	/**
	 * The line.
	 * @return the line, the first one being 1; 0 if it is the whole file
	 */
	public long line() {
		return this.line;
	}

	/**
	 * What was found.
	 * @return what was found, cut to a readable length
	 */
	public String found() {
		return this.found;
	}

	/**
	 * What was expected.
	 * @return what was expected
	 */
	public Reason expected() {
		return this.expected;
	}

}
