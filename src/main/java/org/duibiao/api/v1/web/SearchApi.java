package org.duibiao.api.v1.web;

import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.duibiao.api.v1.composing.Codes;
import org.duibiao.api.v1.composing.SearchComposer;
import org.duibiao.api.v1.contract.HitEntry;
import org.duibiao.api.v1.contract.HitListing;
import org.duibiao.api.v1.contract.Listing;
import org.duibiao.api.v1.request.ApiRequest;
import org.duibiao.api.v1.request.Cursor;
import org.duibiao.api.v1.request.Parameter;
import org.duibiao.api.v1.request.Takes;
import org.duibiao.observation.Observations;
import org.duibiao.search.Hit;
import org.duibiao.search.SearchResults;
import org.duibiao.search.Searches;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What something is called.
 */
@RestController
@Tag(name = "catalogue")
class SearchApi {

	private static final int UNASKED = 100;

	private final Searches searches;

	private final Observations observations;

	SearchApi(Searches searches, Observations observations) {
		this.searches = searches;
		this.observations = observations;
	}

	@GetMapping(path = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
	@Takes(value = { Parameter.WORDS, Parameter.LIMIT, Parameter.CURSOR }, example = "search?q=gytz&limit=2")
	@Operation(operationId = "search", summary = "Search",
			description = "Provinces, themes, indicators and concept families by name or code, in Chinese, English, pinyin or initials of pinyin, the closest first. If nothing is so called, instead tells what was looked for: English words one letter away.")
	ResponseEntity<HitListing> search(ApiRequest request) {
		SearchResults results = this.searches.find(request.query().one(Parameter.WORDS).orElseThrow(),
				request.revision());
		int limit = request.query().one(Parameter.LIMIT).map(Integer::parseInt).orElse(UNASKED);
		int from = request.query()
			.one(Parameter.CURSOR)
			.map((written) -> after(written, results.hits(), request))
			.orElse(0);
		int to = Math.min(from + limit, results.hits().size());
		List<Hit> hits = results.hits().subList(from, to);
		Optional<Cursor> next = (to < results.hits().size())
				? Optional.of(Cursor.after(position(results.hits().get(to - 1)), request.query(), request.revision()))
				: Optional.empty();
		SearchComposer composer = new SearchComposer(request.words(), this.observations.counts(request.revision()));
		Listing<HitEntry> page = request.page(hits.stream().map(composer::hit).toList(), List.of(), limit, next);
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
		page.links().next().ifPresent((it) -> answer.header(HttpHeaders.LINK, "<" + it + ">; rel=\"next\""));
		return answer.body(HitListing.of(results.query(), results.instead(), results.hits().size(), page));
	}

	private static int after(String written, List<Hit> hits, ApiRequest request) {
		int at = hits.stream()
			.map(SearchApi::position)
			.toList()
			.indexOf(Cursor.read(written, request.query(), request.revision()));
		if (at < 0) {
			throw Cursor.malformed(written);
		}
		return at + 1;
	}

	private static Cursor.Position position(Hit hit) {
		return new Cursor.Position(Codes.of(hit.kind()), hit.code());
	}

}
