package org.duibiao.dashboard.web;

import java.util.List;
import java.util.function.Consumer;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.dashboard.SourceReading;
import org.duibiao.dashboard.SourceReadings;
import org.duibiao.export.Cell;
import org.duibiao.export.Table;
import org.duibiao.observation.Observation;
import org.duibiao.export.Attachment;
import org.duibiao.export.Format;
import org.duibiao.site.Address;
import org.duibiao.site.Downloads;
import org.duibiao.site.Languages;
import org.duibiao.source.Document;
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
 * The documents, all and each, as pages and as files.
 */
@Controller
class SourceController {

	private final SourceReadings readings;

	private final Downloads downloads;

	SourceController(SourceReadings readings, Downloads downloads) {
		this.readings = readings;
		this.downloads = downloads;
	}

	@GetMapping("/sources")
	String list(Edition edition, Model model) {
		model.addAttribute("page", new SourcesPage(rows(edition), csv(Address.in(edition, "sources"), edition)));
		return "sources";
	}

	@GetMapping("/sources.{format:" + Format.ENDINGS + "}")
	ResponseEntity<Attachment> listFile(@PathVariable Format format, Edition edition) {
		List<List<Cell>> rows = rows(edition).stream()
			.map((row) -> List.of(Cell.text(row.title()), Cell.text(row.publisher()), Cell.text(row.year()),
					Cell.number(row.figures()), Cell.text(row.verification()), Cell.text(row.sha256())))
			.toList();
		return this.downloads.file(Table.of(edition.phrases().say("file.sources", edition.number()),
				edition.phrases().say("sheet.sources"),
				Columns.of(edition.phrases(), "title", "publisher", "year", "figure_count", "verification", "sha256"),
				rows), edition, format);
	}

	@GetMapping("/sources/{code:" + Format.NO_FILE + "}")
	String one(@PathVariable String code, @RequestParam(defaultValue = "") String from, Edition edition, Model model) {
		Document document = edition.library().document(code);
		SourceReading reading = this.readings.of(document, from, edition);
		model.addAttribute("areas", List.of(document.area()));
		model.addAttribute("page",
				new SourcePage(row(reading, edition), reading, csv(Address.in(edition, "sources", code), edition)));
		return "source";
	}

	@GetMapping("/sources/{code}.{format:" + Format.ENDINGS + "}")
	ResponseEntity<Attachment> oneFile(@PathVariable String code, @PathVariable Format format, Edition edition) {
		Document document = edition.library().document(code);
		Consumer<Consumer<? super Observation>> figures = (receiver) -> this.readings.each(document, edition, receiver);
		List<AreaCode> areas = (edition.library().figuresOf(code) > 0) ? List.of(document.area()) : List.of();
		Table page = FigureTable.of(edition.phrases().say("file.source", document.publisher(), edition.number()),
				edition.phrases().say("sheet.source", document.publisher()), figures, edition);
		return this.downloads.file(page, LongTable.of(page, figures, edition), areas, edition, format);
	}

	private List<SourcesPage.Row> rows(Edition edition) {
		return this.readings.all(edition).stream().map((reading) -> row(reading, edition)).toList();
	}

	private static SourcesPage.Row row(SourceReading reading, Edition edition) {
		Document document = reading.document();
		Phrases phrases = edition.phrases();
		SourceReading.Verification verification = reading.verification();
		String told = !reading.fits() ? phrases.say(reading.isAttached() ? "source.unfit" : "source.not-attached")
				: phrases.say("source.verification", verification.found(), verification.moved(), verification.missing(),
						verification.numerals(), verification.leftOver().size());
		String title = phrases.say(document.subtitle()).isEmpty() ? phrases.say(document.title())
				: phrases.say("source.title", document.title(), document.subtitle());
		return new SourcesPage.Row(title, reading.href(), phrases.say(document.publisher()),
				Integer.toString(document.publicationYear()), reading.figures(), told, reading.sha256());
	}

	private static String csv(Address address, Edition edition) {
		return address.as("csv").with(Languages.LANG, edition.phrases().locale().getLanguage()).toString();
	}

}
