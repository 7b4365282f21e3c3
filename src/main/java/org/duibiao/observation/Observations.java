package org.duibiao.observation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.revision.RevisionNumber;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The printed figures as of any revision.
 */
@Service
@Transactional(readOnly = true)
public class Observations {

	private static final Limit AT_A_TIME = Limit.of(500);

	/** How many letters a year has. */
	private static final int YEAR = 4;

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
	 * Hands out the figures asked for, one after the other in reading order, in bounded
	 * memory however many there are.
	 * <p>
	 * They are read some hundreds at a time, each time on a connection that goes back
	 * before any of them is handed out, so that a slow receiver holds none. That is
	 * consistent because what a revision says never changes. Ranks without a figure are
	 * not handed out.
	 * @param selection which figures
	 * @param revision the number of the revision
	 * @param receiver who gets them; if it throws, nothing more is read
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public void each(Selection selection, RevisionNumber revision, Consumer<? super Observation> receiver) {
		List<String> areas = selection.areas().stream().map(AreaCode::value).toList();
		List<String> indicators = selection.indicators().stream().map(IndicatorCode::value).toList();
		List<ObservationRow> some = this.rows.after("", -1, "", "", revision.value(), areas.isEmpty(), areas,
				indicators.isEmpty(), indicators, AT_A_TIME);
		while (!some.isEmpty()) {
			withClaims(some, revision).forEach(receiver);
			ObservationRow last = some.get(some.size() - 1);
			some = (some.size() < AT_A_TIME.max()) ? List.of()
					: this.rows.after(last.document(), last.ordinal(), last.key().area(), last.key().id(),
							revision.value(), areas.isEmpty(), areas, indicators.isEmpty(), indicators, AT_A_TIME);
		}
	}

	private List<Observation> withClaims(List<ObservationRow> figures, RevisionNumber revision) {
		Set<String> areas = figures.stream().map((row) -> row.key().area()).collect(Collectors.toSet());
		List<String> ids = figures.stream().map((row) -> row.key().id()).toList();
		return observations(figures, this.rows.ranksOf(revision.value(), areas, ids),
				this.rows.benchmarksOf(revision.value(), areas, ids));
	}

	/**
	 * Which identities there are among some.
	 * @param ids the identities
	 * @param revision the number of the revision
	 * @return those that a figure of any area has
	 */
	public Set<String> known(Collection<String> ids, RevisionNumber revision) {
		return ids.isEmpty() ? Set.of() : this.rows.known(revision.value(), ids);
	}

	/**
	 * How many figures there are, area by area and indicator by indicator.
	 * @param revision the number of the revision
	 * @return the counts
	 */
	public List<FigureCount> counts(RevisionNumber revision) {
		return this.rows.counts(revision.value());
	}

	/**
	 * How many figures there are of some areas, by indicator.
	 * @param areas the areas
	 * @param revision the number of the revision
	 * @return the counts
	 */
	public List<FigureCount> counts(Collection<Area> areas, RevisionNumber revision) {
		return this.rows.countsOf(revision.value(), codes(areas));
	}

	/**
	 * Of which areas there are figures.
	 * @param areas the areas
	 * @param revision the number of the revision
	 * @return the codes of those with figures
	 */
	public Set<AreaCode> printing(Collection<Area> areas, RevisionNumber revision) {
		return this.rows.counted(revision.value(), codes(areas))
			.stream()
			.map(AreaCode::new)
			.collect(Collectors.toSet());
	}

	private static List<String> codes(Collection<Area> areas) {
		return areas.stream().map((area) -> area.code().value()).toList();
	}

	/**
	 * The newest figures of an area: of each indicator and kind those whose period ends
	 * in the latest month, and those of an unstated time of the same year, which may be
	 * as new. Four queries, however many figures there are.
	 * @param area the area
	 * @param revision the number of the revision
	 * @return the figures, with all ranks printed without any value
	 */
	public Newest newest(AreaCode area, RevisionNumber revision) {
		int number = revision.value();
		List<String> areas = List.of(area.value());
		List<ObservationRows.Latest> counts = this.rows.latest(number, area.value());
		Map<Subject, String> latest = counts.stream()
			.collect(Collectors.toMap((count) -> new Subject(new IndicatorCode(count.indicator()), count.kind()),
					ObservationRows.Latest::end));
		Set<String> ends = latest.values()
			.stream()
			.flatMap((end) -> Stream.of(end, year(end)))
			.collect(Collectors.toSet());
		List<ObservationRow> found = ends.isEmpty() ? List.of() : this.rows.ending(number, area.value(), ends);
		List<RankRow> ranks = this.rows.ranks(number, false, areas, true, List.of());
		List<Observation> newest = observations(found, ranks,
				this.rows.benchmarks(number, false, areas, true, List.of()))
			.stream()
			.filter((figure) -> isIn(latest.getOrDefault(new Subject(figure.indicator(), figure.kind()), ""), figure))
			.toList();
		Figures figures = new Figures(newest,
				ranks.stream().filter(RankRow::standsAlone).map(RankRow::toRank).toList());
		return new Newest(figures,
				counts.stream()
					.collect(Collectors.groupingBy(ObservationRows.Latest::kind,
							Collectors.summingLong(ObservationRows.Latest::figures))));
	}

	private static boolean isIn(String latest, Observation figure) {
		String end = figure.period().time().end();
		return end.startsWith(latest) || end.equals(year(latest));
	}

	private static String year(String end) {
		return end.substring(0, YEAR);
	}

	private static List<Observation> observations(List<ObservationRow> figures, List<RankRow> ranks,
			List<BenchmarkRow> benchmarks) {
		Map<ObservationRow.Key, List<RankRow>> ranksOf = ranks.stream().collect(Collectors.groupingBy(RankRow::figure));
		Map<ObservationRow.Key, List<BenchmarkRow>> benchmarksOf = benchmarks.stream()
			.collect(Collectors.groupingBy(BenchmarkRow::figure));
		return figures.stream()
			.map((row) -> row.toObservation(
					ranksOf.getOrDefault(row.key(), List.of()).stream().map(RankRow::toRank).toList(),
					benchmarksOf.getOrDefault(row.key(), List.of()).stream().map(BenchmarkRow::toBenchmark).toList()))
			.toList();
	}

	private static Figures assemble(List<ObservationRow> figures, List<RankRow> ranks, List<BenchmarkRow> benchmarks) {
		List<Observation> all = observations(figures, ranks, benchmarks);
		Set<ObservationRow.Key> found = figures.stream().map(ObservationRow::key).collect(Collectors.toSet());
		List<Rank> alone = ranks.stream()
			.filter((rank) -> rank.standsAlone() || !found.contains(rank.figure()))
			.map(RankRow::toRank)
			.toList();
		return new Figures(all, alone);
	}

	/**
	 * What the figures of an area are about.
	 */
	private record Subject(IndicatorCode indicator, Kind kind) {
	}

	/**
	 * The newest figures of an area.
	 *
	 * @param figures the figures
	 * @param printed how many figures of each kind there are of all times, repetitions
	 * not counted; none of a kind that there is not
	 */
	public record Newest(Figures figures, Map<Kind, Long> printed) {

		/**
		 * How many figures of earlier times there are besides.
		 * @return the number, repetitions not counted
		 */
		public long earlier() {
			return this.printed.values().stream().mapToLong(Long::longValue).sum() - this.figures.distinct().size();
		}

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
