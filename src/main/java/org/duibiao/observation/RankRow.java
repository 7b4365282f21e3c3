package org.duibiao.observation;

import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.revision.VersionedId;
import org.duibiao.revision.VersionedRow;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of ranks.
 */
@Entity
@Immutable
@Table(name = "ranks")
@IdClass(VersionedId.class)
@SuppressWarnings("NullAway.Init")
class RankRow extends VersionedRow {

	@Id
	@Column(name = "id")
	private String code;

	private String area;

	private String indicator;

	private @Nullable String observation;

	private String scope;

	@Enumerated(EnumType.STRING)
	private Rank.Basis basis;

	private @Nullable Integer position;

	private boolean tied;

	@Embedded
	private ObservationRow.PlaceColumns place;

	ObservationRow.Key figure() {
		return new ObservationRow.Key(this.area, Objects.requireNonNullElse(this.observation, ""));
	}

	boolean standsAlone() {
		return this.observation == null;
	}

	Rank toRank() {
		return new Rank(new AreaCode(this.area), new IndicatorCode(this.indicator), new AreaCode(this.scope),
				this.basis, Optional.ofNullable(this.position), this.tied, this.place.toPlace());
	}

}
