package org.duibiao.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.duibiao.observation.Observations;
import org.duibiao.search.Examples;
import org.duibiao.search.Hit;
import org.duibiao.search.HitKind;
import org.duibiao.search.SearchResults;
import org.duibiao.search.Searches;
import org.duibiao.search.web.SearchPage.Group;
import org.duibiao.export.Attachment;
import org.duibiao.export.Format;
import org.duibiao.site.Address;
import org.duibiao.site.Downloads;
import org.duibiao.site.Languages;
import org.duibiao.site.Link;
import org.duibiao.site.Paging;
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
		Address here = Address.in(edition, "search");
		Paging paging = Paging.of(page, results.hits().size(), HITS_OF_A_PAGE, here.with("q", query));
		model.addAttribute("asked", query);
		model.addAttribute("page",
				new SearchPage(query, !query.equals(q.strip()), results.instead().orElse(""), results.hits().size(),
						groups(results, paging, edition), paging.steps(),
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

	private List<Group> groups(SearchResults results, Paging paging, Edition edition) {
		Map<HitKind, List<Hit>> all = results.byKind();
		List<Hit> shown = paging.of(all.values().stream().flatMap(List::stream).toList());
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
