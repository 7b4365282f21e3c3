package org.duibiao.source.text;

import java.util.List;

import org.duibiao.source.SourcePlace;

/**
 * What became of a token at its place in the text of a document.
 */
public sealed interface Location {

	/**
	 * The token stands at its place.
	 *
	 * @param paragraph the paragraph
	 * @param span where the token stands in it
	 */
	record Found(Paragraph paragraph, Span span) implements Location {
	}

	/**
	 * The token stands elsewhere in the document, and not at its place.
	 *
	 * @param places where it stands, in order
	 */
	record Moved(List<SourcePlace> places) implements Location {
	}

	/**
	 * The token stands nowhere in the document.
	 */
	record Missing() implements Location {
	}

}
