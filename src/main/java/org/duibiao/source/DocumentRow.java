package org.duibiao.source;

import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.revision.VersionedId;
import org.duibiao.revision.VersionedRow;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of documents.
 */
@Entity
@Immutable
@Table(name = "documents")
@IdClass(VersionedId.class)
@SuppressWarnings("NullAway.Init")
class DocumentRow extends VersionedRow {

	@Id
	private String code;

	private String area;

	private String titleZh;

	private String titleEn;

	private @Nullable String subtitleZh;

	private @Nullable String subtitleEn;

	private String publisherZh;

	private String publisherEn;

	private int publicationYear;

	String code() {
		return this.code;
	}

	Document toDocument() {
		return new Document(this.code, new AreaCode(this.area), new LocalizedText(this.titleZh, this.titleEn),
				new LocalizedText(Objects.requireNonNullElse(this.subtitleZh, ""),
						Objects.requireNonNullElse(this.subtitleEn, "")),
				new LocalizedText(this.publisherZh, this.publisherEn), this.publicationYear);
	}

}
