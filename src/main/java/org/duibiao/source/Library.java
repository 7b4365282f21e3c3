package org.duibiao.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The documents and sections as of one revision. Immutable.
 */
public final class Library {

	private final Map<String, Document> documents = new LinkedHashMap<>();

	private final Map<String, Map<String, Section>> sections = new LinkedHashMap<>();

	Library(List<Document> documents, List<Section> sections) {
		documents.forEach((document) -> this.documents.put(document.code(), document));
		sections
			.forEach((section) -> this.sections.computeIfAbsent(section.document(), (document) -> new LinkedHashMap<>())
				.put(section.code(), section));
	}

	/**
	 * All documents.
	 * @return the documents
	 */
	public List<Document> documents() {
		return List.copyOf(this.documents.values());
	}

	/**
	 * The document of a stored place.
	 * @param place the place
	 * @return the document
	 */
	public Document documentOf(SourcePlace place) {
		return Objects.requireNonNull(this.documents.get(place.document()));
	}

	/**
	 * The section of a stored place.
	 * @param place the place
	 * @return the section
	 */
	public Section sectionOf(SourcePlace place) {
		return Objects.requireNonNull(this.sections.getOrDefault(place.document(), Map.of()).get(place.section()));
	}

}
