package org.duibiao.comparison.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.duibiao.catalogue.Area;
import org.duibiao.comparison.Comparison;
import org.duibiao.comparison.ComparisonLine;
import org.duibiao.comparison.Comparisons;
import org.duibiao.comparison.Side;
import org.duibiao.exhibit.Cards;
import org.duibiao.exhibit.ChartView;
import org.duibiao.exhibit.Embeds;
import org.duibiao.exhibit.Pictures;
import org.duibiao.observation.Observation;
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

	private final Cards cards;

	CompareChartController(Comparisons comparisons, Pictures pictures, Embeds embeds, Cards cards) {
		this.cards = cards;
		this.comparisons = comparisons;
		this.pictures = pictures;
		this.embeds = embeds;
	}

	@GetMapping("/compare.svg")
	ResponseEntity<byte[]> svg(CompareRequest.Wanted wanted, @RequestParam(required = false) @Nullable String chart,
			Edition edition) {
		CompareRequest request = wanted.of(edition.catalogue());
		return this.pictures.svg(shown(request, chart, edition));
	}

	@GetMapping("/compare.png")
	ResponseEntity<byte[]> png(CompareRequest.Wanted wanted, @RequestParam(required = false) @Nullable String chart,
			Edition edition) {
		CompareRequest request = wanted.of(edition.catalogue());
		return this.pictures.png(shown(request, chart, edition));
	}

	@GetMapping("/embed/compare")
	String embed(CompareRequest.Wanted wanted, @RequestParam(required = false) @Nullable String chart, Edition edition,
			Model model) {
		CompareRequest request = wanted.of(edition.catalogue());
		return this.embeds.page(shown(request, chart, edition), model);
	}

	@GetMapping("/cards/compare.png")
	ResponseEntity<byte[]> card(CompareRequest.Wanted wanted, Edition edition) {
		CompareRequest request = wanted.of(edition.catalogue());
		Comparison comparison = comparison(request, edition);
		String names = String.join(edition.phrases().say("list.names"),
				comparison.provinces().stream().map((area) -> edition.phrases().say(area.shortName())).toList());
		Optional<ComparisonLine> headline = comparison.lines()
			.stream()
			.max(Comparator
				.comparing((ComparisonLine line) -> line.pairs().stream().anyMatch((pair) -> pair.gap().isPresent()))
				.thenComparing((line) -> line.sides().stream().flatMap(Optional::stream).count()));
		List<Observation> figures = headline.stream()
			.flatMap((line) -> line.sides().stream().flatMap(Optional::stream))
			.map(Side::observation)
			.toList();
		String title = headline.map((line) -> edition.phrases().say("card.compare", names, line.indicator().name()))
			.orElse(names);
		return this.cards.png(title, figures, Cards.Named.PROVINCE, edition);
	}

	private Comparison comparison(CompareRequest request, Edition edition) {
		return this.comparisons.compare(request.question(), edition.catalogue(), edition.number()).with(request::wants);
	}

	private Pictures.Shown shown(CompareRequest request, @Nullable String chart, Edition edition) {
		Comparison comparison = comparison(request, edition);
		List<ComparePage.Province> provinces = new CompareComposer(comparison, edition).provinces();
		List<ChartView> charts = new CompareCharts(comparison, provinces, edition).views(request.address(edition));
		String names = String.join(edition.phrases().say("list.names"),
				provinces.stream().map(ComparePage.Province::name).toList());
		return new Pictures.Shown(ChartView.asked(charts, chart), names, CompareTable.name(comparison, edition),
				request.provinces().stream().map(Area::code).toList());
	}

}
