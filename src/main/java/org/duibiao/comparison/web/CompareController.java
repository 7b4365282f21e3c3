package org.duibiao.comparison.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.comparison.Comparison;
import org.duibiao.comparison.Comparisons;
import org.duibiao.comparison.Periods;
import org.duibiao.comparison.web.ComparePage.Choice;
import org.duibiao.comparison.web.ComparePage.Finder;
import org.duibiao.comparison.web.ComparePage.Group;
import org.duibiao.comparison.web.ComparePage.Option;
import org.duibiao.exhibit.Cards;
import org.duibiao.export.Attachment;
import org.duibiao.export.Format;
import org.duibiao.export.Table;
import org.duibiao.observation.FigureCount;
import org.duibiao.observation.Observations;
import org.duibiao.search.Marked;
import org.duibiao.search.Searches;
import org.duibiao.site.Address;
import org.duibiao.site.Downloads;
import org.duibiao.site.Languages;
import org.duibiao.site.Link;
import org.duibiao.site.Paging;
import org.duibiao.site.Parameters;
import org.duibiao.site.head.Dataset;
import org.duibiao.wording.Edition;
import org.duibiao.wording.LongTable;
import org.duibiao.wording.Phrases;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Provinces side by side, as a page and as a file.
 */
@Controller
class CompareController {

	private static final int LONGEST_QUERY = 80;

	/** Of a page, however many provinces stand side by side. */
	private static final int FEWEST_LINES = 20;

	private final Downloads downloads;

	private final Comparisons comparisons;

	private final Observations observations;

	private final Searches searches;

	CompareController(Downloads downloads, Comparisons comparisons, Observations observations, Searches searches) {
		this.searches = searches;
		this.downloads = downloads;
		this.comparisons = comparisons;
		this.observations = observations;
	}

	@GetMapping("/compare")
	String page(CompareRequest.Wanted wanted, @RequestParam(defaultValue = "") String find,
			@RequestParam(defaultValue = "1") String page, Edition edition, Model model) {
		CompareRequest request = wanted.of(edition.catalogue());
		Comparison comparison = compare(request, edition);
		Paging paging = Paging.of(page, comparison.lines().size(),
				Math.max(FEWEST_LINES, Paging.ROWS / request.provinces().size()), request.address(edition));
		CompareComposer composer = new CompareComposer(
				new Comparison(comparison.provinces(), paging.of(comparison.lines()), comparison.printed()), edition);
		CompareCharts charts = new CompareCharts(comparison, composer.provinces(), edition);
		boolean drawn = paging.number() == 1;
		String export = request.address(edition)
			.as("csv")
			.with(Languages.LANG, edition.phrases().locale().getLanguage())
			.toString();
		List<AreaCode> areas = request.provinces().stream().map(Area::code).toList();
		model.addAttribute("areas", areas);
		model.addAttribute("dataset",
				Dataset.of(areas, this.downloads.of(export, !comparison.lines().isEmpty()).values()));
		model.addAttribute("card", Cards.path(request.address(edition), edition));
		model.addAttribute("page", new ComparePage(composer.provinces(), composer.rows(), paging.steps(),
				composer.sentences(), choice(request, Parameters.shown(find.strip(), LONGEST_QUERY), edition),
				drawn ? charts.views(request.address(edition)) : List.of(), drawn ? charts.undrawn() : List.of(),
				comparison.others(),
				(request.periods() == Periods.ALL) ? "" : request.ofAllTimes().address(edition).toString(), export));
		return "compare";
	}

	@GetMapping("/compare.{format:" + Format.ENDINGS + "}")
	ResponseEntity<Attachment> file(@PathVariable Format format, CompareRequest.Wanted wanted, Edition edition) {
		CompareRequest request = wanted.of(edition.catalogue());
		Comparison comparison = compare(request, edition);
		Table page = CompareTable.of(comparison, edition);
		return this.downloads.file(page, LongTable.of(page, CompareTable.figures(comparison), edition), edition,
				format);
	}

	private Comparison compare(CompareRequest request, Edition edition) {
		return this.comparisons.compare(request.question(), edition.catalogue(), edition.number()).with(request::wants);
	}

	private Choice choice(CompareRequest request, String find, Edition edition) {
		Phrases phrases = edition.phrases();
		Catalogue catalogue = edition.catalogue();
		List<Option> areas = Stream
			.concat(catalogue.provinces().stream(),
					catalogue.prefectures().stream().filter(request.provinces()::contains))
			.map((area) -> new Option(area.code().value(), phrases.say(area.shortName()),
					request.provinces().contains(area), Marked.searchable(area.code().value(), area.name())))
			.toList();
		List<Option> kinds = Stream.concat(Stream.of(""), CompareRequest.KINDS.stream())
			.map((kind) -> new Option(kind, phrases.say("filter.kind." + (kind.isEmpty() ? "all" : kind)),
					kind.equals(request.kind())))
			.toList();
		List<Option> periods = Stream.of(Periods.values())
			.map((value) -> new Option(value.code(), phrases.say(value), value == request.periods()))
			.toList();
		List<Option> only = Stream.of("", CompareRequest.COMPARABLE)
			.map((value) -> new Option(value, phrases.say("filter.only." + (value.isEmpty() ? "all" : value)),
					value.equals(request.only())))
			.toList();
		Address shared = new CompareRequest(request.provinces(), List.of(), request.kind(), request.only(),
				Periods.NEWEST)
			.address(edition);
		List<Link> picked = request.indicators()
			.stream()
			.map((indicator) -> new Link(phrases.say(indicator.name()),
					request.without(indicator).address(edition).toString()))
			.toList();
		Optional<Finder> finder = Optional.of(catalogue.prefectures())
			.filter((prefectures) -> !prefectures.isEmpty())
			.map((prefectures) -> PrefectureFinder.find(find, request.provinces(), this.searches, edition));
		return new Choice(areas, finder, themes(request, edition), kinds, only, periods, picked,
				new Link(phrases.say("compare.shared"), shared.toString()),
				OverTimeController.address(request.provinces().get(0), edition).toString());
	}

	/**
	 * Only indicators that one of the provinces printed, and those chosen; the number
	 * says how many did.
	 */
	private List<Group> themes(CompareRequest request, Edition edition) {
		Set<AreaCode> areas = request.provinces().stream().map((area) -> area.code()).collect(Collectors.toSet());
		Map<IndicatorCode, Set<AreaCode>> printed = this.observations.counts(request.provinces(), edition.number())
			.stream()
			.collect(Collectors.groupingBy(FigureCount::indicator,
					Collectors.mapping(FigureCount::area, Collectors.toSet())));
		Collection<Indicator> shown = request.indicators();
		List<Group> groups = new ArrayList<>();
		edition.catalogue().themes().forEach((theme) -> {
			List<Option> options = edition.catalogue()
				.indicators()
				.stream()
				.filter((indicator) -> indicator.theme().equals(theme)
						&& (printed.containsKey(indicator.code()) || shown.contains(indicator)))
				.map((indicator) -> new Option(indicator.code().value(),
						edition.phrases()
							.say("compare.option", indicator.name(),
									printed.getOrDefault(indicator.code(), Set.of()).size(), areas.size()),
						shown.contains(indicator), Marked.searchable(indicator.code().value(), indicator.name())))
				.toList();
			if (!options.isEmpty()) {
				groups.add(new Group(edition.phrases().say(theme.name()), options,
						options.stream().anyMatch(Option::chosen)));
			}
		});
		return groups;
	}

}
