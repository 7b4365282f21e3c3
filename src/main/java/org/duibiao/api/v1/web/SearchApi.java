package org.duibiao.api.v1.web;

import java.util.List;

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
		Slice<Hit> hits = Slice.of(results.hits(), SearchApi::position, Parameter.LIMIT, request);
		SearchComposer composer = new SearchComposer(request.words(), this.observations.counts(request.revision()));
		Listing<HitEntry> page = request.page(hits.items().stream().map(composer::hit).toList(), List.of(),
				hits.limit(), hits.next());
		return Paged.answer(HitListing.of(results.query(), results.instead(), results.hits().size(), page),
				page.links());
	}

	private static Cursor.Position position(Hit hit) {
		return new Cursor.Position(Codes.of(hit.kind()), hit.code());
	}

}
