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
 * A row of the table of themes.
 */
@Entity
@Immutable
@Table(name = "themes")
@IdClass(VersionedId.class)
@SuppressWarnings("NullAway.Init")
class ThemeRow extends VersionedRow {

	@Id
	private String code;

	private String nameZh;

	private String nameEn;

	private int ordinal;

	Theme toTheme() {
		return new Theme(this.code, new LocalizedText(this.nameZh, this.nameEn));
	}

}
