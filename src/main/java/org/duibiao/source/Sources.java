package org.duibiao.source;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
		List<DocumentCountRow.Counted> counted = this.rows.documents(revision.value());
		List<Document> documents = counted.stream().map((each) -> each.row().toDocument()).toList();
		Map<String, Long> figures = counted.stream()
			.collect(Collectors.toMap((each) -> each.row().code(), DocumentCountRow.Counted::figures));
		List<Section> sections = this.rows.sections(revision.value()).stream().map(SectionRow::toSection).toList();
		List<ExcludedNumeral> exclusions = this.rows.exclusions(revision.value())
			.stream()
			.map(ExclusionRow::toExcludedNumeral)
			.toList();
		return new Library(documents, sections, exclusions, figures);
	}

}
