package org.duibiao.dashboard.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.duibiao.dashboard.web.DataPage.File;
import org.duibiao.intake.StoredPackage;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.kernel.UnknownCodeException;
import org.duibiao.site.Address;
import org.duibiao.site.Downloads;
import org.duibiao.site.Link;
import org.duibiao.site.head.Dataset;
import org.duibiao.wording.Edition;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The whole store as a data package, file by file.
 */
@Controller
class DataController {

	private static final String DESCRIPTOR = "datapackage.json";

	private final Downloads downloads;

	private final StoredPackage stored;

	DataController(Downloads downloads, StoredPackage stored) {
		this.downloads = downloads;
		this.stored = stored;
	}

	@GetMapping("/data")
	String page(Edition edition, Model model) {
		List<File> files = this.stored.tables()
			.stream()
			.map((table) -> new File(new Link(table + ".csv", Address.in(edition, "data", table).as("csv").toString()),
					edition.phrases().say("data.table." + table)))
			.toList();
		model.addAttribute("dataset", new Dataset(List.of(),
				files.stream().map((file) -> new Dataset.File("text/csv", file.link().href())).toList()));
		model.addAttribute("page", new DataPage(files, edition.number().toString()));
		return "data";
	}

	@GetMapping("/data/" + DESCRIPTOR)
	ResponseEntity<byte[]> descriptor() throws IOException {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(this.stored.descriptor());
	}

	@GetMapping("/data/{table}.csv")
	ResponseEntity<byte[]> table(@PathVariable String table, Edition edition) {
		return this.stored.table(table, edition.number())
			.map(this.downloads::plainCsv)
			.orElseThrow(() -> new UnknownCodeException("data", table + ".csv", names()));
	}

	private Map<String, LocalizedText> names() {
		Map<String, LocalizedText> names = new LinkedHashMap<>();
		this.stored.tables().forEach((table) -> names.put(table + ".csv", new LocalizedText(table, table)));
		return names;
	}

}
