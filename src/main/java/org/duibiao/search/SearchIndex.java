package org.duibiao.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Family;
import org.duibiao.catalogue.Indicator;

/**
 * All that can be found in a catalogue. Immutable.
 */
final class SearchIndex {

	private static final Comparator<Found> ORDER = Comparator.comparing(Found::closeness)
		.thenComparing((found) -> found.hit().kind());

	private final List<Entry> entries;

	private final Spelling spelling;

	private SearchIndex(List<Entry> entries) {
		this.entries = List.copyOf(entries);
		this.spelling = new Spelling(entries.stream().flatMap((entry) -> entry.names().stream()).toList());
	}

	static SearchIndex of(Catalogue catalogue) {
		List<Entry> entries = new ArrayList<>();
		catalogue.provinces().forEach((area) -> entries.add(Entry.of(area)));
		catalogue.prefectures().forEach((area) -> entries.add(Entry.of(area)));
		catalogue.themes()
			.forEach((theme) -> entries
				.add(Entry.of(theme, indicators(catalogue, (indicator) -> indicator.theme().equals(theme)))));
		catalogue.indicators().forEach((indicator) -> entries.add(Entry.of(indicator)));
		families(catalogue).forEach((family) -> entries.add(Entry.of(family,
				indicators(catalogue, (indicator) -> indicator.family().filter(family::equals).isPresent()))));
		return new SearchIndex(entries);
	}

	private static Stream<Family> families(Catalogue catalogue) {
		return catalogue.indicators().stream().map(Indicator::family).flatMap(Optional::stream).distinct();
	}

	private static List<Indicator> indicators(Catalogue catalogue, Predicate<Indicator> condition) {
		return catalogue.indicators().stream().filter(condition).toList();
	}

	/**
	 * Finds what is called so.
	 * @param text what is looked for
	 * @return what was found; if nothing was, what is found for English words one letter
	 * away
	 */
	SearchResults find(String text) {
		Query query = Query.of(text);
		List<Hit> hits = find(query);
		if (!hits.isEmpty() || query.isEmpty()) {
			return new SearchResults(text, Optional.empty(), hits);
		}
		Optional<String> instead = query
			.spelled((word) -> this.entries.stream().anyMatch((entry) -> entry.isCalled(word)), this.spelling::meant);
		List<Hit> others = instead.map(Query::of).map(this::find).orElse(List.of());
		return new SearchResults(text, instead.filter((it) -> !others.isEmpty()), others);
	}

	private List<Hit> find(Query query) {
		if (query.isEmpty()) {
			return List.of();
		}
		return this.entries.stream()
			.flatMap((entry) -> entry.closeness(query).map((closeness) -> new Found(entry.hit(), closeness)).stream())
			.sorted(ORDER)
			.map(Found::hit)
			.toList();
	}

	/**
	 * A hit and how close it is.
	 */
	private record Found(Hit hit, Closeness closeness) {
	}

}
