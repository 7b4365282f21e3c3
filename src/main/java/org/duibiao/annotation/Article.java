package org.duibiao.annotation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.duibiao.source.Document;

/**
 * The text of a document as an operator pasted it, to read figures from.
 *
 * @param number its number
 * @param version how often it was changed, to notice that somebody else did
 * @param document the document
 * @param stored whether the document was in the store when the text was pasted
 * @param content the text, a paragraph a line; empty if it was discarded
 * @param headings where its sections begin, the first paragraph among them
 * @param draft the number of the draft that was made of it last, if one was
 * @param discarded whether it was thrown away
 * @param created who pasted it and when
 * @param changed who changed anything last and when
 */
public record Article(ArticleNumber number, int version, Document document, boolean stored, String content,
		List<Heading> headings, Optional<Integer> draft, boolean discarded, Touch created, Touch changed) {

	/** How many characters a text may have. */
	public static final int LONGEST = 100_000;

	public Article {
		headings = List.copyOf(headings);
	}

	/**
	 * Who did something and when.
	 *
	 * @param person who
	 * @param time when
	 */
	public record Touch(String person, Instant time) {
	}

}
