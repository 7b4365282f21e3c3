package org.duibiao.source;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A made-up text with the title and headings of a document.
 */
public final class MadeUpText {

	private MadeUpText() {
	}

	/**
	 * A text.
	 * @param document the document
	 * @param sections its sections
	 * @param more what stands after the heading of a section, by its code
	 * @return the text; each heading stands on a line of its own
	 */
	public static String of(Document document, List<Section> sections, Map<String, String> more) {
		return sections.stream()
			.map((section) -> section.heading().zh() + more.getOrDefault(section.code(), ""))
			.collect(Collectors.joining("\n", document.code() + "\n", "\n"));
	}

}
