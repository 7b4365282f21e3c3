package org.duibiao.recognition;

import org.duibiao.source.text.Paragraph;

/**
 * A paragraph with what is known of it before it is read.
 *
 * @param paragraph the paragraph
 * @param setting what is known
 */
public record Passage(Paragraph paragraph, Setting setting) {

	/** Paragraphs are not read beyond this, so that a text of one line ends as well. */
	private static final int LONGEST = 20_000;

	/**
	 * The part of the paragraph that is read.
	 * @return the paragraph, or its beginning if it is longer than any that is printed
	 */
	Paragraph readable() {
		String text = this.paragraph.text();
		return (text.length() <= LONGEST) ? this.paragraph
				: new Paragraph(this.paragraph.section(), this.paragraph.number(), text.substring(0, LONGEST));
	}

}
