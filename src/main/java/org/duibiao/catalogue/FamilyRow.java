package org.duibiao.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.revision.VersionedId;
import org.duibiao.revision.VersionedRow;
import org.hibernate.annotations.Immutable;

/**
 * A row of the table of concept families.
 */
@Entity
@Immutable
@Table(name = "families")
@IdClass(VersionedId.class)
@SuppressWarnings("NullAway.Init")
class FamilyRow extends VersionedRow {

	@Id
	private String code;

	private String nameZh;

	private String nameEn;

	private String noteZh;

	private String noteEn;

	Family toFamily() {
		return new Family(this.code, new LocalizedText(this.nameZh, this.nameEn),
				new LocalizedText(this.noteZh, this.noteEn));
	}

}
