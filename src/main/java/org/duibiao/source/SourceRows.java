package org.duibiao.source;

import java.util.List;

import org.duibiao.revision.VersionedId;
import org.duibiao.revision.VersionedRow;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The tables of documents with the counts of their figures, of sections and of excluded
 * numerals as of a revision.
 */
interface SourceRows extends Repository<DocumentRow, VersionedId> {

	@Query("select new org.duibiao.source.DocumentCountRow$Counted(r, coalesce(c.figures, 0L)) from DocumentRow r "
			+ "left join DocumentCountRow c on c.code = r.code and c.revision <= :revision "
			+ "and (c.replacedBy is null or c.replacedBy > :revision) where" + VersionedRow.IN_FORCE
			+ "order by r.code")
	List<DocumentCountRow.Counted> documents(int revision);

	@Query("select r from SectionRow r where" + VersionedRow.IN_FORCE + "order by r.document, r.ordinal")
	List<SectionRow> sections(int revision);

	@Query("select r from ExclusionRow r where" + VersionedRow.IN_FORCE
			+ "order by r.document, r.section, r.paragraph, r.token, r.occurrence")
	List<ExclusionRow> exclusions(int revision);

}
