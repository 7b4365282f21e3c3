package org.duibiao.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.revision.VersionedId;
import org.duibiao.revision.VersionedRow;
import org.hibernate.annotations.Immutable;

/**
 * A row of the table of units.
 */
@Entity
@Immutable
@Table(name = "units")
@IdClass(VersionedId.class)
@SuppressWarnings("NullAway.Init")
class UnitRow extends VersionedRow {

	@Id
	private String code;

	@Enumerated(EnumType.STRING)
	private Unit.Dimension dimension;

	private String nameZh;

	private String nameEn;

	Unit toUnit() {
		return new Unit(this.code, this.dimension, new LocalizedText(this.nameZh, this.nameEn));
	}

}
