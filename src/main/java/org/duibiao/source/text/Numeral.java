package org.duibiao.source.text;

/**
 * A numeral in the text of a document: digits, Chinese numerals or a word such as 首位.
 *
 * @param paragraph the paragraph
 * @param span where it stands in the paragraph
 */
public record Numeral(Paragraph paragraph, Span span) {

	/**
	 * The numeral as printed.
	 * @return its characters
	 */
	public String asPrinted() {
		return this.span.of(this.paragraph.text());
	}

	@Override
	public String toString() {
		return "%s in section %s, paragraph %d, at %d".formatted(asPrinted(), this.paragraph.section(),
				this.paragraph.number(), this.span.start());
	}

}
