package org.duibiao.catalogue;

import java.math.BigDecimal;
import java.util.Map;
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
 * A row of the table of indicators.
 */
@Entity
@Immutable
@Table(name = "indicators")
@IdClass(VersionedId.class)
@SuppressWarnings("NullAway.Init")
class IndicatorRow extends VersionedRow {

	@Id
	private String code;

	private String theme;

	private int ordinal;

	private String unit;

	@Enumerated(EnumType.STRING)
	private QuantityKind quantity;

	@Enumerated(EnumType.STRING)
	private Indicator.Direction direction;

	private @Nullable String family;

	private @Nullable BigDecimal threshold;

	@Enumerated(EnumType.STRING)
	private Indicator.@Nullable Population population;

	private @Nullable Integer headline;

	private String nameZh;

	private String nameEn;

	private String definitionZh;

	private String definitionEn;

	Indicator toIndicator(Map<String, Theme> themes, Map<String, Unit> units, Map<String, Family> families) {
		return new Indicator(new IndicatorCode(this.code), Objects.requireNonNull(themes.get(this.theme)),
				Objects.requireNonNull(units.get(this.unit)), this.quantity, this.direction,
				Optional.ofNullable(this.family).map(families::get), Optional.ofNullable(this.threshold),
				Optional.ofNullable(this.population), Optional.ofNullable(this.headline),
				new LocalizedText(this.nameZh, this.nameEn), new LocalizedText(this.definitionZh, this.definitionEn));
	}

}
