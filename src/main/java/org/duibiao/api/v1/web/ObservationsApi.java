package org.duibiao.api.v1.web;

import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.duibiao.api.v1.composing.FigureComposer;
import org.duibiao.api.v1.contract.FigureEntry;
import org.duibiao.api.v1.contract.Listing;
import org.duibiao.api.v1.request.ApiRequest;
import org.duibiao.api.v1.request.Cursor;
import org.duibiao.api.v1.request.Parameter;
import org.duibiao.api.v1.request.Takes;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.observation.Observation;
import org.duibiao.observation.ObservationId;
import org.duibiao.source.Document;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The printed figures.
 */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "observations", description = "The printed figures, each with its qualifier, period, status and place.")
class ObservationsApi {

	private final FigurePages pages;

	ObservationsApi(FigurePages pages) {
		this.pages = pages;
	}

	@GetMapping("/observations")
	@Takes(value = { Parameter.AREA, Parameter.INDICATOR, Parameter.THEME, Parameter.KIND, Parameter.STATUS,
			Parameter.COMMITMENT, Parameter.QUALIFIER, Parameter.PERIOD_STATUS, Parameter.DOCUMENT, Parameter.ID,
			Parameter.FROM, Parameter.TO, Parameter.REPEATS, Parameter.LIMIT, Parameter.CURSOR },
			example = "observations?area=CN-AH&theme=operation&kind=result&limit=1")
	@Operation(operationId = "observations", summary = "Printed figures",
			description = "Figures page by page, in the order of areas and identities. If there are more, links.next and the Link header lead to them, in the same revision.")
	ResponseEntity<Listing<FigureEntry>> observations(ApiRequest request) {
		int limit = request.limit(Parameter.LIMIT);
		Optional<Observation.Key> after = request.query()
			.one(Parameter.CURSOR)
			.map((written) -> Cursor.read(written, request.query(), request.revision()))
			.map((last) -> new Observation.Key(new AreaCode(last.group()), new ObservationId(last.item())));
		FigurePages.Page page = this.pages.read(this.pages.filter(request), after, limit, request);
		List<Document> documents = page.figures()
			.stream()
			.map((figure) -> request.words().library().documentOf(figure.place()))
			.distinct()
			.toList();
		FigureComposer composer = new FigureComposer(request.words());
		Listing<FigureEntry> listing = request.page(page.figures().stream().map(composer::figure).toList(), documents,
				limit,
				page.last()
					.map((key) -> Cursor.after(new Cursor.Position(key.area().value(), key.id().value()),
							request.query(), request.revision())));
		return Paged.answer(listing, listing.links());
	}

}
