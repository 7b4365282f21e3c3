package org.duibiao.picture;

import java.awt.geom.GeneralPath;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How words are set: size and weight.
 *
 * @param size the size, in the pixels of a style sheet
 * @param strong whether they are bold
 */
public record Face(double size, boolean strong) {

	/**
	 * Chinese breaks after any character, but not after an opening or before a closing
	 * mark; Latin breaks at spaces.
	 */
	private static final Pattern PIECES = Pattern.compile("[（《“]*[\\u2e80-\\u3007\\u3012-\\u9fff\\uff01-\\uff5e]"
			+ "[、。》），：；”]*|[^\\s\\u2e80-\\u9fff\\uff01-\\uff5e“]+|\\s+|.", Pattern.DOTALL);

	/**
	 * How much room words take.
	 * @param text the words
	 * @return the width
	 */
	public double widthOf(String text) {
		return typeface().widthOf(text) * this.size;
	}

	/**
	 * Breaks words into lines; what is longer than a line is broken anywhere, nothing is
	 * cut off.
	 * @param text the words
	 * @param width how wide a line may be
	 * @return the lines; none if there are no words
	 */
	public List<String> lines(String text, double width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String piece : pieces(text, width)) {
			if (!line.toString().isBlank() && widthOf((line + piece).stripTrailing()) > width) {
				lines.add(line.toString().strip());
				line.setLength(0);
			}
			line.append(piece);
		}
		if (!line.toString().isBlank()) {
			lines.add(line.toString().strip());
		}
		return lines;
	}

	/**
	 * The outline of words that begin at the origin, the baseline at 0.
	 * @param text the words
	 * @return the outline
	 */
	GeneralPath outlineOf(String text) {
		return typeface().outlineOf(text, this.size);
	}

	private List<String> pieces(String text, double width) {
		return PIECES.matcher(text).results().map(MatchResult::group).flatMap((piece) -> {
			boolean whole = widthOf(piece) <= width;
			return whole ? List.of(piece).stream() : piece.codePoints().mapToObj(Character::toString);
		}).toList();
	}

	private Typeface typeface() {
		return this.strong ? Typeface.BOLD : Typeface.REGULAR;
	}

}
