package org.duibiao.dashboard.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.duibiao.dashboard.web.DataPage.File;
import org.duibiao.export.Attachment;
import org.duibiao.export.Cell;
import org.duibiao.export.Format;
import org.duibiao.export.Provenance;
import org.duibiao.export.Table;
import org.duibiao.intake.StoredPackage;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.kernel.UnknownCodeException;
import org.duibiao.site.Address;
import org.duibiao.site.Downloads;
import org.duibiao.site.Languages;
import org.duibiao.site.Link;
import org.duibiao.wording.Columns;
import org.duibiao.site.head.Dataset;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Phrases;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The whole store as a data package: file by file, or all of it at once.
 */
@Controller
class DataController {

	private static final String DESCRIPTOR = "datapackage.json";

	private static final String ARCHIVE = "zip";

	private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

	private final Downloads downloads;

	private final StoredPackage stored;

	DataController(Downloads downloads, StoredPackage stored) {
		this.downloads = downloads;
		this.stored = stored;
	}

	@GetMapping("/data")
	String page(Edition edition, Model model) {
		String export = Address.in(edition, "data")
			.as(Format.CSV.ending())
			.with(Languages.LANG, edition.phrases().locale().getLanguage())
			.toString();
		List<File> files = files(edition);
		model.addAttribute("dataset", Dataset.of(List.of(), files.stream().map((file) -> file.link().href()).toList()));
		model.addAttribute("page", new DataPage(files, edition.number().toString(), export));
		return "data";
	}

	@GetMapping("/data.{format:" + Format.ENDINGS + "}")
	ResponseEntity<Attachment> list(@PathVariable Format format, Edition edition) {
		List<List<Cell>> rows = files(edition).stream()
			.map((file) -> List.of(Cell.text(file.link().label()), Cell.text(file.link().href()),
					Cell.text(file.description())))
			.toList();
		return this.downloads.file(Table.of(edition.phrases().say("file.data", edition.number()),
				edition.phrases().say("data.table"), Columns.of(edition.phrases(), "file", "address", "content"), rows),
				edition, format);
	}

	@GetMapping("/data/" + DESCRIPTOR)
	ResponseEntity<byte[]> descriptor(Edition edition) {
		String query = edition.frozen() ? "?" + Address.REVISION + "=" + edition.number() : "";
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.stored.descriptor(edition.revision(), query));
	}

	@GetMapping("/data." + ARCHIVE)
	ResponseEntity<Attachment> all(Edition edition) {
		String name = edition.phrases().say("file.data", edition.number());
		Provenance provenance = this.downloads.provenance(name, edition);
		Attachment attachment = new Attachment(name + "." + ARCHIVE, ZIP, (out) -> this.stored
			.archive(edition.revision(), provenance, texts(provenance, edition.phrases()), out));
		return attachment.answer().body(attachment);
	}

	@GetMapping("/data/{table}.{format:" + Format.ENDINGS + "}")
	ResponseEntity<Attachment> table(@PathVariable String table, @PathVariable Format format, Edition edition) {
		if (!this.stored.tables().contains(table)) {
			throw new UnknownCodeException("data", table + "." + format.ending(), names());
		}
		return this.stored.table(table, edition.phrases().say("data.table." + table), edition.number())
			.map((it) -> this.downloads.plain(it, edition, format))
			.orElseThrow();
	}

	private List<File> files(Edition edition) {
		Phrases phrases = edition.phrases();
		Stream<File> whole = Stream.of(
				new File(new Link("data." + ARCHIVE, Address.in(edition, "data").as(ARCHIVE).toString()),
						phrases.say("data.archive")),
				new File(new Link(DESCRIPTOR, Address.in(edition, "data", DESCRIPTOR).toString()),
						phrases.say("data.descriptor")));
		Stream<File> tables = this.stored.tables()
			.stream()
			.map((table) -> new File(
					new Link(table + ".csv", Address.in(edition, "data", table).as(Format.CSV.ending()).toString()),
					phrases.say("data.table." + table)));
		return Stream.concat(whole, tables).toList();
	}

	private static Map<String, String> texts(Provenance provenance, Phrases phrases) {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("README.md", phrases.say("data.readme", provenance.address()) + "\n");
		texts.put("LICENCE.md", phrases.say("data.licence", Provenance.LICENCE, Provenance.LICENCE_ADDRESS) + "\n");
		texts.put("CITATION.txt", provenance.citation() + "\n");
		return texts;
	}

	private Map<String, LocalizedText> names() {
		Map<String, LocalizedText> names = new LinkedHashMap<>();
		this.stored.tables().forEach((table) -> names.put(table + ".csv", new LocalizedText(table, table)));
		return names;
	}

}
