package org.duibiao.api.v1.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.duibiao.api.v1.composing.FigureComposer;
import org.duibiao.api.v1.contract.FigureEntry;
import org.duibiao.api.v1.request.ApiRequest;
import org.duibiao.api.v1.request.Parameter;
import org.duibiao.api.v1.request.Takes;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Selection;
import org.duibiao.site.tag.EntityTag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * All figures asked for as JSON Lines: one figure a line, written while it is read, so
 * that no more than a page of them is in memory.
 */
@RestController
@Tag(name = "observations")
class ObservationLines {

	private static final Logger logger = LoggerFactory.getLogger(ObservationLines.class);

	private static final String LINES = "application/x-ndjson";

	private static final int PAGE = 500;

	private final FigurePages pages;

	private final JsonMapper json;

	ObservationLines(FigurePages pages, JsonMapper json) {
		this.pages = pages;
		this.json = json;
	}

	@GetMapping(path = "/api/v1/observations.jsonl", produces = LINES)
	@Takes(value = { Parameter.AREA, Parameter.INDICATOR, Parameter.THEME, Parameter.KIND, Parameter.STATUS,
			Parameter.COMMITMENT, Parameter.QUALIFIER, Parameter.PERIOD_STATUS, Parameter.DOCUMENT, Parameter.ID,
			Parameter.FROM, Parameter.TO, Parameter.REPEATS }, example = "observations.jsonl?area=CN-AH&id=ah-2023-001")
	@Operation(operationId = "observationLines", summary = "All printed figures as JSON Lines",
			description = "Every figure asked for, one a line, without pages. A connection that breaks off before the end is an error, never a shorter answer.")
	@ApiResponse(responseCode = "200", description = "The figures, one a line",
			content = @Content(mediaType = LINES, schema = @Schema(implementation = FigureEntry.class)))
	void lines(ApiRequest request, HttpServletRequest asked, HttpServletResponse response) throws IOException {
		Optional<Selection.Filter> filter = this.pages.filter(request);
		FigurePages.Page page = this.pages.read(filter, Optional.empty(), PAGE, request);
		EntityTag.write(asked, response);
		response.setContentType(LINES);
		FigureComposer composer = new FigureComposer(request.words());
		OutputStream out = response.getOutputStream();
		while (write(page, composer, out)) {
			Optional<Observation.Key> last = page.last();
			if (last.isEmpty()) {
				return;
			}
			page = this.pages.read(filter, last, PAGE, request);
		}
	}

	/** Writes a page; the asker who has gone ends the work. */
	private boolean write(FigurePages.Page page, FigureComposer composer, OutputStream out) {
		try {
			for (Observation figure : page.figures()) {
				out.write(this.json.writeValueAsBytes(composer.figure(figure)));
				out.write('\n');
			}
			out.flush();
			return true;
		}
		catch (IOException ex) {
			logger.debug("The asker has gone", ex);
			return false;
		}
	}

}
