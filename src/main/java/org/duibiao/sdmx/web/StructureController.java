package org.duibiao.sdmx.web;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.duibiao.sdmx.KeyFilter;
import org.duibiao.sdmx.SdmxException;
import org.duibiao.sdmx.message.Header;
import org.duibiao.sdmx.message.StructureMessage;
import org.duibiao.sdmx.structure.Artefact;
import org.duibiao.sdmx.structure.Artefacts;
import org.duibiao.sdmx.structure.Structures;
import org.duibiao.wording.Edition;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers with parts of the structure.
 */
@RestController
class StructureController {

	private static final String TYPES = "{type:dataflow|datastructure|codelist|conceptscheme}";

	private final Structures structures;

	private final Clock clock;

	StructureController(Structures structures, Clock clock) {
		this.structures = structures;
		this.clock = clock;
	}

	@GetMapping("/sdmx/2.1/" + TYPES + "/{*named}")
	void structure(@PathVariable String type, @PathVariable String named,
			@RequestParam(defaultValue = "none") String references, @RequestParam(defaultValue = "full") String detail,
			@RequestHeader(HttpHeaders.ACCEPT) Optional<String> accept, Edition edition, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		PathParts parts = PathParts.of(named, 3);
		Set<Artefact> found = Artefacts.find(Artefact.Type.valueOf(type.toUpperCase(Locale.ROOT)),
				parts.get(0, KeyFilter.ANY), parts.get(1, KeyFilter.ANY), parts.get(2, "latest"));
		Set<Artefact> all = Artefacts.with(found, references);
		if (!detail.equals("full")) {
			throw new SdmxException(SdmxException.Category.NOT_IMPLEMENTED, "sdmx.problem.parameter", "detail", "full");
		}
		String contentType = Negotiation.structure(accept);
		Answers.begin(request, response, contentType);
		Header header = new Header(edition.number().toString(), this.clock.instant());
		new StructureMessage(this.structures.of(edition), header).write(all, response.getOutputStream());
	}

	@GetMapping("/sdmx/2.1/{*other}")
	void other() {
		throw new SdmxException(SdmxException.Category.NOT_IMPLEMENTED, "sdmx.problem.resource");
	}

}
