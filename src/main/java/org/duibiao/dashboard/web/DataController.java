package org.duibiao.dashboard.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.duibiao.dashboard.web.DataPage.File;
import org.duibiao.export.CsvDownload;
import org.duibiao.intake.StoredPackage;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.kernel.UnknownCodeException;
import org.duibiao.site.Link;
import org.duibiao.site.Parameters;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Editions;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The whole store as a data package, file by file.
 */
@Controller
class DataController {

	private static final String DESCRIPTOR = "datapackage.json";

	private final Editions editions;

	private final StoredPackage stored;

	DataController(Editions editions, StoredPackage stored) {
		this.editions = editions;
		this.stored = stored;
	}

	@GetMapping("/data")
	String page(Model model, Locale locale) {
		Edition edition = this.editions.newest(locale);
		List<File> files = this.stored.tables()
			.stream()
			.map((table) -> new File(new Link(table + ".csv", "/data/" + table + ".csv"),
					edition.phrases().say("data.table." + table)))
			.toList();
		model.addAttribute("page", new DataPage(files, edition.number().toString()));
		return "data";
	}

	@GetMapping("/data/" + DESCRIPTOR)
	ResponseEntity<byte[]> descriptor() throws IOException {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(this.stored.descriptor());
	}

	@GetMapping("/data/{table}.csv")
	ResponseEntity<byte[]> table(@PathVariable String table, @RequestParam(defaultValue = "0") String bom,
			Locale locale) {
		boolean mark = Parameters.oneOf("bom", bom, List.of("0", "1")).equals("1");
		return this.stored.table(table, this.editions.newest(locale).number())
			.map((found) -> CsvDownload.of(found, mark))
			.orElseThrow(() -> new UnknownCodeException("data", table + ".csv", names()));
	}

	private Map<String, LocalizedText> names() {
		Map<String, LocalizedText> names = new LinkedHashMap<>();
		this.stored.tables().forEach((table) -> names.put(table + ".csv", new LocalizedText(table, table)));
		return names;
	}

}
