package org.duibiao.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.duibiao.revision.VersionedId;
import org.duibiao.revision.VersionedRow;
import org.hibernate.annotations.Immutable;

/**
 * A row of the table that tells how many figures documents print.
 */
@Entity
@Immutable
@Table(name = "document_counts")
@IdClass(VersionedId.class)
@SuppressWarnings("NullAway.Init")
class DocumentCountRow extends VersionedRow {

	@Id
	@Column(name = "document")
	private String code;

	private long figures;

	/**
	 * A document with the number of its figures.
	 *
	 * @param row the row of the document
	 * @param figures how many figures it prints, repetitions included
	 */
	record Counted(DocumentRow row, long figures) {
	}

}
