package org.duibiao.tracking.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.comparison.Side;
import org.duibiao.exhibit.Cards;
import org.duibiao.exhibit.ChartView;
import org.duibiao.exhibit.Embeds;
import org.duibiao.exhibit.Pictures;
import org.duibiao.observation.Observation;
import org.duibiao.export.Table;
import org.duibiao.export.Attachment;
import org.duibiao.export.Format;
import org.duibiao.site.Address;
import org.duibiao.site.Downloads;
import org.duibiao.site.Languages;
import org.duibiao.site.Paging;
import org.duibiao.tracking.Ambition;
import org.duibiao.tracking.AmbitionCharts;
import org.duibiao.tracking.Ambitions;
import org.duibiao.tracking.web.TargetsPage.Choice;
import org.duibiao.site.head.Dataset;
import org.duibiao.wording.Edition;
import org.jspecify.annotations.Nullable;
import org.duibiao.wording.LongTable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Targets beside the results of the year before, as a page and as a file.
 */
@Controller
class TargetsController {

	private final Downloads downloads;

	private final Ambitions ambitions;

	private final Pictures pictures;

	private final Embeds embeds;

	private final Cards cards;

	TargetsController(Downloads downloads, Ambitions ambitions, Pictures pictures, Embeds embeds, Cards cards) {
		this.cards = cards;
		this.pictures = pictures;
		this.embeds = embeds;
		this.downloads = downloads;
		this.ambitions = ambitions;
	}

	@GetMapping("/targets")
	String page(@RequestParam(defaultValue = "") String province, @RequestParam(defaultValue = "1") String page,
			Edition edition, Model model) {
		List<Area> provinces = provinces(province, edition);
		List<Ambition> found = ambitions(provinces, edition);
		Paging paging = Paging.of(page, found.size(), Paging.ROWS, address(province, edition));
		List<Ambition> listed = paging.of(found);
		List<Ambition> drawn = paging.steps().isEmpty() ? found : List.of();
		TargetsComposer composer = new TargetsComposer(edition);
		String export = address(province, edition).as("csv")
			.with(Languages.LANG, edition.phrases().locale().getLanguage())
			.toString();
		List<AreaCode> areas = provinces.stream().map(Area::code).toList();
		model.addAttribute("areas", areas);
		model.addAttribute("dataset", Dataset.of(areas, this.downloads.of(export, !found.isEmpty()).values()));
		model.addAttribute("card", Cards.path(address(province, edition), edition));
		model.addAttribute("page", new TargetsPage(
				provinces.stream()
					.map((area) -> composer.province(area, listed))
					.filter((targets) -> !targets.rows().isEmpty())
					.toList(),
				paging.steps(), filter(province, edition), province.isEmpty(), charts(drawn, province, edition),
				drawn.size() - new AmbitionCharts(drawn, edition).size(), export));
		return "targets";
	}

	@GetMapping("/cards/targets.png")
	ResponseEntity<byte[]> card(@RequestParam(defaultValue = "") String province, Edition edition) {
		Optional<Ambition> headline = ambitions(provinces(province, edition), edition).stream()
			.filter(Ambition::isDrawable)
			.findFirst();
		List<Observation> figures = headline.stream()
			.flatMap((ambition) -> Stream.concat(ambition.result().stream(), Stream.of(ambition.target())))
			.map(Side::observation)
			.toList();
		String title = headline
			.map((ambition) -> edition.phrases().say("card.targets", ambition.target().indicator().name()))
			.orElseGet(() -> edition.phrases().say("targets.title"));
		return this.cards.png(title, figures, Cards.Named.PROVINCE, edition);
	}

	@GetMapping("/targets.{format:" + Format.ENDINGS + "}")
	ResponseEntity<Attachment> file(@PathVariable Format format, @RequestParam(defaultValue = "") String province,
			Edition edition) {
		List<Area> provinces = provinces(province, edition);
		List<Ambition> found = ambitions(provinces, edition);
		Table page = TargetsTable.of(found, edition);
		return this.downloads.file(page, LongTable.of(page, TargetsTable.figures(found), edition), edition, format);
	}

	private List<Ambition> ambitions(List<Area> provinces, Edition edition) {
		return this.ambitions.of(provinces.stream().map(Area::code).toList(), edition.catalogue(), edition.number());
	}

	@GetMapping("/targets.svg")
	ResponseEntity<byte[]> svg(@RequestParam(defaultValue = "") String province,
			@RequestParam(required = false) @Nullable String chart, Edition edition) {
		return this.pictures.svg(shown(province, chart, edition));
	}

	@GetMapping("/targets.png")
	ResponseEntity<byte[]> png(@RequestParam(defaultValue = "") String province,
			@RequestParam(required = false) @Nullable String chart, Edition edition) {
		return this.pictures.png(shown(province, chart, edition));
	}

	@GetMapping("/embed/targets")
	String embed(@RequestParam(defaultValue = "") String province,
			@RequestParam(required = false) @Nullable String chart, Edition edition, Model model) {
		return this.embeds.page(shown(province, chart, edition), model);
	}

	private Pictures.Shown shown(String province, @Nullable String chart, Edition edition) {
		List<Area> provinces = provinces(province, edition);
		List<ChartView> charts = charts(ambitions(provinces, edition), province, edition);
		return new Pictures.Shown(ChartView.asked(charts, chart),
				province.isEmpty() ? "" : edition.phrases().say(provinces.get(0).shortName()),
				edition.phrases().say("file.targets", edition.number()), provinces.stream().map(Area::code).toList());
	}

	private static List<ChartView> charts(List<Ambition> ambitions, String province, Edition edition) {
		return new AmbitionCharts(ambitions, edition).byQuantity()
			.stream()
			.map((chart) -> new ChartView(chart, address(province, edition), "", edition))
			.toList();
	}

	private static List<Area> provinces(String province, Edition edition) {
		return province.isEmpty() ? edition.catalogue().provinces()
				: List.of(edition.catalogue().provinceOrPrefecture(province));
	}

	private static List<Choice> filter(String province, Edition edition) {
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice(edition.phrases().say("filter.province.all"), address("", edition).toString(),
				province.isEmpty()));
		edition.catalogue()
			.provinces()
			.forEach((area) -> choices.add(new Choice(edition.phrases().say(area.shortName()),
					address(area.code().value(), edition).toString(), area.code().value().equals(province))));
		return choices;
	}

	private static Address address(String province, Edition edition) {
		return Address.in(edition, "targets").with("province", province);
	}

}
