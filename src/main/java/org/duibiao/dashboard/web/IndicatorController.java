package org.duibiao.dashboard.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.Theme;
import org.duibiao.dashboard.FigureRow;
import org.duibiao.dashboard.IndicatorIndex;
import org.duibiao.dashboard.IndicatorSheets;
import org.duibiao.dashboard.web.ProvincePage.Option;
import org.duibiao.export.CsvDownload;
import org.duibiao.observation.Observation;
import org.duibiao.site.Address;
import org.duibiao.site.Languages;
import org.duibiao.site.Parameters;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Editions;
import org.duibiao.wording.FigureTable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The indicators, all and each, as pages and as files.
 */
@Controller
class IndicatorController {

	private static final int LONGEST_QUERY = 80;

	private final Editions editions;

	private final IndicatorIndex index;

	private final IndicatorSheets sheets;

	IndicatorController(Editions editions, IndicatorIndex index, IndicatorSheets sheets) {
		this.editions = editions;
		this.index = index;
		this.sheets = sheets;
	}

	@GetMapping("/indicators")
	String list(@RequestParam(defaultValue = "") String theme, @RequestParam(defaultValue = "") String q, Model model,
			Locale locale) {
		Edition edition = this.editions.newest(locale);
		Optional<Theme> chosen = theme(theme, edition);
		String query = Parameters.shown(q, LONGEST_QUERY);
		List<IndicatorIndex.Group> groups = this.index.of(chosen, query, edition);
		Address address = Address.of("indicators").as("csv").with("theme", theme).with("q", query);
		model.addAttribute("page",
				new IndicatorsPage(groups, groups.stream().mapToInt((group) -> group.entries().size()).sum(),
						themes(chosen, edition), query, address.with(Languages.LANG, locale.getLanguage()).toString()));
		return "indicators";
	}

	@GetMapping("/indicators.csv")
	ResponseEntity<byte[]> listCsv(@RequestParam(defaultValue = "") String theme,
			@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String bom, Locale locale) {
		boolean mark = Parameters.oneOf("bom", bom, List.of("0", "1")).equals("1");
		Edition edition = this.editions.newest(locale);
		return CsvDownload.of(IndicatorIndex
			.table(this.index.of(theme(theme, edition), Parameters.shown(q, LONGEST_QUERY), edition), edition), mark);
	}

	@GetMapping("/indicators/{code}")
	String one(@PathVariable String code, Model model, Locale locale) {
		Edition edition = this.editions.newest(locale);
		Indicator indicator = edition.catalogue().indicator(code);
		Address csv = Address.of("indicators", code).as("csv").with(Languages.LANG, locale.getLanguage());
		model.addAttribute("page", new IndicatorPage(this.sheets.of(indicator, edition), csv.toString()));
		return "indicator";
	}

	@GetMapping("/indicators/{code}.csv")
	ResponseEntity<byte[]> oneCsv(@PathVariable String code, @RequestParam(defaultValue = "1") String bom,
			Locale locale) {
		boolean mark = Parameters.oneOf("bom", bom, List.of("0", "1")).equals("1");
		Edition edition = this.editions.newest(locale);
		Indicator indicator = edition.catalogue().indicator(code);
		List<Observation> figures = this.sheets.of(indicator, edition)
			.rows()
			.stream()
			.map(FigureRow::observation)
			.toList();
		String name = edition.phrases().say("file.indicator", indicator.name(), edition.number());
		return CsvDownload.of(FigureTable.of(name, figures, edition), mark);
	}

	private static Optional<Theme> theme(String code, Edition edition) {
		return Optional.of(code).filter((it) -> !it.isEmpty()).map(edition.catalogue()::theme);
	}

	private static List<Option> themes(Optional<Theme> chosen, Edition edition) {
		List<Option> options = new ArrayList<>();
		options.add(new Option("", edition.phrases().say("filter.theme.all"), chosen.isEmpty()));
		edition.catalogue()
			.themes()
			.forEach((theme) -> options.add(new Option(theme.code(), edition.phrases().say(theme.name()),
					chosen.filter(theme::equals).isPresent())));
		return options;
	}

}
