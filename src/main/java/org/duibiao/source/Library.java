package org.duibiao.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.duibiao.kernel.LocalizedText;
import org.duibiao.kernel.UnknownCodeException;

/**
 * The documents, their sections and their excluded numerals as of one revision.
 * Immutable.
 */
public final class Library {

	private final Map<String, Document> documents = new LinkedHashMap<>();

	private final Map<String, Map<String, Section>> sections = new LinkedHashMap<>();

	private final List<ExcludedNumeral> exclusions;

	private final Map<String, Long> figures;

	Library(List<Document> documents, List<Section> sections, List<ExcludedNumeral> exclusions,
			Map<String, Long> figures) {
		documents.forEach((document) -> this.documents.put(document.code(), document));
		sections
			.forEach((section) -> this.sections.computeIfAbsent(section.document(), (document) -> new LinkedHashMap<>())
				.put(section.code(), section));
		this.exclusions = List.copyOf(exclusions);
		this.figures = Map.copyOf(figures);
	}

	/**
	 * All documents.
	 * @return the documents
	 */
	public List<Document> documents() {
		return List.copyOf(this.documents.values());
	}

	/**
	 * A document that a reader asks for.
	 * @param code its code
	 * @return the document
	 * @throws UnknownCodeException if there is none; it names all that are
	 */
	public Document document(String code) {
		return Optional.ofNullable(this.documents.get(code)).orElseThrow(() -> {
			Map<String, LocalizedText> names = new LinkedHashMap<>();
			this.documents.values().forEach((document) -> names.put(document.code(), document.publisher()));
			return new UnknownCodeException("source", code, names);
		});
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

	/**
	 * Whether there is the section of a place.
	 * @param place the place
	 * @return whether its document has the section
	 */
	public boolean has(SourcePlace place) {
		return this.sections.getOrDefault(place.document(), Map.of()).containsKey(place.section());
	}

	/**
	 * This library with some sections added or in the place of others.
	 * @param more the sections
	 * @return the other library
	 */
	public Library with(Collection<Section> more) {
		List<Section> all = new ArrayList<>();
		this.sections.values().forEach((each) -> all.addAll(each.values()));
		all.addAll(more);
		return new Library(documents(), all, this.exclusions, this.figures);
	}

	/**
	 * The sections of a document.
	 * @param document the document
	 * @return its sections, in order
	 */
	public List<Section> sectionsOf(Document document) {
		return List.copyOf(this.sections.getOrDefault(document.code(), Map.of()).values());
	}

	/**
	 * How many figures a document prints.
	 * @param document the code of the document
	 * @return the number, repetitions included; 0 for a document without figures
	 */
	public long figuresOf(String document) {
		return this.figures.getOrDefault(document, 0L);
	}

	/**
	 * The numerals of a document that are no figures.
	 * @param document the document
	 * @return the excluded numerals
	 */
	public List<ExcludedNumeral> exclusionsOf(Document document) {
		return this.exclusions.stream()
			.filter((exclusion) -> exclusion.place().document().equals(document.code()))
			.toList();
	}

}
