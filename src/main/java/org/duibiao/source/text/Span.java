package org.duibiao.source.text;

/**
 * A stretch of the characters of a paragraph.
 *
 * @param start the index of its first character
 * @param end the index after its last character
 */
public record Span(int start, int end) {

	public Span {
		if (start < 0 || end <= start) {
			throw new IllegalArgumentException("span from %d to %d".formatted(start, end));
		}
	}

	/**
	 * Whether another span lies within this one.
	 * @param other the other span
	 * @return whether none of its characters is outside
	 */
	public boolean contains(Span other) {
		return this.start <= other.start && other.end <= this.end;
	}

	/**
	 * The characters of the span.
	 * @param text the text of the paragraph
	 * @return what stands there
	 */
	public String of(String text) {
		return text.substring(this.start, this.end);
	}

}
