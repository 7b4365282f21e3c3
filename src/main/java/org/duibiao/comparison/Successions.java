package org.duibiao.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Indicator;
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

	private final Observations observations;

	Successions(Observations observations) {
		this.observations = observations;
	}

	/**
	 * The figures of a province, each with the next one of the same indicator.
	 * @param province the province
	 * @param catalogue the catalogue
	 * @param revision the number of the revision
	 * @return the pairs, in the order of the catalogue
	 */
	public List<Succession> of(Area province, Catalogue catalogue, RevisionNumber revision) {
		Figures figures = this.observations.find(Selection.of(province.code()), revision);
		return catalogue.indicators().stream().flatMap((indicator) -> pairs(province, indicator, figures)).toList();
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
