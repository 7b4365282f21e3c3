package org.duibiao.observation;

import java.math.BigDecimal;
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
import org.duibiao.kernel.Qualifier;
import org.duibiao.kernel.Quantity;
import org.duibiao.kernel.TimePeriod;
import org.duibiao.revision.VersionedId;
import org.duibiao.revision.VersionedRow;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of printed differences.
 */
@Entity
@Immutable
@Table(name = "benchmarks")
@IdClass(VersionedId.class)
@SuppressWarnings("NullAway.Init")
class BenchmarkRow extends VersionedRow {

	@Id
	@Column(name = "id")
	private String code;

	private String area;

	private String observation;

	private @Nullable String againstArea;

	private @Nullable String againstIndicator;

	private @Nullable String periodStart;

	private @Nullable String periodEnd;

	private BigDecimal difference;

	private int decimals;

	private BigDecimal multiplier;

	private String unit;

	@Enumerated(EnumType.STRING)
	private Qualifier qualifier;

	@Embedded
	private ObservationRow.PlaceColumns place;

	ObservationRow.Key figure() {
		return new ObservationRow.Key(this.area, this.observation);
	}

	Benchmark toBenchmark() {
		Optional<TimePeriod> period = Optional.ofNullable(this.periodEnd)
			.map((end) -> TimePeriod.parse(Objects.requireNonNullElse(this.periodStart, ""), end));
		Benchmark.Against to = new Benchmark.Against(Optional.ofNullable(this.againstArea).map(AreaCode::new),
				Optional.ofNullable(this.againstIndicator).map(IndicatorCode::new), period);
		return new Benchmark(to,
				new Quantity(this.difference, this.decimals, this.multiplier.longValueExact(), this.qualifier),
				this.unit, this.place.toPlace());
	}

}
