package org.duibiao.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was found, language-independent.
 *
 * @param query what was asked for
 * @param instead what was looked for because nothing was found for the query as it was
 * spelled
 * @param hits what was found: the closest first, equally close ones by kind and in the
 * order of the catalogue
 */
public record SearchResults(String query, Optional<String> instead, List<Hit> hits) {

	/**
	 * What was looked for in the end.
	 * @return the query, or what it was taken for
	 */
	public String lookedFor() {
		return this.instead.orElse(this.query);
	}

	/**
	 * The hits by kind, the kind of the closest hit first.
	 * @return the hits
	 */
	public Map<HitKind, List<Hit>> byKind() {
		return this.hits.stream().collect(Collectors.groupingBy(Hit::kind, LinkedHashMap::new, Collectors.toList()));
	}

}
