package org.duibiao.source;

import java.util.List;

import org.duibiao.revision.Kept;
import org.duibiao.revision.RevisionNumber;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents as of any revision.
 */
@Service
@Transactional(readOnly = true)
public class Sources {

	private final SourceRows rows;

	private final Kept<Library> kept = new Kept<>(this::read);

	Sources(SourceRows rows) {
		this.rows = rows;
	}

	/**
	 * All documents with their sections and excluded numerals.
	 * @param revision the number of the revision
	 * @return the documents
	 */
	public Library asOf(RevisionNumber revision) {
		return this.kept.asOf(revision);
	}

	private Library read(RevisionNumber revision) {
		List<Document> documents = this.rows.documents(revision.value()).stream().map(DocumentRow::toDocument).toList();
		List<Section> sections = this.rows.sections(revision.value()).stream().map(SectionRow::toSection).toList();
		List<ExcludedNumeral> exclusions = this.rows.exclusions(revision.value())
			.stream()
			.map(ExclusionRow::toExcludedNumeral)
			.toList();
		return new Library(documents, sections, exclusions);
	}

}
