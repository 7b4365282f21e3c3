package org.duibiao.dashboard.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.Theme;
import org.duibiao.comparison.Periods;
import org.duibiao.dashboard.IndicatorIndex;
import org.duibiao.dashboard.IndicatorSheet;
import org.duibiao.dashboard.IndicatorSheets;
import org.duibiao.dashboard.web.ProvincePage.Option;
import org.duibiao.exhibit.Cards;
import org.duibiao.export.Table;
import org.duibiao.observation.Observation;
import org.duibiao.export.Attachment;
import org.duibiao.export.Format;
import org.duibiao.site.Address;
import org.duibiao.site.Downloads;
import org.duibiao.site.Languages;
import org.duibiao.site.Parameters;
import org.duibiao.site.head.Dataset;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureTable;
import org.duibiao.wording.LongTable;

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

	private final Downloads downloads;

	private final IndicatorIndex index;

	private final IndicatorSheets sheets;

	IndicatorController(Downloads downloads, IndicatorIndex index, IndicatorSheets sheets) {
		this.downloads = downloads;
		this.index = index;
		this.sheets = sheets;
	}

	@GetMapping("/indicators")
	String list(@RequestParam(defaultValue = "") String theme, @RequestParam(defaultValue = "") String q,
			Edition edition, Model model) {
		Optional<Theme> chosen = theme(theme, edition);
		String query = Parameters.shown(q, LONGEST_QUERY);
		List<IndicatorIndex.Group> groups = this.index.of(chosen, query, edition);
		Address address = Address.in(edition, "indicators").as("csv").with("theme", theme).with("q", query);
		model.addAttribute("page",
				new IndicatorsPage(groups, groups.stream().mapToInt((group) -> group.entries().size()).sum(),
						themes(chosen, edition), query,
						address.with(Languages.LANG, edition.phrases().locale().getLanguage()).toString()));
		return "indicators";
	}

	@GetMapping("/indicators.{format:" + Format.ENDINGS + "}")
	ResponseEntity<Attachment> listFile(@PathVariable Format format, @RequestParam(defaultValue = "") String theme,
			@RequestParam(defaultValue = "") String q, Edition edition) {
		return this.downloads.file(IndicatorIndex
			.table(this.index.of(theme(theme, edition), Parameters.shown(q, LONGEST_QUERY), edition), edition), edition,
				format);
	}

	@GetMapping("/indicators/{code:" + Format.NO_FILE + "}")
	String one(@PathVariable String code, @RequestParam(defaultValue = "") String periods,
			@RequestParam(defaultValue = "1") String page, Edition edition, Model model) {
		Indicator indicator = edition.catalogue().indicator(code);
		Periods shown = Periods.wanted(periods);
		IndicatorSheet sheet = this.sheets.of(indicator, shown, page, edition);
		Address csv = shown.of(Address.in(edition, "indicators", code).as("csv"))
			.with(Languages.LANG, edition.phrases().locale().getLanguage());
		model.addAttribute("dataset",
				Dataset.of(List.of(), this.downloads.of(csv.toString(), !sheet.rows().isEmpty()).values()));
		model.addAttribute("card", Cards.path(Address.in(edition, "indicators", code), edition));
		model.addAttribute("page", new IndicatorPage(sheet, csv.toString()));
		return "indicator";
	}

	@GetMapping("/indicators/{code}.{format:" + Format.ENDINGS + "}")
	ResponseEntity<Attachment> oneFile(@PathVariable String code, @PathVariable Format format,
			@RequestParam(defaultValue = "") String periods, Edition edition) {
		Indicator indicator = edition.catalogue().indicator(code);
		List<Observation> figures = this.sheets.of(indicator, Periods.wanted(periods), "1", edition).figures();
		Table page = FigureTable.of(edition.phrases().say("file.indicator", indicator.name(), edition.number()),
				edition.phrases().say("sheet.indicator", indicator.name()), figures, edition);
		return this.downloads.file(page, LongTable.of(page, figures, edition), edition, format);
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
