package org.duibiao.dashboard.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.comparison.Comparison;
import org.duibiao.comparison.ComparisonLine;
import org.duibiao.comparison.ComparisonWords;
import org.duibiao.comparison.Question;
import org.duibiao.comparison.Comparisons;
import org.duibiao.observation.FigureCount;
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
		return first(this.comparisons.compare(question(edition), edition.catalogue(), edition.number()), edition);
	}

	/**
	 * The same where it is known how many figures there are.
	 * @param printed how many there are of each area for each indicator
	 * @param edition the edition
	 * @return the pair, if there is one
	 */
	Optional<ExamplePair> of(List<FigureCount> printed, Edition edition) {
		Question question = question(edition);
		Set<AreaCode> areas = question.provinces().stream().map(Area::code).collect(Collectors.toSet());
		List<FigureCount> own = printed.stream().filter((count) -> areas.contains(count.area())).toList();
		return first(this.comparisons.compare(question, own, edition.catalogue(), edition.number()), edition);
	}

	private static Question question(Edition edition) {
		return Question.of(edition.catalogue().provinces().stream().limit(2).toList(), List.of());
	}

	private static Optional<ExamplePair> first(Comparison comparison, Edition edition) {
		return comparison.lines()
			.stream()
			.flatMap((line) -> line.pairs()
				.stream()
				.filter((pair) -> pair.gap().isPresent())
				.map((pair) -> pair(line, pair, comparison.provinces(), edition)))
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
