package org.duibiao.annotation.web;

import java.util.List;
import java.util.Map;

/**
 * The text of an article with all its numerals.
 *
 * @param number the number of the article
 * @param version its version
 * @param title its title
 * @param document the code of the document
 * @param all how many numerals it has
 * @param left how many of them are unread
 * @param counts how many annotations there are of each label
 * @param sections its sections
 * @param unread what is still to be judged
 * @param sure how many proposals say that a numeral is no figure
 * @param draft the number of the draft made of it; 0 if there is none
 */
record ArticlePage(int number, int version, String title, String document, int all, int left, Map<String, Long> counts,
		List<SectionView> sections, List<Unread> unread, int sure, int draft) {

	/**
	 * Where the next unread numeral is judged.
	 * @return the address; empty if there is none
	 */
	public String next() {
		return this.unread.isEmpty() ? "" : this.unread.get(0).href(this.number);
	}

	/**
	 * A section.
	 *
	 * @param code its code
	 * @param part what it speaks of, in words
	 * @param paragraphs its paragraphs
	 */
	record SectionView(String code, String part, List<ParagraphView> paragraphs) {
	}

	/**
	 * A paragraph.
	 *
	 * @param paragraph its number, counted from 0
	 * @param segments what it is made of
	 */
	record ParagraphView(int paragraph, List<Segment> segments) {
	}

	/**
	 * A numeral of which nobody has said anything.
	 *
	 * @param paragraph its paragraph
	 * @param start where it begins
	 * @param before some words before the token
	 * @param token the token
	 * @param after some words after it
	 * @param proposed what is proposed, in words; empty if nothing is
	 * @param complete whether it takes no more than agreeing
	 */
	record Unread(int paragraph, int start, String before, String token, String after, String proposed,
			boolean complete) {

		String href(int article) {
			return "/admin/reading/" + article + "/numerals/" + this.paragraph + "/" + this.start;
		}

	}

}
