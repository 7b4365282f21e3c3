package org.duibiao.tracking.web;

import java.util.ArrayList;
import java.util.List;

import org.duibiao.catalogue.Area;
import org.duibiao.export.Table;
import org.duibiao.export.Attachment;
import org.duibiao.export.Format;
import org.duibiao.site.Address;
import org.duibiao.site.Downloads;
import org.duibiao.site.Languages;
import org.duibiao.tracking.Ambition;
import org.duibiao.tracking.Ambitions;
import org.duibiao.tracking.web.TargetsPage.Choice;
import org.duibiao.wording.Edition;
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

	TargetsController(Downloads downloads, Ambitions ambitions) {
		this.downloads = downloads;
		this.ambitions = ambitions;
	}

	@GetMapping("/targets")
	String page(@RequestParam(defaultValue = "") String province, Edition edition, Model model) {
		List<Area> provinces = provinces(province, edition);
		List<Ambition> found = ambitions(provinces, edition);
		TargetsComposer composer = new TargetsComposer(edition);
		String export = address(province, edition).as("csv")
			.with(Languages.LANG, edition.phrases().locale().getLanguage())
			.toString();
		model.addAttribute("areas", provinces.stream().map(Area::code).toList());
		model.addAttribute("page",
				new TargetsPage(provinces.stream()
					.map((area) -> composer.province(area, found))
					.filter((targets) -> !targets.rows().isEmpty())
					.toList(), filter(province, edition), province.isEmpty(), export));
		return "targets";
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

	private static List<Area> provinces(String province, Edition edition) {
		return province.isEmpty() ? edition.catalogue().provinces() : List.of(edition.catalogue().province(province));
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
