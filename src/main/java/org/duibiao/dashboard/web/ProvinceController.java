package org.duibiao.dashboard.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.comparison.Periods;
import org.duibiao.dashboard.FigureRow;
import org.duibiao.dashboard.ProvinceDashboard;
import org.duibiao.dashboard.ProvinceDashboards;
import org.duibiao.dashboard.ProvinceFilter;
import org.duibiao.dashboard.web.ProvincePage.Option;
import org.duibiao.exhibit.Cards;
import org.duibiao.export.Table;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Observation;
import org.duibiao.export.Attachment;
import org.duibiao.export.Format;
import org.duibiao.site.Address;
import org.duibiao.site.Downloads;
import org.duibiao.site.Languages;
import org.duibiao.site.Link;
import org.duibiao.site.head.Dataset;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureTable;
import org.duibiao.wording.LongTable;
import org.duibiao.wording.Phrases;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The dashboard of a province or prefecture, as a page and as a file.
 */
@Controller
class ProvinceController {

	private final Downloads downloads;

	private final ProvinceDashboards dashboards;

	ProvinceController(Downloads downloads, ProvinceDashboards dashboards) {
		this.downloads = downloads;
		this.dashboards = dashboards;
	}

	@GetMapping("/" + Address.AREAS + "/{code:" + Format.NO_FILE + "}")
	String page(@PathVariable String areas, @PathVariable String code, ProvinceFilter.Wanted wanted, Edition edition,
			Model model) {
		Area province = Address.area(areas, code, edition.catalogue());
		ProvinceFilter filter = wanted.of(edition.catalogue());
		Address address = Address.in(edition, province);
		String export = filter.of(address.as("csv"))
			.with(Languages.LANG, edition.phrases().locale().getLanguage())
			.toString();
		ProvinceDashboard dashboard = this.dashboards.of(province, filter, edition);
		model.addAttribute("areas", List.of(province.code()));
		model.addAttribute("dataset", Dataset.of(List.of(province.code()),
				this.downloads.of(export, !dashboard.sections().isEmpty()).values()));
		model.addAttribute("card", Cards.path(address, edition));
		model.addAttribute("page", new ProvincePage(edition.phrases().say(province.name()), dashboard,
				themes(filter, edition), kinds(filter, edition.phrases()), sorts(filter, edition.phrases()),
				periods(filter, dashboard, edition.phrases()), filter.theme().isPresent() || filter.kind().isPresent(),
				address.toString(), export, compare(province, edition), within(province, edition),
				this.dashboards.prefectures(province, edition)));
		return "province";
	}

	@GetMapping("/" + Address.AREAS + "/{code}.{format:" + Format.ENDINGS + "}")
	ResponseEntity<Attachment> file(@PathVariable String areas, @PathVariable String code, @PathVariable Format format,
			ProvinceFilter.Wanted wanted, Edition edition) {
		Area province = Address.area(areas, code, edition.catalogue());
		ProvinceFilter filter = wanted.of(edition.catalogue());
		List<Observation> figures = this.dashboards.of(province, filter, edition)
			.sections()
			.stream()
			.map(ProvinceDashboard.Section::rows)
			.flatMap(List::stream)
			.map(FigureRow::observation)
			.toList();
		Table page = FigureTable.of(edition.phrases().say("file.province", province.shortName(), edition.number()),
				edition.phrases().say("sheet.province", province.name()), figures, edition);
		return this.downloads.file(page, LongTable.of(page, figures, edition), edition, format);
	}

	private static List<Option> themes(ProvinceFilter filter, Edition edition) {
		List<Option> options = new ArrayList<>();
		options.add(new Option("", edition.phrases().say("filter.theme.all"), filter.theme().isEmpty()));
		edition.catalogue()
			.themes()
			.forEach((theme) -> options.add(new Option(theme.code(), edition.phrases().say(theme.name()),
					filter.theme().filter(theme::equals).isPresent())));
		return options;
	}

	private static List<Option> kinds(ProvinceFilter filter, Phrases phrases) {
		return List.of(new Option("", phrases.say("filter.kind.all"), filter.kind().isEmpty()),
				new Option("result", phrases.say("filter.kind.result"),
						filter.kind().filter((kind) -> kind == Kind.RESULT).isPresent()),
				new Option("target", phrases.say("filter.kind.target"),
						filter.kind().filter((kind) -> kind == Kind.TARGET).isPresent()));
	}

	private static List<Option> sorts(ProvinceFilter filter, Phrases phrases) {
		return Stream.of(ProvinceFilter.Sort.values())
			.map((sort) -> new Option(sort.code(), phrases.say(sort), sort == filter.sort()))
			.toList();
	}

	/** Nothing to choose where there are only the newest. */
	private static List<Option> periods(ProvinceFilter filter, ProvinceDashboard dashboard, Phrases phrases) {
		boolean choice = dashboard.earlier() > 0 || filter.periods() == Periods.ALL;
		return Stream.of(Periods.values())
			.filter((periods) -> choice)
			.map((periods) -> new Option(periods.code(), phrases.say(periods), periods == filter.periods()))
			.toList();
	}

	private static Optional<Link> within(Area area, Edition edition) {
		return area.parent()
			.filter((code) -> area.level() == Area.Level.PREFECTURE)
			.map(edition.catalogue()::areaOf)
			.map((province) -> Link.to(province, edition));
	}

	private static String compare(Area province, Edition edition) {
		return Address.in(edition, "compare")
			.with("province", province.code().value())
			.withAll("province",
					edition.catalogue()
						.peersOf(province)
						.stream()
						.filter((other) -> !other.equals(province))
						.limit(1)
						.map((other) -> other.code().value())
						.toList())
			.toString();
	}

}
