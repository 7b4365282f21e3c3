package org.duibiao.intake.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duibiao.intake.format.UnreadableException;
import org.duibiao.kernel.Reason;

/**
 * Which data package something belongs to.
 *
 * @param name its name
 * @param version its version
 */
record Identity(String name, String version) {

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_VERSION = 80;

	private static final String FIRST = "1";

	private static final Pattern HARMFUL = Pattern.compile("^[=+\\-@＝＋－＠]|[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

	/** {@code (2)} is what a browser adds to a name that is taken. */
	private static final Pattern FILE = Pattern
		.compile("(?<name>.*?)(?:[ ._-][vV](?<version>\\d[\\w.]*?))?(?: ?\\(\\d+\\))?(?:\\.[A-Za-z]{1,5})?");

	/**
	 * That which the name of a file tells: {@code hubei-2024-v2.csv} is version 2 of
	 * hubei-2024.
	 * @param file the name of the file
	 * @return the name, and the version or else 1
	 */
	static Identity ofFile(String file) {
		Matcher matcher = FILE.matcher(file);
		if (!matcher.matches()) {
			return new Identity(file, FIRST);
		}
		String version = matcher.group("version");
		return new Identity(matcher.group("name").strip(), (version != null) ? version : FIRST);
	}

	/**
	 * This identity if it is one.
	 * @param place where it was told
	 * @return this
	 * @throws ContentRefusedException if a part of it is missing, too long or harmful
	 */
	Identity checked(Place place) {
		List<Problem> problems = new ArrayList<>();
		check(place, "name", this.name, LONGEST_NAME, problems);
		check(place, "version", this.version, LONGEST_VERSION, problems);
		if (!problems.isEmpty()) {
			throw new ContentRefusedException(problems);
		}
		return this;
	}

	private static void check(Place place, String column, String text, int longest, List<Problem> problems) {
		Reason expected = text.isBlank() ? Reason.of("intake.expected.something") : (text.length() > longest)
				? Reason.of("intake.expected.length", longest) : Reason.of("intake.expected.text");
		if (text.isBlank() || text.length() > longest || HARMFUL.matcher(text).find()) {
			problems.add(Problem.error(place, column, UnreadableException.readable(text), expected));
		}
	}

}
