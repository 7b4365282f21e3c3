package org.duibiao.dashboard.web;

import org.duibiao.dashboard.Coverages;
import org.duibiao.export.Attachment;
import org.duibiao.export.Format;
import org.duibiao.site.Address;
import org.duibiao.site.Downloads;
import org.duibiao.site.Languages;
import org.duibiao.wording.Edition;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What is printed and what is not, as a page and as a file.
 */
@Controller
class CoverageController {

	private final Coverages coverages;

	private final Downloads downloads;

	CoverageController(Coverages coverages, Downloads downloads) {
		this.coverages = coverages;
		this.downloads = downloads;
	}

	@GetMapping("/coverage")
	String page(Edition edition, Model model) {
		String export = Address.in(edition, "coverage")
			.as("csv")
			.with(Languages.LANG, edition.phrases().locale().getLanguage())
			.toString();
		model.addAttribute("page", new CoveragePage(this.coverages.of(edition), export));
		return "coverage";
	}

	@GetMapping("/coverage.{format:" + Format.ENDINGS + "}")
	ResponseEntity<Attachment> file(@PathVariable Format format, Edition edition) {
		return this.downloads.file(Coverages.table(this.coverages.of(edition), edition), edition, format);
	}

}
