package org.duibiao.source.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duibiao.source.Document;
import org.duibiao.source.Section;
import org.duibiao.source.SourcePlace;

/**
 * The text of a document, in paragraphs. Immutable.
 */
public final class ArticleText {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final String document;

	private final List<Paragraph> paragraphs;

	private ArticleText(String document, List<Paragraph> paragraphs) {
		this.document = document;
		this.paragraphs = List.copyOf(paragraphs);
	}

	/**
	 * Reads the text of a document from a file, in which other documents may stand too.
	 * <p>
	 * The document begins at the first line that starts with its Chinese title and ends
	 * where another document begins. A section begins at the line, after that of the
	 * section before, that starts with its Chinese heading; what stands before the first
	 * heading belongs to no section and is left out. Asterisks of Markdown and space at
	 * the ends of lines do not count.
	 * @param file the text of the file
	 * @param document the document
	 * @param sections its sections, in order
	 * @param others all documents that may stand in the same file
	 * @return the text of the document
	 * @throws UnrecognizedArticleException if its title or a heading is not there
	 */
	public static ArticleText of(String file, Document document, List<Section> sections, Collection<Document> others) {
		List<String> lines = linesOf(file, document, others);
		List<Integer> starts = new ArrayList<>();
		List<String> missing = new ArrayList<>();
		int from = 0;
		for (Section section : sections) {
			String heading = section.heading().zh();
			OptionalInt start = find(lines, from, List.of(heading));
			start.ifPresentOrElse(starts::add, () -> missing.add(heading));
			from = start.isPresent() ? start.getAsInt() + 1 : from;
		}
		if (!missing.isEmpty()) {
			throw new UnrecognizedArticleException(document.code(), missing);
		}
		return new ArticleText(document.code(), paragraphs(lines, sections, starts));
	}

	/**
	 * The code of the document.
	 * @return the code
	 */
	public String document() {
		return this.document;
	}

	/**
	 * All paragraphs of all sections.
	 * @return the paragraphs, in reading order
	 */
	public List<Paragraph> paragraphs() {
		return this.paragraphs;
	}

	/**
	 * Looks up a token at its place.
	 * @param place the place, in this document
	 * @return where the token stands
	 */
	public Location locate(SourcePlace place) {
		if (!place.document().equals(this.document)) {
			throw new IllegalArgumentException("a place in %s, not in %s".formatted(place.document(), this.document));
		}
		for (Paragraph paragraph : this.paragraphs) {
			if (paragraph.section().equals(place.section()) && paragraph.number() == place.paragraph()) {
				List<Span> spans = paragraph.occurrences(place.token());
				if (place.occurrence() >= 1 && place.occurrence() <= spans.size()) {
					return new Location.Found(paragraph, spans.get(place.occurrence() - 1));
				}
			}
		}
		List<SourcePlace> elsewhere = placesOf(place.token());
		return elsewhere.isEmpty() ? new Location.Missing() : new Location.Moved(elsewhere);
	}

	/**
	 * All places where a token stands.
	 * @param token the words and signs as printed
	 * @return the places, in reading order
	 */
	public List<SourcePlace> placesOf(String token) {
		return this.paragraphs.stream().flatMap((paragraph) -> placesOf(token, paragraph)).toList();
	}

	private Stream<SourcePlace> placesOf(String token, Paragraph paragraph) {
		return IntStream.rangeClosed(1, paragraph.occurrences(token).size())
			.mapToObj((occurrence) -> new SourcePlace(this.document, paragraph.section(), paragraph.number(), token,
					occurrence));
	}

	private static List<String> linesOf(String file, Document document, Collection<Document> others) {
		List<String> lines = file.replace(BYTE_ORDER_MARK, "")
			.replace("*", "")
			.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.toList();
		String title = document.title().zh();
		int start = find(lines, 0, List.of(title))
			.orElseThrow(() -> new UnrecognizedArticleException(document.code(), List.of(title)));
		List<String> otherTitles = others.stream()
			.map((other) -> other.title().zh())
			.filter((other) -> !other.equals(title))
			.toList();
		int end = find(lines, start + 1, otherTitles).orElse(lines.size());
		return lines.subList(start, end);
	}

	private static OptionalInt find(List<String> lines, int from, List<String> beginnings) {
		return IntStream.range(from, lines.size())
			.filter((index) -> beginnings.stream().anyMatch(lines.get(index)::startsWith))
			.findFirst();
	}

	private static List<Paragraph> paragraphs(List<String> lines, List<Section> sections, List<Integer> starts) {
		List<Paragraph> paragraphs = new ArrayList<>();
		for (int i = 0; i < sections.size(); i++) {
			int start = starts.get(i);
			int end = (i + 1 < starts.size()) ? starts.get(i + 1) : lines.size();
			for (int line = start; line < end; line++) {
				paragraphs.add(new Paragraph(sections.get(i).code(), line - start + 1, lines.get(line)));
			}
		}
		return paragraphs;
	}

}
