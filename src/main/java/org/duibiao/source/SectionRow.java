package org.duibiao.source;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.revision.VersionedRow;
import org.hibernate.annotations.Immutable;

/**
 * A row of the table of sections.
 */
@Entity
@Immutable
@Table(name = "sections")
@IdClass(SectionRow.SectionId.class)
@SuppressWarnings("NullAway.Init")
class SectionRow extends VersionedRow {

	@Id
	private String document;

	@Id
	private String code;

	private int ordinal;

	private String headingZh;

	private String headingEn;

	Section toSection() {
		return new Section(this.document, this.code, new LocalizedText(this.headingZh, this.headingEn));
	}

	/**
	 * The identity of a section's row.
	 */
	record SectionId(String document, String code, Integer revision) implements Serializable {
	}

}
