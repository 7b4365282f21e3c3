package org.duibiao.recognition;

import java.util.List;

import org.duibiao.kernel.Reason;
import org.duibiao.source.SourcePlace;
import org.duibiao.source.text.Paragraph;
import org.duibiao.source.text.Span;

/**
 * What a numeral of a text may be, for a person to judge.
 *
 * @param paragraph the paragraph
 * @param span the token: the numeral with the words that belong to it
 * @param occurrence which occurrence of the token in the paragraph it is, counted from 1
 * @param proposed what it may be
 * @param grounds the rules that say so, in the order in which they were followed
 */
public record Proposal(Paragraph paragraph, Span span, int occurrence, Proposed proposed, List<Reason> grounds) {

	public Proposal {
		grounds = List.copyOf(grounds);
	}

	/**
	 * The token as printed.
	 * @return its characters
	 */
	public String token() {
		return this.span.of(this.paragraph.text());
	}

	/**
	 * The place of the token.
	 * @param document the code of the document
	 * @return the place, as figures and exclusions have it
	 */
	public SourcePlace place(String document) {
		return new SourcePlace(document, this.paragraph.section(), this.paragraph.number(), token(), this.occurrence);
	}

}
