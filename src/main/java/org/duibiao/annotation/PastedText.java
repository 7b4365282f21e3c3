package org.duibiao.annotation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duibiao.source.text.Numerals;
import org.duibiao.source.text.Paragraph;

/**
 * Makes the paragraphs of what was pasted: each line that is not blank is one.
 */
final class PastedText {

	/** A page with more numerals would be no page. */
	private static final int MOST_NUMERALS = 3_000;

	/** As far as numerals are looked for in a paragraph. */
	private static final int LONGEST_PARAGRAPH = 20_000;

	/** Web pages and word processors put these in; they are nothing to be read. */
	private static final Pattern NOTHING = Pattern.compile("[\\u200B\\u2060\\uFEFF\\u00AD*]");

	/** What the import refuses in any text. */
	private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

	private PastedText() {
	}

	/**
	 * The paragraphs of a text.
	 * @param pasted what was pasted
	 * @return the paragraphs
	 * @throws NotAnnotatedException if it is empty, too long, or has characters that do
	 * not show what they do
	 */
	static List<String> paragraphs(String pasted) {
		if (pasted.length() > Article.LONGEST) {
			throw NotAnnotatedException.bad("reading.refused.long", pasted.length(), Article.LONGEST);
		}
		List<String> lines = NOTHING.matcher(pasted)
			.replaceAll("")
			.replaceAll("[\\u2028\\u2029\\u000B\\f]", "\n")
			.replace('\t', ' ')
			.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.toList();
		if (lines.isEmpty()) {
			throw NotAnnotatedException.bad("reading.refused.empty");
		}
		int numerals = 0;
		for (int i = 0; i < lines.size(); i++) {
			check(lines.get(i), i + 1);
			numerals += Numerals.of(new Paragraph("", i + 1, lines.get(i))).size();
		}
		if (numerals > MOST_NUMERALS) {
			throw NotAnnotatedException.bad("reading.refused.numerals", numerals, MOST_NUMERALS);
		}
		return lines;
	}

	private static void check(String line, int number) {
		if (line.length() > LONGEST_PARAGRAPH) {
			throw NotAnnotatedException.bad("reading.refused.paragraph", number, line.length(), LONGEST_PARAGRAPH);
		}
		Matcher unshown = UNSHOWN.matcher(line);
		if (unshown.find()) {
			String code = "U+%04X".formatted(unshown.group().codePointAt(0));
			throw NotAnnotatedException.bad("reading.refused.unshown", number, code,
					line.substring(Math.max(0, unshown.start() - 10), unshown.start()));
		}
	}

}
