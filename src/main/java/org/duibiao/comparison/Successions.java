package org.duibiao.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.observation.FigureCount;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.duibiao.revision.RevisionNumber;

import org.springframework.stereotype.Service;

/**
 * Compares a province with itself over time.
 */
@Service
public class Successions {

	private static final Comparator<Observation> IN_TIME = Comparator
		.<Observation, Integer>comparing((figure) -> figure.period().time().year().getValue())
		.thenComparing((figure) -> figure.kind())
		.thenComparing((figure) -> figure.period().time().end());

	/** How many figures are read at once. */
	static final int PORTION = 300;

	private final Observations observations;

	Successions(Observations observations) {
		this.observations = observations;
	}

	/**
	 * The indicators of which a province printed several figures, in portions that can be
	 * read at once.
	 * @param province the province
	 * @param catalogue the catalogue
	 * @param revision the number of the revision
	 * @return the portions, in the order of the catalogue, each with {@value #PORTION}
	 * figures at most, or with one indicator that has more; none if there is nothing to
	 * compare
	 */
	public List<List<Indicator>> portions(Area province, Catalogue catalogue, RevisionNumber revision) {
		Map<IndicatorCode, Long> printed = this.observations.counts(List.of(province), revision)
			.stream()
			.collect(Collectors.groupingBy(FigureCount::indicator, Collectors.summingLong(FigureCount::figures)));
		List<List<Indicator>> portions = new ArrayList<>();
		long room = 0;
		for (Indicator indicator : catalogue.indicators()) {
			long figures = printed.getOrDefault(indicator.code(), 0L);
			if (figures > 1) {
				if (figures > room) {
					portions.add(new ArrayList<>());
					room = PORTION;
				}
				portions.get(portions.size() - 1).add(indicator);
				room -= figures;
			}
		}
		return portions;
	}

	/**
	 * The figures of a province, each with the next one of the same indicator.
	 * @param province the province
	 * @param indicators the indicators
	 * @param revision the number of the revision
	 * @return the pairs, in the order of the indicators
	 */
	public List<Succession> of(Area province, List<Indicator> indicators, RevisionNumber revision) {
		if (indicators.isEmpty()) {
			return List.of();
		}
		Figures figures = this.observations.find(
				Selection.of(indicators.stream().map(Indicator::code).toList()).in(List.of(province.code())), revision);
		return indicators.stream().flatMap((indicator) -> pairs(province, indicator, figures)).toList();
	}

	private static Stream<Succession> pairs(Area province, Indicator indicator, Figures figures) {
		List<Side> sides = figures.of(province.code(), indicator.code())
			.sorted(IN_TIME)
			.map((figure) -> new Side(figure, indicator, province))
			.toList();
		return IntStream.range(1, sides.size())
			.mapToObj((index) -> new Succession(sides.get(index - 1), sides.get(index)));
	}

}
