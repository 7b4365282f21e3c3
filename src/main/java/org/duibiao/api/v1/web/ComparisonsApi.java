package org.duibiao.api.v1.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.duibiao.api.v1.composing.Codes;
import org.duibiao.api.v1.composing.ComparisonComposer;
import org.duibiao.api.v1.contract.ComparisonEntry;
import org.duibiao.api.v1.contract.Listing;
import org.duibiao.api.v1.contract.TargetEntry;
import org.duibiao.api.v1.request.ApiRequest;
import org.duibiao.api.v1.request.Cursor;
import org.duibiao.api.v1.request.Parameter;
import org.duibiao.api.v1.request.Takes;
import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Indicator;
import org.duibiao.comparison.ComparisonLine;
import org.duibiao.comparison.Comparisons;
import org.duibiao.comparison.Periods;
import org.duibiao.comparison.Question;
import org.duibiao.observation.Observation;
import org.duibiao.source.Document;
import org.duibiao.tracking.Ambition;
import org.duibiao.tracking.Ambitions;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Figures side by side.
 */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "comparisons",
		description = "Figures side by side, each pair with a verdict; a difference only where they are comparable.")
class ComparisonsApi {

	private final Comparisons comparisons;

	private final Ambitions ambitions;

	ComparisonsApi(Comparisons comparisons, Ambitions ambitions) {
		this.comparisons = comparisons;
		this.ambitions = ambitions;
	}

	@GetMapping("/comparisons")
	@Takes(value = { Parameter.AREA, Parameter.INDICATOR, Parameter.COMPARED, Parameter.ONLY, Parameter.PERIODS,
			Parameter.LINES, Parameter.CURSOR },
			example = "comparisons?area=CN-AH&area=CN-SD&indicator=industrial-value-added-growth&kind=result")
	@Operation(operationId = "comparisons", summary = "Provinces side by side",
			description = "Provinces by indicators; without area all provinces, without indicator all that two of them printed, or printed something like it. Lines come page by page; links.next and the Link header lead on.")
	ResponseEntity<Listing<ComparisonEntry>> comparisons(ApiRequest request) {
		List<Area> provinces = provinces(request);
		List<Indicator> indicators = request.query()
			.all(Parameter.INDICATOR)
			.stream()
			.map(request.catalogue()::indicator)
			.toList();
		Optional<String> kind = request.query().one(Parameter.COMPARED);
		boolean across = kind.filter("across"::equals).isPresent();
		boolean only = request.query().one(Parameter.ONLY).isPresent();
		Periods periods = Periods.wanted(request.query().one(Parameter.PERIODS).orElse(null));
		ComparisonComposer composer = new ComparisonComposer(request.words());
		List<ComparisonLine> all = this.comparisons
			.compare(new Question(provinces, indicators, across, periods), request.catalogue(), request.revision())
			.lines()
			.stream()
			.filter((line) -> across ? line.mixesKinds() : kind.isEmpty() || kind.get().equals(Codes.of(line.kind())))
			.filter((line) -> !only || line.hasComparable())
			.toList();
		Slice<ComparisonLine> lines = Slice.of(all, ComparisonsApi::position, Parameter.LINES, request);
		Listing<ComparisonEntry> page = request.page(
				lines.items().stream().map((line) -> composer.line(line, provinces)).toList(),
				documents(provinces, request), lines.limit(), lines.next());
		return Paged.answer(page, page.links());
	}

	@GetMapping("/targets")
	@Takes(value = { Parameter.AREA, Parameter.INDICATOR, Parameter.LIMIT, Parameter.CURSOR },
			example = "targets?area=CN-AH&indicator=industrial-value-added-growth")
	@Operation(operationId = "targets", summary = "Targets beside results",
			description = "Each target with the result of the year before, how it lies to it, and what became of it; page by page, province by province. links.next and the Link header lead on.")
	ResponseEntity<Listing<TargetEntry>> targets(ApiRequest request) {
		List<Area> provinces = provinces(request);
		Set<Indicator> indicators = request.query()
			.all(Parameter.INDICATOR)
			.stream()
			.map(request.catalogue()::indicator)
			.collect(Collectors.toSet());
		ComparisonComposer composer = new ComparisonComposer(request.words());
		List<Ambition> all = this.ambitions
			.of(provinces.stream().map(Area::code).toList(), request.catalogue(), request.revision())
			.stream()
			.filter((ambition) -> indicators.isEmpty() || indicators.contains(ambition.target().indicator()))
			.toList();
		Slice<Ambition> targets = Slice.of(all, ComparisonsApi::position, Parameter.LIMIT, request);
		Listing<TargetEntry> page = request.page(targets.items().stream().map(composer::target).toList(),
				documents(provinces, request), targets.limit(), targets.next());
		return Paged.answer(page, page.links());
	}

	private static Cursor.Position position(ComparisonLine line) {
		return new Cursor.Position(line.indicator().code().value(), Codes.of(line.kind()) + "-" + line.year());
	}

	private static Cursor.Position position(Ambition ambition) {
		Observation target = ambition.target().observation();
		return new Cursor.Position(target.area().value(), target.id().value());
	}

	private static List<Area> provinces(ApiRequest request) {
		List<Area> named = request.query()
			.all(Parameter.AREA)
			.stream()
			.map(request.catalogue()::provinceOrPrefecture)
			.toList();
		return named.isEmpty() ? request.catalogue().provinces() : named;
	}

	private static List<Document> documents(List<Area> areas, ApiRequest request) {
		Set<AreaCode> codes = areas.stream().map(Area::code).collect(Collectors.toSet());
		return request.words()
			.library()
			.documents()
			.stream()
			.filter((document) -> codes.contains(document.area()))
			.toList();
	}

}
