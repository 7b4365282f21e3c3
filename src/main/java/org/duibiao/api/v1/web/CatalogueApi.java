package org.duibiao.api.v1.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.duibiao.api.v1.composing.CatalogueComposer;
import org.duibiao.api.v1.contract.AreaEntry;
import org.duibiao.api.v1.contract.IndicatorEntry;
import org.duibiao.api.v1.contract.Listing;
import org.duibiao.api.v1.contract.NamedEntry;
import org.duibiao.api.v1.request.ApiRequest;
import org.duibiao.api.v1.request.Parameter;
import org.duibiao.api.v1.request.Takes;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What figures are about.
 */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "catalogue", description = "What figures are about: areas, themes, indicators.")
class CatalogueApi {

	@GetMapping("/areas")
	@Takes(example = "areas")
	@Operation(operationId = "areas", summary = "Areas",
			description = "The nation, groups of provinces, provinces and their prefectures, in the order of their "
					+ "GB/T 2260 codes.")
	Listing<AreaEntry> areas(ApiRequest request) {
		CatalogueComposer composer = new CatalogueComposer(request.words());
		return request.whole(request.catalogue().areas().stream().map(composer::area).toList(), List.of());
	}

	@GetMapping("/themes")
	@Takes(example = "themes")
	@Operation(operationId = "themes", summary = "Themes", description = "The themes that indicators are gathered by.")
	Listing<NamedEntry> themes(ApiRequest request) {
		return request.whole(request.catalogue().themes().stream().map(CatalogueComposer::theme).toList(), List.of());
	}

	@GetMapping("/indicators")
	@Takes(value = Parameter.THEME, example = "indicators?theme=investment")
	@Operation(operationId = "indicators", summary = "Indicators",
			description = "What is measured, in order, theme by theme.")
	Listing<IndicatorEntry> indicators(ApiRequest request) {
		CatalogueComposer composer = new CatalogueComposer(request.words());
		Set<String> themes = request.query()
			.all(Parameter.THEME)
			.stream()
			.map((code) -> request.catalogue().theme(code).code())
			.collect(Collectors.toSet());
		return request.whole(request.catalogue()
			.indicators()
			.stream()
			.filter((indicator) -> themes.isEmpty() || themes.contains(indicator.theme().code()))
			.map(composer::indicator)
			.toList(), List.of());
	}

	@GetMapping("/indicators/{code}")
	@Takes(example = "indicators/industrial-investment-growth")
	@Operation(operationId = "indicator", summary = "One indicator", description = "An indicator with its definition.")
	IndicatorEntry indicator(@PathVariable String code, ApiRequest request) {
		return new CatalogueComposer(request.words()).indicator(request.catalogue().indicator(code));
	}

}
