package org.duibiao.api.v1.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.duibiao.api.v1.composing.CatalogueComposer;
import org.duibiao.api.v1.contract.DocumentEntry;
import org.duibiao.api.v1.contract.Listing;
import org.duibiao.api.v1.contract.RevisionEntry;
import org.duibiao.api.v1.request.ApiRequest;
import org.duibiao.api.v1.request.Takes;
import org.duibiao.revision.Revisions;
import org.duibiao.source.Document;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where figures come from.
 */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "sources", description = "Where figures come from: documents and revisions of the store.")
class SourcesApi {

	private final Revisions revisions;

	SourcesApi(Revisions revisions) {
		this.revisions = revisions;
	}

	@GetMapping("/sources")
	@Takes(example = "sources")
	@Operation(operationId = "sources", summary = "Documents",
			description = "The documents in which figures were printed.")
	Listing<DocumentEntry> sources(ApiRequest request) {
		CatalogueComposer composer = new CatalogueComposer(request.words());
		List<Document> documents = request.words().library().documents();
		return request.whole(documents.stream().map((document) -> composer.document(document, false)).toList(),
				documents);
	}

	@GetMapping("/sources/{id}")
	@Takes(example = "sources/ah-2023")
	@Operation(operationId = "source", summary = "One document", description = "A document with its sections.")
	DocumentEntry source(@PathVariable String id, ApiRequest request) {
		return new CatalogueComposer(request.words()).document(request.words().library().document(id), true);
	}

	@GetMapping("/revisions")
	@Takes(example = "revisions")
	@Operation(operationId = "revisions", summary = "Revisions",
			description = "All changes of the store, the newest first; with revision=N those up to that one.")
	Listing<RevisionEntry> revisions(ApiRequest request) {
		CatalogueComposer composer = new CatalogueComposer(request.words());
		return request.whole(this.revisions.all()
			.stream()
			.filter((revision) -> revision.number().compareTo(request.revision()) <= 0)
			.map(composer::revision)
			.toList(), List.of());
	}

}
