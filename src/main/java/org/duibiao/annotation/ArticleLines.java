package org.duibiao.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.duibiao.intake.FilledLine;
import org.duibiao.kernel.PrintedRank;
import org.duibiao.source.Document;
import org.duibiao.source.SourcePlace;

/**
 * Makes the lines of a data package of what was marked in an article.
 */
final class ArticleLines {

	/** What refers to figures; a number alone is that of an annotation. */
	private static final Set<String> REFERENCES = Set.of("observation", "repeat_of");

	private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

	/** Behind the figures that the document has in the store already. */
	private static final int AFTER_STORED = 10_000;

	private final AnnotatedText text;

	private final String document;

	ArticleLines(AnnotatedText text) {
		this.text = text;
		this.document = text.article().document().code();
	}

	/**
	 * All lines: the document and its sections if they are new, the indicators that it
	 * adds, and all annotations.
	 * @param indicators the cells of the indicators
	 * @return the lines
	 */
	List<FilledLine> all(List<Map<String, String>> indicators) {
		List<FilledLine> lines = new ArrayList<>();
		indicators.forEach((cells) -> lines.add(new FilledLine("indicators", cells)));
		if (!this.text.article().stored()) {
			lines.add(document(this.text.article().document()));
			List<Heading> headings = this.text.article().headings();
			for (int i = 0; i < headings.size(); i++) {
				lines.add(section(headings.get(i), i + 1));
			}
		}
		List<Annotation> annotations = this.text.annotations();
		for (int i = 0; i < annotations.size(); i++) {
			Annotation each = annotations.get(i);
			lines.add(line(each.spot(), each.content(), id(each.number()), i + 1));
		}
		return lines;
	}

	/**
	 * The line of a document.
	 * @param document the document
	 * @return its line
	 */
	static FilledLine document(Document document) {
		return new FilledLine("documents",
				Map.of("code", document.code(), "area", document.area().value(), "title_zh", document.title().zh(),
						"title_en", document.title().en(), "subtitle_zh", document.subtitle().zh(), "subtitle_en",
						document.subtitle().en(), "publisher_zh", document.publisher().zh(), "publisher_en",
						document.publisher().en(), "publication_year", Integer.toString(document.publicationYear())));
	}

	private FilledLine section(Heading heading, int ordinal) {
		return section(this.document, heading, ordinal);
	}

	static FilledLine section(String document, Heading heading, int ordinal) {
		return new FilledLine("sections",
				Map.of("document", document, "code", heading.code(), "ordinal", Integer.toString(ordinal), "part",
						heading.part().name(), "heading_zh", heading.words().zh(), "heading_en", heading.words().en()));
	}

	/**
	 * The line of an annotation that is being made.
	 * @param spot where the token stands
	 * @param content what it is
	 * @return the line
	 */
	FilledLine line(Annotation.Spot spot, Annotation.Content content) {
		return line(spot, content, this.document + "-new", 1);
	}

	private FilledLine line(Annotation.Spot spot, Annotation.Content content, String id, int order) {
		Map<String, String> cells = new HashMap<>();
		content.cells()
			.forEach((column, cell) -> cells.put(column, (REFERENCES.contains(column) && NUMBER.matcher(cell).matches())
					? id(Integer.parseInt(cell)) : cell));
		SourcePlace place = this.text.place(spot);
		cells.putAll(Map.of("document", place.document(), "section", place.section(), "paragraph",
				Integer.toString(place.paragraph()), "token", place.token(), "occurrence",
				Integer.toString(place.occurrence())));
		if (content.label() != Label.EXCLUSIONS) {
			cells.put("id", id);
		}
		if (content.label() == Label.OBSERVATIONS) {
			cells.put("ordinal", Integer.toString(this.text.article().stored() ? AFTER_STORED + order : order));
		}
		if (content.label() == Label.RANKS) {
			PrintedRank rank = PrintedRank.read(place.token());
			cells.put("position", rank.position().map(String::valueOf).orElse(""));
			cells.put("tied", Boolean.toString(rank.tied()));
		}
		return new FilledLine(content.label().table(), cells);
	}

	private String id(int number) {
		return this.document + "-a" + number;
	}

}
