package org.duibiao.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duibiao.observation.Observations;
import org.duibiao.search.Examples;
import org.duibiao.search.Hit;
import org.duibiao.search.HitKind;
import org.duibiao.search.SearchResults;
import org.duibiao.search.Searches;
import org.duibiao.search.web.SearchPage.Group;
import org.duibiao.search.web.SearchPage.Step;
import org.duibiao.export.Attachment;
import org.duibiao.export.Format;
import org.duibiao.site.Address;
import org.duibiao.site.BadParameterException;
import org.duibiao.site.Downloads;
import org.duibiao.site.Languages;
import org.duibiao.site.Link;
import org.duibiao.site.Parameters;
import org.duibiao.wording.Edition;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The search, as a page, as a file and as suggestions while a reader types.
 */
@Controller
class SearchController {

	private static final int LONGEST_QUERY = 80;

	private static final int HITS_OF_A_PAGE = 50;

	private static final int MOST_SUGGESTIONS = 8;

	private final Downloads downloads;

	private final Searches searches;

	private final Observations observations;

	SearchController(Downloads downloads, Searches searches, Observations observations) {
		this.downloads = downloads;
		this.searches = searches;
		this.observations = observations;
	}

	@GetMapping("/search")
	String page(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String page,
			Edition edition, Model model) {
		String query = asked(q);
		SearchResults results = this.searches.find(query, edition);
		int pages = Math.max(1, (results.hits().size() + HITS_OF_A_PAGE - 1) / HITS_OF_A_PAGE);
		int number = page(page, pages);
		Address here = Address.in(edition, "search");
		model.addAttribute("asked", query);
		model.addAttribute("page",
				new SearchPage(query, !query.equals(q.strip()), results.instead().orElse(""), results.hits().size(),
						groups(results, number, edition), steps(here.with("q", query), number, pages),
						here.as("csv")
							.with("q", query)
							.with(Languages.LANG, edition.phrases().locale().getLanguage())
							.toString(),
						examples(edition), themes(edition)));
		return "search";
	}

	@GetMapping("/search.{format:" + Format.ENDINGS + "}")
	ResponseEntity<Attachment> file(@PathVariable Format format, @RequestParam(defaultValue = "") String q,
			Edition edition) {
		return this.downloads.file(SearchTable.of(this.searches.find(asked(q), edition), this.observations, edition),
				edition, format);
	}

	@GetMapping("/search/suggestions.json")
	@ResponseBody
	List<Suggestion> suggestions(@RequestParam(defaultValue = "") String q, Edition edition) {
		return this.searches.find(asked(q), edition)
			.hits()
			.stream()
			.limit(MOST_SUGGESTIONS)
			.map((hit) -> Suggestion.of(hit, edition))
			.toList();
	}

	private static String asked(String q) {
		return Parameters.shown(q.strip(), LONGEST_QUERY);
	}

	private static int page(String asked, int pages) {
		return Optional.of(asked)
			.filter((it) -> it.matches("[1-9]\\d{0,5}"))
			.map(Integer::valueOf)
			.filter((number) -> number <= pages)
			.orElseThrow(() -> new BadParameterException("page", asked, List.of("1 … " + pages)));
	}

	private List<Group> groups(SearchResults results, int page, Edition edition) {
		Map<HitKind, List<Hit>> all = results.byKind();
		List<Hit> shown = all.values()
			.stream()
			.flatMap(List::stream)
			.skip((page - 1L) * HITS_OF_A_PAGE)
			.limit(HITS_OF_A_PAGE)
			.toList();
		if (shown.isEmpty()) {
			return List.of();
		}
		HitWords words = new HitWords(shown, this.observations, edition);
		Map<HitKind, List<Hit>> byKind = shown.stream().collect(Collectors.groupingBy(Hit::kind));
		List<Group> groups = new ArrayList<>();
		all.forEach((kind, hits) -> {
			if (byKind.containsKey(kind)) {
				groups.add(new Group(edition.phrases().say("search.group." + kind), hits.size(),
						byKind.get(kind).stream().map((hit) -> words.entry(hit, results.lookedFor())).toList()));
			}
		});
		return groups;
	}

	private static List<Step> steps(Address first, int current, int pages) {
		return (pages == 1) ? List.of()
				: IntStream.rangeClosed(1, pages)
					.mapToObj((number) -> new Step(number,
							((number == 1) ? first : first.with("page", Integer.toString(number))).toString(),
							number == current))
					.toList();
	}

	private static List<Link> examples(Edition edition) {
		return Examples.of(edition.catalogue())
			.stream()
			.map((example) -> new Link(example, Address.in(edition, "search").with("q", example).toString()))
			.toList();
	}

	private static List<Link> themes(Edition edition) {
		return edition.catalogue()
			.themes()
			.stream()
			.map((theme) -> new Link(edition.phrases().say(theme.name()),
					Address.in(edition, "indicators").with("theme", theme.code()).toString()))
			.toList();
	}

}
