package org.duibiao.dashboard.web;

import java.util.List;
import java.util.Optional;

import org.duibiao.catalogue.Area;
import org.duibiao.comparison.Comparability;
import org.duibiao.comparison.ComparisonLine;
import org.duibiao.comparison.Comparisons;
import org.duibiao.kernel.Interval;
import org.duibiao.kernel.LocalizedText;
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
		return this.comparisons.compare(provinces, List.of(), false, edition.catalogue(), edition.number())
			.lines()
			.stream()
			.flatMap((line) -> line.pairs()
				.stream()
				.flatMap((pair) -> pair.gap().stream().map((gap) -> pair(line, gap, provinces, edition))))
			.findFirst();
	}

	private static ExamplePair pair(ComparisonLine line, Comparability.Gap gap, List<Area> provinces, Edition edition) {
		boolean greater = gap.order() == Interval.Order.GREATER;
		LocalizedText higher = provinces.get(greater ? 0 : 1).shortName();
		LocalizedText lower = provinces.get(greater ? 1 : 0).shortName();
		String size = edition.words().difference(gap.size(), line.indicator());
		String difference = (gap.order() == Interval.Order.UNCERTAIN) ? edition.phrases().say("difference.apart", size)
				: edition.phrases().say("difference.higher", higher, size, lower);
		List<Area> all = edition.catalogue().provinces();
		return new ExamplePair(edition.phrases().say(line.indicator().name()),
				edition.phrases().say(provinces.get(0).shortName()), all.indexOf(provinces.get(0)) + 1,
				figure(line, 0, edition), edition.phrases().say(provinces.get(1).shortName()),
				all.indexOf(provinces.get(1)) + 1, figure(line, 1, edition), difference,
				Address.in(edition, "compare")
					.withAll("province", provinces.stream().map((area) -> area.code().value()).toList())
					.toString());
	}

	private static FigureView figure(ComparisonLine line, int index, Edition edition) {
		return edition.words().view(line.sides().get(index).orElseThrow().observation());
	}

}
