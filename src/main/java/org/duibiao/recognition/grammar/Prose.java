package org.duibiao.recognition.grammar;

import java.util.Optional;

import org.duibiao.source.text.Span;

/**
 * A text with its sentences and clauses. Every question looks only a bounded number of
 * characters around, so that none takes longer in a long text.
 *
 * @param text the text
 */
public record Prose(String text) {

	private static final int NEAR = 40;

	private static final int FAR = 400;

	private static final String SENTENCE_ENDS = "。！？\n";

	private static final String GROUP_ENDS = SENTENCE_ENDS + "；;";

	private static final String CLAUSE_ENDS = GROUP_ENDS + "，：,:";

	private static final String OPENING = "“《「『";

	private static final String CLOSING = "”》」』";

	/**
	 * Where the sentence of a character begins.
	 * @param index the index of the character
	 * @return the index of the first character of the sentence
	 */
	public int sentenceStart(int index) {
		return start(index, SENTENCE_ENDS);
	}

	/**
	 * Where the part of the sentence up to a semicolon begins.
	 * @param index the index of a character
	 * @return the index of the first character of the part
	 */
	public int groupStart(int index) {
		return start(index, GROUP_ENDS);
	}

	/**
	 * Where the clause of a character begins.
	 * @param index the index of the character
	 * @return the index of the first character of the clause
	 */
	public int clauseStart(int index) {
		return start(index, CLAUSE_ENDS);
	}

	/**
	 * Where the clause of a character ends.
	 * @param index the index of the character
	 * @return the index after its last character
	 */
	public int clauseEnd(int index) {
		return end(index, CLAUSE_ENDS);
	}

	/**
	 * Where the sentence of a character ends.
	 * @param index the index of the character
	 * @return the index after its last character
	 */
	public int sentenceEnd(int index) {
		return end(index, SENTENCE_ENDS);
	}

	/**
	 * What stands in the clause before a character.
	 * @param index the index of the character
	 * @return the nearest characters
	 */
	public String before(int index) {
		return this.text.substring(Math.max(clauseStart(index), index - NEAR), index);
	}

	/**
	 * What stands in the clause from a character on.
	 * @param index the index of the character
	 * @return the nearest characters
	 */
	public String from(int index) {
		return this.text.substring(index, Math.min(clauseEnd(index), index + NEAR));
	}

	/**
	 * What stands between two characters.
	 * @param start the index of the first
	 * @param end the index after the last
	 * @return the characters; none if the end is before the start
	 */
	public String between(int start, int end) {
		return this.text.substring(Math.min(start, end), end);
	}

	/**
	 * What stands in the quotation marks around a character.
	 * @param index the index of the character
	 * @return the stretch between the marks; nothing if there are none near
	 */
	public Optional<Span> quotation(int index) {
		int start = index - 1;
		int first = Math.max(0, index - NEAR);
		while (start >= first && OPENING.indexOf(this.text.charAt(start)) < 0) {
			if (CLOSING.indexOf(this.text.charAt(start)) >= 0) {
				return Optional.empty();
			}
			start--;
		}
		int end = index;
		int last = Math.min(this.text.length(), index + NEAR);
		while (end < last && CLOSING.indexOf(this.text.charAt(end)) < 0) {
			end++;
		}
		return (start >= first && end < last) ? Optional.of(new Span(start + 1, end)) : Optional.empty();
	}

	/**
	 * Whether the quotation marks around a character are those of a title.
	 * @param index the index of the character
	 * @return whether they are 《》
	 */
	public boolean isTitle(int index) {
		return quotation(index).filter((span) -> this.text.charAt(span.start() - 1) == '《').isPresent();
	}

	private int start(int index, String ends) {
		int start = index;
		int first = Math.max(0, index - FAR);
		while (start > first && !isEnd(start - 1, ends)) {
			start--;
		}
		return start;
	}

	private int end(int index, String ends) {
		int end = index;
		int last = Math.min(this.text.length(), index + FAR);
		while (end < last && !isEnd(end, ends)) {
			end++;
		}
		return end;
	}

	/** A comma or colon between digits is part of a number. */
	private boolean isEnd(int index, String ends) {
		char sign = this.text.charAt(index);
		return ends.indexOf(sign) >= 0 && !((sign == ',' || sign == ':') && isDigit(index - 1) && isDigit(index + 1));
	}

	private boolean isDigit(int index) {
		return index >= 0 && index < this.text.length() && Character.isDigit(this.text.charAt(index));
	}

}
