package org.duibiao.source.text;

import java.util.List;

/**
 * Thrown when a text is not that of a document: its title or headings are not there.
 */
public class UnrecognizedArticleException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String document;

	private final transient List<String> missing;

	UnrecognizedArticleException(String document, List<String> missing) {
		super("No line of the text of %s starts, in order, with: %s".formatted(document, String.join(", ", missing)));
		this.document = document;
		this.missing = List.copyOf(missing);
	}

	/**
	 * The document whose text it should be.
	 * @return the code of the document
	 */
	public String document() {
		return this.document;
	}

	/**
	 * What no line starts with.
	 * @return the title alone, or all headings that are missing or not in order
	 */
	public List<String> missing() {
		return this.missing;
	}

}
