package org.duibiao.dashboard.web;

import java.util.List;
import java.util.Optional;

import org.duibiao.catalogue.Area;
import org.duibiao.comparison.ComparisonLine;
import org.duibiao.comparison.ComparisonWords;
import org.duibiao.comparison.Question;
import org.duibiao.comparison.Comparisons;
import org.duibiao.site.Address;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureView;

import org.springframework.stereotype.Component;

/**
 * Finds two figures that may be compared, to invite readers to compare more.
 */
@Component
class ExamplePairs {

	private final Comparisons comparisons;

	ExamplePairs(Comparisons comparisons) {
		this.comparisons = comparisons;
	}

	/**
	 * The first pair of comparable figures of the first two provinces.
	 * @param edition the edition
	 * @return the pair, if there is one
	 */
	Optional<ExamplePair> of(Edition edition) {
		List<Area> provinces = edition.catalogue().provinces().stream().limit(2).toList();
		return this.comparisons.compare(Question.of(provinces, List.of()), edition.catalogue(), edition.number())
			.lines()
			.stream()
			.flatMap((line) -> line.pairs()
				.stream()
				.filter((pair) -> pair.gap().isPresent())
				.map((pair) -> pair(line, pair, provinces, edition)))
			.findFirst();
	}

	private static ExamplePair pair(ComparisonLine line, ComparisonLine.Pair pair, List<Area> provinces,
			Edition edition) {
		String difference = new ComparisonWords(provinces, edition).difference(line, pair);
		return new ExamplePair(edition.phrases().say(line.indicator().name()),
				edition.phrases().say(provinces.get(0).shortName()), edition.catalogue().slotOf(provinces.get(0)),
				figure(line, 0, edition), edition.phrases().say(provinces.get(1).shortName()),
				edition.catalogue().slotOf(provinces.get(1)), figure(line, 1, edition), difference,
				Address.in(edition, "compare")
					.withAll("province", provinces.stream().map((area) -> area.code().value()).toList())
					.toString());
	}

	private static FigureView figure(ComparisonLine line, int index, Edition edition) {
		return edition.words().view(line.sides().get(index).orElseThrow().observation());
	}

}
