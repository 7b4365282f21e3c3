package org.duibiao.comparison.web;

import java.util.List;

import org.duibiao.catalogue.Area;
import org.duibiao.comparison.Comparison;
import org.duibiao.comparison.Comparisons;
import org.duibiao.exhibit.ChartView;
import org.duibiao.exhibit.Embeds;
import org.duibiao.exhibit.Pictures;
import org.duibiao.wording.Edition;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The charts of a comparison by themselves.
 */
@Controller
class CompareChartController {

	private final Comparisons comparisons;

	private final Pictures pictures;

	private final Embeds embeds;

	CompareChartController(Comparisons comparisons, Pictures pictures, Embeds embeds) {
		this.comparisons = comparisons;
		this.pictures = pictures;
		this.embeds = embeds;
	}

	@GetMapping("/compare.svg")
	ResponseEntity<byte[]> svg(@RequestParam(defaultValue = "") List<String> province,
			@RequestParam(defaultValue = "") List<String> indicator,
			@RequestParam(required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable String only,
			@RequestParam(required = false) @Nullable String chart, Edition edition) {
		CompareRequest request = CompareRequest.of(province, indicator, kind, only, edition.catalogue());
		return this.pictures.svg(shown(request, chart, edition));
	}

	@GetMapping("/compare.png")
	ResponseEntity<byte[]> png(@RequestParam(defaultValue = "") List<String> province,
			@RequestParam(defaultValue = "") List<String> indicator,
			@RequestParam(required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable String only,
			@RequestParam(required = false) @Nullable String chart, Edition edition) {
		CompareRequest request = CompareRequest.of(province, indicator, kind, only, edition.catalogue());
		return this.pictures.png(shown(request, chart, edition));
	}

	@GetMapping("/embed/compare")
	String embed(@RequestParam(defaultValue = "") List<String> province,
			@RequestParam(defaultValue = "") List<String> indicator,
			@RequestParam(required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable String only,
			@RequestParam(required = false) @Nullable String chart, Edition edition, Model model) {
		CompareRequest request = CompareRequest.of(province, indicator, kind, only, edition.catalogue());
		return this.embeds.page(shown(request, chart, edition), model);
	}

	private Pictures.Shown shown(CompareRequest request, @Nullable String chart, Edition edition) {
		Comparison all = this.comparisons.compare(request.provinces(), request.indicators(), request.isAcross(),
				edition.catalogue(), edition.number());
		Comparison comparison = new Comparison(all.provinces(), all.lines().stream().filter(request::wants).toList());
		List<ComparePage.Province> provinces = new CompareComposer(comparison, edition).provinces();
		List<ChartView> charts = new CompareCharts(comparison, provinces, edition).views(request.address(edition));
		String names = String.join(edition.phrases().say("list.names"),
				provinces.stream().map(ComparePage.Province::name).toList());
		return new Pictures.Shown(ChartView.asked(charts, chart), names, CompareTable.name(comparison, edition),
				request.provinces().stream().map(Area::code).toList());
	}

}
