package org.duibiao.source;

import java.util.List;

import org.duibiao.revision.VersionedId;
import org.duibiao.revision.VersionedRow;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The tables of documents, sections and excluded numerals as of a revision.
 */
interface SourceRows extends Repository<DocumentRow, VersionedId> {

	@Query("select r from DocumentRow r where" + VersionedRow.IN_FORCE + "order by r.code")
	List<DocumentRow> documents(int revision);

	@Query("select r from SectionRow r where" + VersionedRow.IN_FORCE + "order by r.document, r.ordinal")
	List<SectionRow> sections(int revision);

	@Query("select r from ExclusionRow r where" + VersionedRow.IN_FORCE
			+ "order by r.document, r.section, r.paragraph, r.token, r.occurrence")
	List<ExclusionRow> exclusions(int revision);

}
