package org.duibiao.api.v1.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.duibiao.api.v1.request.ApiRequest;
import org.duibiao.api.v1.request.Parameter;
import org.duibiao.kernel.UnknownCodeException;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;

import org.springframework.stereotype.Component;

/**
 * Reads figures page by page.
 */
@Component
class FigurePages {

	private final Observations observations;

	FigurePages(Observations observations) {
		this.observations = observations;
	}

	/**
	 * Which figures a request asks for.
	 * @param request the request
	 * @return the filter; nothing if no figure can pass it
	 * @throws UnknownCodeException if it names a figure that is not there
	 */
	Optional<Selection.Filter> filter(ApiRequest request) {
		List<String> named = request.query().all(Parameter.ID);
		Set<String> known = this.observations.known(named, request.revision());
		named.stream().filter(Predicate.not(known::contains)).findFirst().ifPresent((id) -> {
			throw new UnknownCodeException("figure", id, Map.of());
		});
		return FigureFilter.of(request);
	}

	/**
	 * A page of figures.
	 * @param filter which figures; none if there is no filter
	 * @param after the figure after which it begins; the first one if there is none
	 * @param limit how many figures at most
	 * @param request the request
	 * @return the page
	 */
	Page read(Optional<Selection.Filter> filter, Optional<Observation.Key> after, int limit, ApiRequest request) {
		List<Observation> found = filter.map((it) -> this.observations.page(it, after, limit + 1, request.revision()))
			.orElse(List.of());
		return new Page(found.subList(0, Math.min(limit, found.size())), found.size() > limit);
	}

	/**
	 * A page of figures.
	 *
	 * @param figures the figures
	 * @param more whether there are more
	 */
	record Page(List<Observation> figures, boolean more) {

		/**
		 * After which figure the next page begins.
		 * @return the last figure of this page; nothing if there is no next page
		 */
		Optional<Observation.Key> last() {
			return Optional.of(this.figures).filter((it) -> this.more).map((it) -> {
				Observation last = it.get(it.size() - 1);
				return new Observation.Key(last.area(), last.id());
			});
		}

	}

}
