package org.duibiao.observation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.revision.RevisionNumber;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The printed figures as of any revision.
 */
@Service
@Transactional(readOnly = true)
public class Observations {

	private final ObservationRows rows;

	Observations(ObservationRows rows) {
		this.rows = rows;
	}

	/**
	 * The figures asked for, in three queries however many there are.
	 * @param selection which figures
	 * @param revision the number of the revision
	 * @return the figures
	 */
	public Figures find(Selection selection, RevisionNumber revision) {
		List<String> areas = selection.areas().stream().map(AreaCode::value).toList();
		List<String> indicators = selection.indicators().stream().map(IndicatorCode::value).toList();
		int number = revision.value();
		List<ObservationRow> figures = this.rows.observations(number, areas.isEmpty(), areas, indicators.isEmpty(),
				indicators);
		List<RankRow> ranks = this.rows.ranks(number, areas.isEmpty(), areas, indicators.isEmpty(), indicators);
		List<BenchmarkRow> benchmarks = this.rows.benchmarks(number, areas.isEmpty(), areas, indicators.isEmpty(),
				indicators);
		return assemble(figures, ranks, benchmarks);
	}

	/**
	 * A page of figures, in three queries, in the order of their areas and identities.
	 * @param filter which figures
	 * @param after the figure after which the page begins; the first one if there is none
	 * @param limit how many figures at most
	 * @param revision the number of the revision
	 * @return the figures, each with its ranks and printed differences
	 */
	public List<Observation> page(Selection.Filter filter, Optional<Key> after, int limit, RevisionNumber revision) {
		int number = revision.value();
		List<ObservationRow> figures = this.rows.page(number, filter, after.map((key) -> key.area().value()).orElse(""),
				after.map((key) -> key.id().value()).orElse(""), Limit.of(limit));
		Set<String> areas = figures.stream().map((row) -> row.key().area()).collect(Collectors.toSet());
		Set<String> codes = figures.stream().map((row) -> row.key().id()).collect(Collectors.toSet());
		return assemble(figures, this.rows.ranksOf(number, areas, codes), this.rows.benchmarksOf(number, areas, codes))
			.inReadingOrder();
	}

	/**
	 * How many figures there are, area by area and indicator by indicator.
	 * @param revision the number of the revision
	 * @return the counts
	 */
	public List<FigureCount> counts(RevisionNumber revision) {
		return this.rows.counts(revision.value());
	}

	private static Figures assemble(List<ObservationRow> figures, List<RankRow> ranks, List<BenchmarkRow> benchmarks) {
		Map<ObservationRow.Key, List<RankRow>> ranksOf = ranks.stream().collect(Collectors.groupingBy(RankRow::figure));
		Map<ObservationRow.Key, List<BenchmarkRow>> benchmarksOf = benchmarks.stream()
			.collect(Collectors.groupingBy(BenchmarkRow::figure));
		List<Observation> all = figures.stream()
			.map((row) -> row.toObservation(
					ranksOf.getOrDefault(row.key(), List.of()).stream().map(RankRow::toRank).toList(),
					benchmarksOf.getOrDefault(row.key(), List.of()).stream().map(BenchmarkRow::toBenchmark).toList()))
			.toList();
		Set<ObservationRow.Key> found = figures.stream().map(ObservationRow::key).collect(Collectors.toSet());
		List<Rank> alone = ranks.stream()
			.filter((rank) -> rank.standsAlone() || !found.contains(rank.figure()))
			.map(RankRow::toRank)
			.toList();
		return new Figures(all, alone);
	}

	/**
	 * What tells a figure from all others of a revision.
	 *
	 * @param area its area
	 * @param id its identity, unique in the area
	 */
	public record Key(AreaCode area, ObservationId id) {

	}

}
