package org.duibiao.dashboard.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Indicator;
import org.duibiao.dashboard.FigureRow;
import org.duibiao.dashboard.IndicatorSheets;
import org.duibiao.dashboard.ProvinceDashboards;
import org.duibiao.dashboard.ProvinceFilter;
import org.duibiao.exhibit.Cards;
import org.duibiao.exhibit.Cards.Named;
import org.duibiao.observation.Observation;
import org.duibiao.site.Address;
import org.duibiao.wording.Edition;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pictures that stand for the site, a province or an indicator elsewhere.
 */
@Controller
class CardController {

	private final ProvinceDashboards dashboards;

	private final IndicatorSheets sheets;

	private final ExamplePairs examples;

	private final Cards cards;

	CardController(ProvinceDashboards dashboards, IndicatorSheets sheets, ExamplePairs examples, Cards cards) {
		this.dashboards = dashboards;
		this.sheets = sheets;
		this.examples = examples;
		this.cards = cards;
	}

	@GetMapping("/cards/site.png")
	ResponseEntity<byte[]> site(Edition edition) {
		Optional<ExamplePair> example = this.examples.of(edition);
		List<Observation> figures = example.stream()
			.flatMap((pair) -> Stream.of(pair.oneFigure(), pair.twoFigure()))
			.map((figure) -> figure.observation())
			.toList();
		String title = example.map((pair) -> edition.phrases().say("card.site", pair.indicator()))
			.orElseGet(() -> edition.phrases().say("home.heading"));
		return this.cards.png(title, figures, Named.PROVINCE, edition);
	}

	@GetMapping("/cards/" + Address.AREAS + "/{code}.png")
	ResponseEntity<byte[]> province(@PathVariable String areas, @PathVariable String code, Edition edition) {
		Area province = Address.area(areas, code, edition.catalogue());
		List<FigureRow> headlines = this.dashboards.of(province, ProvinceFilter.NONE, edition).headlines();
		String title = edition.phrases().say("province.title", province.name());
		return this.cards.png(title, figures(headlines), Named.INDICATOR, edition);
	}

	@GetMapping("/cards/indicators/{code}.png")
	ResponseEntity<byte[]> indicator(@PathVariable String code, Edition edition) {
		Indicator indicator = edition.catalogue().indicator(code);
		List<Observation> figures = this.sheets.of(indicator, edition).figures();
		return this.cards.png(edition.phrases().say(indicator.name()), figures, Named.PROVINCE, edition);
	}

	private static List<Observation> figures(List<FigureRow> rows) {
		return rows.stream().map(FigureRow::observation).toList();
	}

}
