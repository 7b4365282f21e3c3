package org.duibiao.comparison.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Indicator;
import org.duibiao.comparison.Comparability;
import org.duibiao.comparison.Side;
import org.duibiao.comparison.Succession;
import org.duibiao.comparison.Successions;
import org.duibiao.comparison.web.ComparePage.Judgement;
import org.duibiao.export.Cell;
import org.duibiao.export.Column;
import org.duibiao.export.Table;
import org.duibiao.observation.Observation;
import org.duibiao.export.Attachment;
import org.duibiao.export.Format;
import org.duibiao.site.Address;
import org.duibiao.site.Downloads;
import org.duibiao.site.Languages;
import org.duibiao.site.Paging;
import org.duibiao.wording.Columns;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureTable;
import org.duibiao.wording.LongTable;
import org.duibiao.wording.Phrases;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A province compared with itself over time, as a page and as a file.
 */
@Controller
class OverTimeController {

	private final Successions successions;

	private final Downloads downloads;

	OverTimeController(Successions successions, Downloads downloads) {
		this.successions = successions;
		this.downloads = downloads;
	}

	/**
	 * The address of the page of a province.
	 * @param province the province
	 * @param edition the edition
	 * @return the address
	 */
	static Address address(Area province, Edition edition) {
		return Address.in(edition, "compare", "over-time", province.code().value());
	}

	@GetMapping("/compare/over-time/{code:" + Format.NO_FILE + "}")
	String page(@PathVariable String code, @RequestParam(defaultValue = "1") String page, Edition edition,
			Model model) {
		Area province = edition.catalogue().provinceOrPrefecture(code);
		List<List<Indicator>> portions = portions(province, edition);
		Paging paging = Paging.of(page, portions.size(), 1, address(province, edition));
		List<OverTimePage.Row> rows = paging.of(portions)
			.stream()
			.flatMap((portion) -> this.successions.of(province, portion, edition.number()).stream())
			.map((pair) -> row(pair, edition))
			.toList();
		List<OverTimePage.Choice> choices = edition.catalogue()
			.peersOf(province)
			.stream()
			.map((area) -> new OverTimePage.Choice(edition.phrases().say(area.shortName()),
					address(area, edition).toString(), area.equals(province)))
			.toList();
		String export = address(province, edition).as("csv")
			.with(Languages.LANG, edition.phrases().locale().getLanguage())
			.toString();
		model.addAttribute("areas", List.of(province.code()));
		model.addAttribute("page",
				new OverTimePage(edition.phrases().say(province.shortName()), rows, paging.steps(), choices, export));
		return "over-time";
	}

	@GetMapping("/compare/over-time/{code}.{format:" + Format.ENDINGS + "}")
	ResponseEntity<Attachment> file(@PathVariable String code, @PathVariable Format format, Edition edition) {
		Area province = edition.catalogue().provinceOrPrefecture(code);
		Phrases phrases = edition.phrases();
		List<Column> columns = new ArrayList<>(Columns.of(phrases, "theme", "indicator", "indicator_code"));
		for (String side : List.of("earlier", "later")) {
			columns.addAll(Columns.of(phrases, side, phrases.both("column." + side), FigureTable.FIGURE));
		}
		columns.addAll(Columns.of(phrases, "verdicts", "differences", "reasons"));
		List<Succession> pairs = portions(province, edition).stream()
			.flatMap((portion) -> this.successions.of(province, portion, edition.number()).stream())
			.toList();
		Table page = Table
			.of(phrases.say("file.over-time", province.shortName(), edition.number()),
					phrases.say("sheet.over-time", province.shortName()), columns,
					(receiver) -> pairs.forEach((pair) -> receiver.accept(cells(pair, edition))))
			.explained(List.of(), FigureTable.legend(phrases));
		List<Observation> figures = pairs.stream()
			.flatMap((pair) -> Stream.of(pair.earlier(), pair.later()))
			.map(Side::observation)
			.distinct()
			.toList();
		return this.downloads.file(page, LongTable.of(page, figures, edition), edition, format);
	}

	private List<List<Indicator>> portions(Area province, Edition edition) {
		return this.successions.portions(province, edition.catalogue(), edition.number());
	}

	private static OverTimePage.Row row(Succession pair, Edition edition) {
		return new OverTimePage.Row(edition.phrases().say(pair.later().indicator().name()),
				Address.in(edition, "indicators", pair.later().indicator().code().value()).toString(),
				edition.words().view(pair.earlier().observation()), edition.words().view(pair.later().observation()),
				judgement(pair, edition));
	}

	private static Judgement judgement(Succession pair, Edition edition) {
		String difference = pair.gap().map((gap) -> difference(pair, gap, edition)).orElse("");
		return Judgement.of("", pair.verdict(), difference, edition);
	}

	private static String difference(Succession pair, Comparability.Gap gap, Edition edition) {
		String size = edition.words().difference(gap.size(), pair.later().indicator());
		return switch (gap.order()) {
			case GREATER -> edition.phrases().say("difference.later-higher", size);
			case LESS -> edition.phrases().say("difference.later-lower", size);
			case UNCERTAIN -> edition.phrases().say("difference.apart", size);
		};
	}

	private static List<Cell> cells(Succession pair, Edition edition) {
		Phrases phrases = edition.phrases();
		Judgement judgement = judgement(pair, edition);
		List<Cell> cells = new ArrayList<>(List.of(Cell.text(phrases.say(pair.later().indicator().theme().name())),
				Cell.text(phrases.say(pair.later().indicator().name())),
				Cell.text(pair.later().indicator().code().value())));
		cells.addAll(FigureTable.cells(pair.earlier().observation(), edition));
		cells.addAll(FigureTable.cells(pair.later().observation(), edition));
		cells.add(Cell.text(judgement.verdict()));
		cells.add(Cell.text(judgement.difference()));
		cells.add(Cell.text(String.join(phrases.say("list.separator"), judgement.reasons())));
		return cells;
	}

}
