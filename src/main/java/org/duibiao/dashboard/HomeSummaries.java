package org.duibiao.dashboard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.observation.FigureCount;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Observations;
import org.duibiao.site.Address;
import org.duibiao.wording.Edition;

import org.springframework.stereotype.Service;

/**
 * What the home page shows.
 */
@Service
public class HomeSummaries {

	private static final int FACTS = 4;

	private final Observations observations;

	HomeSummaries(Observations observations) {
		this.observations = observations;
	}

	/**
	 * The provinces with a few headline figures of each.
	 * @param edition the edition
	 * @return the summary
	 */
	public HomeSummary of(Edition edition) {
		List<FigureCount> counts = this.observations.counts(edition.number());
		List<IndicatorCode> headlines = edition.catalogue()
			.indicators()
			.stream()
			.filter((indicator) -> indicator.headline().isPresent())
			.map(Indicator::code)
			.toList();
		Set<String> months = counts.stream()
			.filter((count) -> headlines.contains(count.indicator()))
			.map(FigureCount::latest)
			.collect(Collectors.toSet());
		Figures figures = headlines.isEmpty() ? Figures.of(List.of())
				: this.observations.ending(edition.catalogue().provinces(), headlines, months, edition.number());
		List<HomeSummary.Card> cards = edition.catalogue()
			.provinces()
			.stream()
			.map((province) -> card(province, counts, figures, edition))
			.filter((card) -> card.results() + card.targets() > 0)
			.toList();
		Set<AreaCode> prefectures = edition.catalogue()
			.prefectures()
			.stream()
			.map(Area::code)
			.collect(Collectors.toSet());
		List<FigureCount> above = counts.stream().filter((count) -> !prefectures.contains(count.area())).toList();
		long below = counts.stream().map(FigureCount::area).filter(prefectures::contains).distinct().count();
		return new HomeSummary(cards, count(above, Kind.RESULT), count(above, Kind.TARGET),
				edition.library()
					.documents()
					.stream()
					.filter((document) -> !prefectures.contains(document.area()))
					.count(),
				below, counts);
	}

	private static HomeSummary.Card card(Area province, List<FigureCount> counts, Figures figures, Edition edition) {
		FigureRows rows = new FigureRows(figures, edition);
		List<FigureCount> own = counts.stream().filter((count) -> count.area().equals(province.code())).toList();
		return new HomeSummary.Card(edition.phrases().say(province.name()), Address.in(edition, province).toString(),
				edition.catalogue().slotOf(province),
				ProvinceDashboards.headlines(figures, province, edition)
					.stream()
					.limit(FACTS)
					.map(rows::byIndicator)
					.toList(),
				count(own, Kind.RESULT), count(own, Kind.TARGET));
	}

	private static long count(List<FigureCount> counts, Kind kind) {
		return counts.stream().filter((count) -> count.kind() == kind).mapToLong(FigureCount::figures).sum();
	}

}
