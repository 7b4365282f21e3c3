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

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

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

	@GetMapping("/sitemap.xml")
	ResponseEntity<String> siteMap(Edition edition) {
		return answer("application/xml", SiteMap.xml(edition, this.addresses::of));
	}

	/**
	 * Everything may be read; frozen revisions and searches are other views of the same.
	 */
	@GetMapping("/robots.txt")
	ResponseEntity<String> robots() {
		return answer("text/plain", """
				User-agent: *
				Disallow: /admin
				Disallow: /search
				Disallow: /*?*revision=
				Allow: /

				Sitemap: %s
				""".formatted(this.addresses.of("/sitemap.xml")));
	}

	@GetMapping("/site.webmanifest")
	ResponseEntity<String> manifest(Edition edition) {
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
		manifest.put("icons", ICONS.stream().map(Icon::of).toList());
		return answer("application/manifest+json", JsonMapper.shared().writeValueAsString(manifest));
	}

	/** Whatever the client says it takes: some robots ask for pages only. */
	private static ResponseEntity<String> answer(String type, String body) {
		return ResponseEntity.ok().contentType(MediaType.parseMediaType(type + ";charset=UTF-8")).body(body);
	}

	/**
	 * An icon of the manifest, whose members stand in the same order in every instance.
	 */
	private record Icon(String src, String sizes, String type) {

		static Icon of(int size) {
			return new Icon("/icon-" + size + ".png", size + "x" + size, "image/png");
		}

	}

}
