package org.duibiao.site.head;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.duibiao.catalogue.Area;
import org.duibiao.source.Document;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Phrases;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes data sets in the words of schema.org ({@code Dataset}, {@code DataDownload}), as
 * Google Dataset Search and others read them.
 */
class DatasetJson {

	/** The licence of the data package. */
	private static final String LICENCE = "https://creativecommons.org/publicdomain/zero/1.0/";

	private static final JsonMapper JSON = JsonMapper.shared();

	private final PublicAddress addresses;

	DatasetJson(PublicAddress addresses) {
		this.addresses = addresses;
	}

	String of(Dataset dataset, String name, String description, Edition edition) {
		Phrases phrases = edition.phrases();
		Map<String, Object> json = new LinkedHashMap<>(Map.of("@context", "https://schema.org"));
		json.putAll(thing("Dataset", name));
		json.put("description", description);
		json.put("url", this.addresses.of(this.addresses.state().build(true).toUriString()));
		json.put("inLanguage", phrases.locale().getLanguage().equals("en") ? "en" : "zh-CN");
		json.put("license", LICENCE);
		json.put("isAccessibleForFree", true);
		json.put("version", edition.number().toString());
		json.put("dateModified", LocalDate.ofInstant(edition.revision().createdAt(), ZoneOffset.UTC).toString());
		Map<String, Object> site = thing("Organization", phrases.say("site.name"));
		site.put("url", this.addresses.of("/"));
		json.put("creator", site);
		Map<String, Object> catalogue = thing("DataCatalog", phrases.say("home.title"));
		catalogue.put("url", this.addresses.of("/data"));
		json.put("includedInDataCatalog", catalogue);
		List<Area> areas = dataset.areas().isEmpty() ? edition.catalogue().provinces()
				: edition.catalogue().areas().stream().filter((area) -> dataset.areas().contains(area.code())).toList();
		json.put("spatialCoverage", areas.stream().map((area) -> place(area, edition)).toList());
		json.put("isBasedOn",
				edition.library()
					.documents()
					.stream()
					.filter((document) -> dataset.areas().isEmpty() || dataset.areas().contains(document.area()))
					.map((document) -> report(document, phrases))
					.toList());
		json.put("distribution", dataset.files().stream().map(this::download).toList());
		return JSON.writeValueAsString(json).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
	}

	private static Map<String, Object> thing(String type, String name) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@type", type);
		thing.put("name", name);
		return thing;
	}

	private static Map<String, Object> place(Area area, Edition edition) {
		Map<String, Object> place = thing("AdministrativeArea", edition.phrases().say(area.name()));
		place.put("identifier", area.code().value());
		area.parent()
			.filter((parent) -> area.level() == Area.Level.PREFECTURE)
			.map(edition.catalogue()::areaOf)
			.ifPresent((province) -> place.put("containedInPlace", place(province, edition)));
		return place;
	}

	private static Map<String, Object> report(Document document, Phrases phrases) {
		Map<String, Object> report = thing("Report", phrases.say(document.title()));
		report.put("publisher", thing("GovernmentOrganization", phrases.say(document.publisher())));
		report.put("datePublished", Integer.toString(document.publicationYear()));
		return report;
	}

	/** In one order, so that all instances make the same page and tag it alike. */
	private Map<String, Object> download(Dataset.File file) {
		Map<String, Object> download = new LinkedHashMap<>();
		download.put("@type", "DataDownload");
		download.put("encodingFormat", file.mediaType());
		download.put("contentUrl", this.addresses.of(file.path()));
		return download;
	}

}
