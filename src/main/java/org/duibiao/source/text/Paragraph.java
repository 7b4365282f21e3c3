package org.duibiao.source.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a document: a line that is not blank.
 *
 * @param section the code of its section
 * @param number its number in the section, 1 for the line with the heading
 * @param text its text
 */
public record Paragraph(String section, int number, String text) {

	/**
	 * Where a token stands in the paragraph.
	 * <p>
	 * An occurrence inside a longer number does not count: {@code 7%} does not stand in
	 * {@code 27%} or {@code 2.7%}.
	 * @param token the words and signs as printed, not empty
	 * @return the occurrences, in order; none overlaps another
	 */
	public List<Span> occurrences(String token) {
		if (token.isEmpty()) {
			throw new IllegalArgumentException("an empty token stands nowhere");
		}
		List<Span> spans = new ArrayList<>();
		int start = this.text.indexOf(token);
		while (start >= 0) {
			Span span = new Span(start, start + token.length());
			boolean counts = !isInsideNumber(span);
			if (counts) {
				spans.add(span);
			}
			start = this.text.indexOf(token, counts ? span.end() : start + 1);
		}
		return List.copyOf(spans);
	}

	private boolean isInsideNumber(Span span) {
		boolean goesOnBefore = isDigit(span.start()) && (isDigit(span.start() - 1) || isPoint(span.start() - 1));
		boolean goesOnAfter = isDigit(span.end() - 1)
				&& (isDigit(span.end()) || (isPoint(span.end()) && isDigit(span.end() + 1)));
		return goesOnBefore || goesOnAfter;
	}

	private boolean isDigit(int index) {
		return index >= 0 && index < this.text.length() && Character.isDigit(this.text.charAt(index));
	}

	private boolean isPoint(int index) {
		return index >= 0 && index < this.text.length() && this.text.charAt(index) == '.';
	}

}
