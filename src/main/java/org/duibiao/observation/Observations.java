package org.duibiao.observation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.kernel.TimePeriod;
import org.duibiao.revision.RevisionNumber;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The printed figures as of any revision.
 */
@Service
@Transactional(readOnly = true)
public class Observations {

	private static final int AT_A_TIME = 500;

	/** Of how many figures ranks and differences are asked for at a time. */
	private static final int CLAIMS_AT_A_TIME = 5000;

	private final ObservationRows rows;

	private final SelectedRows selected;

	Observations(ObservationRows rows, SelectedRows selected) {
		this.rows = rows;
		this.selected = selected;
	}

	/**
	 * The figures asked for, in three queries however many there are.
	 * @param selection which figures
	 * @param revision the number of the revision
	 * @return the figures
	 */
	public Figures find(Selection selection, RevisionNumber revision) {
		return assemble(this.selected.observations(selection, revision.value()),
				this.selected.ranks(selection, revision.value()),
				this.selected.benchmarks(selection, revision.value()));
	}

	/**
	 * The figures that a document prints.
	 * @param document the code of the document
	 * @param revision the number of the revision
	 * @return the figures, with the ranks that it prints without any value
	 */
	public Figures printedIn(String document, RevisionNumber revision) {
		return new Figures(
				withClaims(this.selected.observations(Selection.printedIn(document), revision.value()), revision),
				this.selected.ranksAlone(document, revision.value()).stream().map(RankRow::toRank).toList());
	}

	/**
	 * A portion of the figures that a document prints, in six queries at most.
	 * @param document the code of the document
	 * @param from the figure with which the portion begins; the first one if there is
	 * none
	 * @param limit how many figures at most
	 * @param revision the number of the revision
	 * @return the portion; without figures if the document does not print the one named
	 */
	public Figures.Portion portion(String document, Optional<Observation.Key> from, int limit,
			RevisionNumber revision) {
		int number = revision.value();
		List<ObservationRow> found = new ArrayList<>();
		from.ifPresent((key) -> found.addAll(this.selected.one(document, key, number)));
		Optional<ObservationRow> first = found.stream().findFirst();
		if (first.isPresent() == from.isPresent()) {
			found.addAll(this.selected.inReadingOrder(Selection.printedIn(document), first, limit + 1 - found.size(),
					number));
		}
		List<ObservationRow> before = first.map((row) -> this.selected.backwards(row, limit, number)).orElse(List.of());
		return new Figures.Portion(withClaims(found.subList(0, Math.min(limit, found.size())), revision),
				before.stream().skip(Math.max(0, before.size() - 1)).findFirst().map(ObservationRow::figureKey),
				found.stream().skip(limit).findFirst().map(ObservationRow::figureKey));
	}

	/**
	 * A page of figures, in five queries at most, in the order of their areas and
	 * identities.
	 * @param filter which figures
	 * @param after the figure after which the page begins; the first one if there is none
	 * @param limit how many figures at most
	 * @param revision the number of the revision
	 * @return the figures, each with its ranks and printed differences
	 */
	public List<Observation> page(Selection.Filter filter, Optional<Observation.Key> after, int limit,
			RevisionNumber revision) {
		int number = revision.value();
		List<ObservationRow> figures = this.selected.inKeyOrder(filter, after, limit, number);
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
		Optional<ObservationRow> last = Optional.empty();
		do {
			List<ObservationRow> some = this.selected.inReadingOrder(selection, last, AT_A_TIME, revision.value());
			withClaims(some, revision).forEach(receiver);
			last = (some.size() < AT_A_TIME) ? Optional.empty() : Optional.of(some.get(AT_A_TIME - 1));
		}
		while (last.isPresent());
	}

