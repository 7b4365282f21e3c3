package org.duibiao.observation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
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
import org.duibiao.source.SourcePlace;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of observations.
 */
@Entity
@Immutable
@Table(name = "observations")
@IdClass(VersionedId.class)
@SuppressWarnings("NullAway.Init")
class ObservationRow extends VersionedRow {

	/** Total, as documents print them. */
	static final Comparator<ObservationRow> READING_ORDER = Comparator
		.comparing((ObservationRow row) -> row.place.document)
		.thenComparingInt(ObservationRow::ordinal)
		.thenComparing((row) -> row.area)
		.thenComparing((row) -> row.code);

	@Id
	@Column(name = "id")
	private String code;

	private int ordinal;

	private String area;

	private String indicator;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private @Nullable String periodStart;

	private String periodEnd;

	@Enumerated(EnumType.STRING)
	private PrintedPeriod.PeriodStatus periodStatus;

	private BigDecimal obsValue;

	private int decimals;

	private BigDecimal multiplier;

	@Enumerated(EnumType.STRING)
	private Qualifier qualifier;

	@Enumerated(EnumType.STRING)
	private @Nullable Status obsStatus;

	@Enumerated(EnumType.STRING)
	private @Nullable Commitment commitment;

	private boolean quantityAssumed;

	private @Nullable String remarks;

	private @Nullable String repeatOf;

	@Embedded
	private PlaceColumns place;

	Key key() {
		return new Key(this.area, this.code);
	}

	Observation.Key figureKey() {
		return new Observation.Key(new AreaCode(this.area), new ObservationId(this.code));
	}

	String document() {
		return this.place.toPlace().document();
	}

	int ordinal() {
		return this.ordinal;
	}

	IndicatorCode indicator() {
		return new IndicatorCode(this.indicator);
	}

	TimePeriod time() {
		return TimePeriod.parse(Objects.requireNonNullElse(this.periodStart, ""), this.periodEnd);
	}

	private Observation toObservation(List<Rank> ranks, List<Benchmark> benchmarks) {
		return new Observation(new ObservationId(this.code), new AreaCode(this.area), indicator(), this.kind,
				new PrintedPeriod(time(), this.periodStatus),
				new Quantity(this.obsValue, this.decimals, this.multiplier.longValueExact(), this.qualifier),
				Optional.ofNullable(this.obsStatus), Optional.ofNullable(this.commitment), this.quantityAssumed,
				remarks(), this.place.toPlace(), Optional.ofNullable(this.repeatOf).map(ObservationId::new), ranks,
				benchmarks);
	}

	/** Gives each its own of the ranks and differences. */
	static List<Observation> toObservations(List<ObservationRow> figures, List<RankRow> ranks,
			List<BenchmarkRow> benchmarks) {
		Map<Key, List<RankRow>> ranksOf = ranks.stream().collect(Collectors.groupingBy(RankRow::figure));
		Map<Key, List<BenchmarkRow>> benchmarksOf = benchmarks.stream()
			.collect(Collectors.groupingBy(BenchmarkRow::figure));
		return figures.stream()
			.map((row) -> row.toObservation(
					ranksOf.getOrDefault(row.key(), List.of()).stream().map(RankRow::toRank).toList(),
					benchmarksOf.getOrDefault(row.key(), List.of()).stream().map(BenchmarkRow::toBenchmark).toList()))
			.toList();
	}

	private Set<Remark> remarks() {
		return (this.remarks == null) ? Set.of()
				: Arrays.stream(this.remarks.split(" ")).map(Remark::valueOf).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * The columns that say where something is printed.
	 */
	@Embeddable
	@SuppressWarnings("NullAway.Init")
	static class PlaceColumns {

		private String document;

		private String section;

		private int paragraph;

		private String token;

		private int occurrence;

		SourcePlace toPlace() {
			return new SourcePlace(this.document, this.section, this.paragraph, this.token, this.occurrence);
		}

	}

	/**
	 * What tells a stored figure from all others of a revision.
	 *
	 * @param area the code of its area
	 * @param id its identity, unique in the area
	 */
	record Key(String area, String id) {
	}

}
