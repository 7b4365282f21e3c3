package org.duibiao.discovery.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.duibiao.discovery.SiteMap;
import org.duibiao.site.Languages;
import org.duibiao.site.head.PublicAddress;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Phrases;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The site map, the rules for robots and the manifest of the site as an application.
 */
@Controller
class DiscoveryController {

	private static final List<Integer> ICONS = List.of(192, 512);

	private final PublicAddress addresses;

	DiscoveryController(PublicAddress addresses) {
		this.addresses = addresses;
	}

	@ResponseBody
	@GetMapping(path = "/sitemap.xml", produces = "application/xml;charset=UTF-8")
	String siteMap(Edition edition) {
		return SiteMap.xml(edition, this.addresses::of);
	}

	/**
	 * Everything may be read; frozen revisions and searches are other views of the same.
	 */
	@ResponseBody
	@GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
	String robots() {
		return """
				User-agent: *
				Disallow: /search
				Disallow: /*?*revision=
				Allow: /

				Sitemap: %s
				""".formatted(this.addresses.of("/sitemap.xml"));
	}

	@ResponseBody
	@GetMapping(path = "/site.webmanifest", produces = "application/manifest+json;charset=UTF-8")
	String manifest(Edition edition) {
		Phrases phrases = edition.phrases();
		String language = phrases.locale().getLanguage();
		Map<String, Object> manifest = new LinkedHashMap<>();
		manifest.put("name", phrases.say("site.name") + " · " + phrases.say("home.title"));
		manifest.put("short_name", phrases.say("site.name"));
		manifest.put("description", phrases.say("description.home"));
		manifest.put("lang", language.equals("en") ? "en" : "zh-CN");
		manifest.put("dir", "ltr");
		manifest.put("id", "/");
		manifest.put("start_url", "/?" + Languages.LANG + "=" + language);
		manifest.put("scope", "/");
		manifest.put("display", "minimal-ui");
		manifest.put("background_color", "#fdfcfa");
		manifest.put("theme_color", "#fdfcfa");
		manifest.put("icons", ICONS.stream()
			.map((size) -> Map.of("src", "/icon-" + size + ".png", "sizes", size + "x" + size, "type", "image/png"))
			.toList());
		return JsonMapper.shared().writeValueAsString(manifest);
	}

}
