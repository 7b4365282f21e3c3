package org.duibiao.source.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the numerals of a text: all that may be a figure or part of one.
 */
public final class Numerals {

	private static final Pattern NUMERAL = Pattern
		.compile("\\p{Nd}+(?:[.．]\\p{Nd}+)?|[〇零一二两三四五六七八九十百千万亿]+|首[位次张批版台季]|前[列茅]");

	private Numerals() {
	}

	/**
	 * The numerals of a paragraph: each run of digits with its decimals, each run of
	 * Chinese numerals, and the words that stand for a first or foremost place.
	 * @param paragraph the paragraph
	 * @return the numerals, in order
	 */
	public static List<Numeral> of(Paragraph paragraph) {
		return NUMERAL.matcher(paragraph.text())
			.results()
			.map((match) -> new Numeral(paragraph, new Span(match.start(), match.end())))
			.toList();
	}

	/**
	 * The numerals of a document.
	 * @param text the text of the document
	 * @return the numerals, in reading order
	 */
	public static List<Numeral> of(ArticleText text) {
		return text.paragraphs().stream().flatMap((paragraph) -> of(paragraph).stream()).toList();
	}

}