	private List<Observation> withClaims(List<ObservationRow> figures, RevisionNumber revision) {
		List<Observation> all = new ArrayList<>(figures.size());
		for (int first = 0; first < figures.size(); first += CLAIMS_AT_A_TIME) {
			List<ObservationRow> some = figures.subList(first, Math.min(first + CLAIMS_AT_A_TIME, figures.size()));
			Set<String> areas = some.stream().map((row) -> row.key().area()).collect(Collectors.toSet());
			List<String> ids = some.stream().map((row) -> row.key().id()).toList();
			all.addAll(ObservationRow.toObservations(some, this.rows.ranksOf(revision.value(), areas, ids),
					this.rows.benchmarksOf(revision.value(), areas, ids)));
		}
		return all;
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
	 * How many figures there are of some areas for some indicators.
	 * @param areas the areas
	 * @param indicators the codes of the indicators
	 * @param revision the number of the revision
	 * @return the counts
	 */
	public List<FigureCount> counts(Collection<Area> areas, Collection<IndicatorCode> indicators,
			RevisionNumber revision) {
		return this.rows.countsOf(revision.value(), codes(areas),
				indicators.stream().map(IndicatorCode::value).toList());
	}

	/**
	 * The newest figures of some areas for an indicator, as by {@link Figures.Newest}, in
	 * four queries at most however many there are of other times.
	 * @param areas the areas
	 * @param indicator the code of the indicator
	 * @param printed the counts of these areas and this indicator
	 * @param revision the number of the revision
	 * @return the figures, with the ranks of this indicator printed without any value
	 */
	public Figures.Newest newest(Collection<Area> areas, IndicatorCode indicator, Collection<FigureCount> printed,
			RevisionNumber revision) {
		List<String> within = codes(areas);
		List<String> named = List.of(indicator.value());
		FigureCount.NewestTimes newest = FigureCount.NewestTimes.of(printed);
		List<ObservationRow> found = newest.withTargets(
				this.rows.ending(revision.value(), within, named, newest.ends()),
				(indicators, end) -> this.rows.targetsFrom(revision.value(), within, indicators, end));
		List<String> ids = found.stream().map((row) -> row.key().id()).toList();
		return newest(found, this.rows.ranksOf(revision.value(), within, named, ids),
				this.rows.benchmarksOf(revision.value(), within, ids), newest);
	}

	/**
	 * The figures whose periods end in some months, and those of an unstated time of the
	 * same years, in as many queries however many figures there are of other times.
	 * @param areas the areas
	 * @param indicators the codes of the indicators; all if none is named
	 * @param months months in the written form, or years where no month is known
	 * @param revision the number of the revision
	 * @return the figures, without ranks printed without any value
	 */
	public Figures ending(Collection<Area> areas, Collection<IndicatorCode> indicators, Collection<String> months,
			RevisionNumber revision) {
		List<String> named = indicators.stream().map(IndicatorCode::value).toList();
		List<ObservationRow> found = named.isEmpty()
				? this.rows.ending(revision.value(), codes(areas), TimePeriod.endsIn(months))
				: this.rows.ending(revision.value(), codes(areas), named, TimePeriod.endsIn(months));
		return new Figures(withClaims(found, revision), List.of());
	}

	/**
	 * The targets for later than results, as by {@link Figures.Newest}, where there are
	 * several of an indicator; in no query where there are not.
	 * @param areas the areas
	 * @param printed the counts of these areas
	 * @param revision the number of the revision
	 * @return the targets, without ranks and differences
	 */
	public Figures severalAhead(Collection<Area> areas, Collection<FigureCount> printed, RevisionNumber revision) {
		List<String> within = codes(areas);
		List<ObservationRow> found = FigureCount.NewestTimes.of(printed)
			.withTargets(List.of(),
					(indicators, end) -> this.rows.targetsFrom(revision.value(), within, indicators, end));
		return Figures.of(ObservationRow.toObservations(found, List.of(), List.of()));
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
	 * The newest figures of an area, as by {@link Figures.Newest}, in five queries at
	 * most however many figures there are.
	 * @param area the area
	 * @param revision the number of the revision
	 * @return the figures, with all ranks printed without any value
	 */
	public Figures.Newest newest(AreaCode area, RevisionNumber revision) {
		List<String> within = List.of(area.value());
		FigureCount.NewestTimes newest = FigureCount.NewestTimes.of(this.rows.countsOf(revision.value(), within));
		List<ObservationRow> found = newest.withTargets(this.rows.ending(revision.value(), within, newest.ends()),
				(indicators, end) -> this.rows.targetsFrom(revision.value(), within, indicators, end));
		List<String> ids = found.stream().map((row) -> row.key().id()).toList();
		return newest(found, this.rows.ranksOf(revision.value(), area.value(), ids),
				this.rows.benchmarksOf(revision.value(), within, ids), newest);
	}

	private static Figures.Newest newest(List<ObservationRow> found, List<RankRow> ranks, List<BenchmarkRow> benchmarks,
			FigureCount.NewestTimes newest) {
		Figures figures = new Figures(ObservationRow.toObservations(found, ranks, benchmarks),
				ranks.stream().filter(RankRow::standsAlone).map(RankRow::toRank).toList());
		return Figures.Newest.of(figures, newest);
	}

	private static Figures assemble(List<ObservationRow> figures, List<RankRow> ranks, List<BenchmarkRow> benchmarks) {
		List<Observation> all = ObservationRow.toObservations(figures, ranks, benchmarks);
		Set<ObservationRow.Key> found = figures.stream().map(ObservationRow::key).collect(Collectors.toSet());
		List<Rank> alone = ranks.stream()
			.filter((rank) -> rank.standsAlone() || !found.contains(rank.figure()))
			.map(RankRow::toRank)
			.toList();
		return new Figures(all, alone);
	}

}
