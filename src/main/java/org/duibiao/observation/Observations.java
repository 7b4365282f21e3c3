package org.duibiao.observation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.revision.RevisionNumber;

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

}
