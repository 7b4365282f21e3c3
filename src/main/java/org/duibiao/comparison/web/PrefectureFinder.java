package org.duibiao.comparison.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.comparison.web.ComparePage.Finder;
import org.duibiao.comparison.web.ComparePage.Option;
import org.duibiao.search.Hit;
import org.duibiao.search.Searches;
import org.duibiao.wording.Edition;

/**
 * Finds prefectures to choose by what a reader typed: there are too many to list.
 */
final class PrefectureFinder {

	/** More are not listed. */
	static final int MOST = 40;

	private PrefectureFinder() {
	}

	/**
	 * What was found.
	 * @param typed the name or code of a prefecture, or of a province for all that are
	 * part of it; empty if nothing is looked for
	 * @param chosen the areas that are chosen; one of them among those found ends the
	 * search
	 * @param searches finds areas
	 * @param edition the edition
	 * @return the prefectures by their provinces, all in the order of the catalogue
	 */
	static Finder find(String typed, List<Area> chosen, Searches searches, Edition edition) {
		Catalogue catalogue = edition.catalogue();
		Set<Area> found = new LinkedHashSet<>();
		searches.find(typed, edition).hits().stream().flatMap((hit) -> prefectures(hit, catalogue)).forEach(found::add);
		if (found.stream().anyMatch(chosen::contains)) {
			return Finder.NONE;
		}
		Set<Area> listed = new LinkedHashSet<>(found.stream().limit(MOST).toList());
		List<Finder.Province> provinces = catalogue.provinces()
			.stream()
			.map((province) -> new Finder.Province(edition.phrases().say(province.shortName()),
					catalogue.prefecturesOf(province.code())
						.stream()
						.filter(listed::contains)
						.map((area) -> new Option(area.code().value(), edition.phrases().say(area.shortName()), false))
						.toList()))
			.filter((province) -> !province.prefectures().isEmpty())
			.toList();
		return new Finder(typed, provinces, found.size() > MOST);
	}

	private static Stream<Area> prefectures(Hit hit, Catalogue catalogue) {
		if (!(hit instanceof Hit.OfArea found)) {
			return Stream.empty();
		}
		return (found.area().level() == Area.Level.PREFECTURE) ? Stream.of(found.area())
				: catalogue.prefecturesOf(found.area().code()).stream();
	}

}
