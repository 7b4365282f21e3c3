package org.duibiao.dashboard.web;

import java.util.List;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Indicator;
import org.duibiao.dashboard.IndicatorSheet;
import org.duibiao.dashboard.IndicatorSheets;
import org.duibiao.dashboard.ProvinceDashboards;
import org.duibiao.dashboard.ProvinceFilter;
import org.duibiao.exhibit.ChartView;
import org.duibiao.exhibit.Embeds;
import org.duibiao.exhibit.Pictures;
import org.duibiao.observation.Observation;
import org.duibiao.site.Address;
import org.duibiao.wording.Edition;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The charts of provinces and indicators by themselves.
 */
@Controller
class ChartController {

	private final ProvinceDashboards dashboards;

	private final IndicatorSheets sheets;

	private final Pictures pictures;

	private final Embeds embeds;

	ChartController(ProvinceDashboards dashboards, IndicatorSheets sheets, Pictures pictures, Embeds embeds) {
		this.dashboards = dashboards;
		this.sheets = sheets;
		this.pictures = pictures;
		this.embeds = embeds;
	}

	@GetMapping("/" + Address.AREAS + "/{code}.svg")
	ResponseEntity<byte[]> provinceSvg(@PathVariable String areas, @PathVariable String code,
			ProvinceFilter.Wanted wanted, @RequestParam(required = false) @Nullable String chart, Edition edition) {
		return this.pictures.svg(ofProvince(areas, code, wanted.of(edition.catalogue()), chart, edition));
	}

	@GetMapping("/" + Address.AREAS + "/{code}.png")
	ResponseEntity<byte[]> provincePng(@PathVariable String areas, @PathVariable String code,
			ProvinceFilter.Wanted wanted, @RequestParam(required = false) @Nullable String chart, Edition edition) {
		return this.pictures.png(ofProvince(areas, code, wanted.of(edition.catalogue()), chart, edition));
	}

	@GetMapping("/embed/" + Address.AREAS + "/{code}")
	String provinceEmbed(@PathVariable String areas, @PathVariable String code, ProvinceFilter.Wanted wanted,
			@RequestParam(required = false) @Nullable String chart, Edition edition, Model model) {
		return this.embeds.page(ofProvince(areas, code, wanted.of(edition.catalogue()), chart, edition), model);
	}

	@GetMapping("/indicators/{code}.svg")
	ResponseEntity<byte[]> indicatorSvg(@PathVariable String code,
			@RequestParam(required = false) @Nullable String chart, Edition edition) {
		return this.pictures.svg(ofIndicator(code, chart, edition));
	}

	@GetMapping("/indicators/{code}.png")
	ResponseEntity<byte[]> indicatorPng(@PathVariable String code,
			@RequestParam(required = false) @Nullable String chart, Edition edition) {
		return this.pictures.png(ofIndicator(code, chart, edition));
	}

	@GetMapping("/embed/indicators/{code}")
	String indicatorEmbed(@PathVariable String code, @RequestParam(required = false) @Nullable String chart,
			Edition edition, Model model) {
		return this.embeds.page(ofIndicator(code, chart, edition), model);
	}

	private Pictures.Shown ofProvince(String areas, String code, ProvinceFilter filter, @Nullable String chart,
			Edition edition) {
		Area province = Address.area(areas, code, edition.catalogue());
		List<ChartView> charts = this.dashboards.of(province, filter, edition).charts();
		return new Pictures.Shown(ChartView.asked(charts, chart), edition.phrases().say(province.shortName()),
				edition.phrases().say("file.province", province.shortName(), edition.number()),
				List.of(province.code()));
	}

	private Pictures.Shown ofIndicator(String code, @Nullable String chart, Edition edition) {
		Indicator indicator = edition.catalogue().indicator(code);
		IndicatorSheet sheet = this.sheets.of(indicator, edition);
		ChartView view = ChartView.asked(sheet.charts(), chart);
		List<AreaCode> areas = sheet.figures().stream().map(Observation::area).distinct().toList();
		return new Pictures.Shown(view, view.isBars() ? "" : sheet.name(),
				edition.phrases().say("file.indicator", indicator.name(), edition.number()), areas);
	}

}
