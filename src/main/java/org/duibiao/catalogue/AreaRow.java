package org.duibiao.catalogue;

import java.util.Objects;
import java.util.Optional;

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
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of areas.
 */
@Entity
@Immutable
@Table(name = "areas")
@IdClass(VersionedId.class)
@SuppressWarnings("NullAway.Init")
class AreaRow extends VersionedRow {

	@Id
	private String code;

	private @Nullable String gbCode;

	@Enumerated(EnumType.STRING)
	private Area.Level level;

	private @Nullable String parent;

	private String nameZh;

	private String nameEn;

	private String shortZh;

	private String shortEn;

	Area toArea() {
		return new Area(new AreaCode(this.code), Objects.requireNonNullElse(this.gbCode, ""), this.level,
				Optional.ofNullable(this.parent).map(AreaCode::new), new LocalizedText(this.nameZh, this.nameEn),
				new LocalizedText(this.shortZh, this.shortEn));
	}

}
