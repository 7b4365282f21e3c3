package org.duibiao.source;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.duibiao.revision.VersionedRow;
import org.hibernate.annotations.Immutable;

/**
 * A row of the table of numerals that are no figures.
 */
@Entity
@Immutable
@Table(name = "exclusions")
@IdClass(ExclusionRow.ExclusionId.class)
@SuppressWarnings("NullAway.Init")
class ExclusionRow extends VersionedRow {

	@Id
	private String document;

	@Id
	private String section;

	@Id
	private Integer paragraph;

	@Id
	private String token;

	@Id
	private Integer occurrence;

	@Enumerated(EnumType.STRING)
	private Exclusion reason;

	ExcludedNumeral toExcludedNumeral() {
		return new ExcludedNumeral(
				new SourcePlace(this.document, this.section, this.paragraph, this.token, this.occurrence), this.reason);
	}

	/**
	 * The identity of an excluded numeral's row.
	 */
	record ExclusionId(String document, String section, Integer paragraph, String token, Integer occurrence,
			Integer revision) implements Serializable {
	}

}
