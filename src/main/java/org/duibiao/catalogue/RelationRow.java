package org.duibiao.catalogue;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.duibiao.revision.VersionedRow;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of relations.
 */
@Entity
@Immutable
@Table(name = "relations")
@IdClass(RelationRow.RelationId.class)
@SuppressWarnings("NullAway.Init")
class RelationRow extends VersionedRow {

	@Id
	@Enumerated(EnumType.STRING)
	private Relation.Type type;

	@Id
	private String indicator;

	@Id
	private String part;

	private @Nullable String whole;

	Relation toRelation(Map<String, Indicator> indicators) {
		return new Relation(this.type, Objects.requireNonNull(indicators.get(this.indicator)),
				Objects.requireNonNull(indicators.get(this.part)),
				Optional.ofNullable(this.whole).map(indicators::get));
	}

	/**
	 * The identity of a relation's row.
	 */
	record RelationId(Relation.Type type, String indicator, String part, Integer revision) implements Serializable {
	}

}
