package org.duibiao.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.duibiao.export.Format;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Addresses of all pages and files, from the request mappings themselves: a new page is
 * among them, or says that it needs an example.
 */
public final class SiteAddresses {

	/** Addresses that only lead elsewhere, or are no part of the site. */
	private static final Set<String> NO_PAGES = Set.of("/provinces", "/error", "/sdmx/2.1/{*other}",
			FailingController.PATH, FailingController.INTERFACE_PATH, "/api/try", FailingController.FILE,
			FailingController.ENDLESS, "/admin/refused", "/admin/refusal", "/admin/works/{number:[1-9]\\d{0,8}}",
			"/admin/drafts/{number:[1-9]\\d{0,8}}/file", FailingController.REVIEWERS);

	/** What only operators see. */
	private static final Pattern ADMIN = Pattern.compile("/admin(/.*)?");

	/** What is told to programs and has tests of its own. */
	private static final String INTERFACE = "/api/v1/";

	/** What stands for the variables of a path. */
	private static final Map<String, List<String>> EXAMPLES = Map.ofEntries(
			Map.entry("/{areas}/{code}", List.of("/provinces/CN-AH", "/provinces/CN-SD")),
			Map.entry("/indicators/{code}",
					List.of("/indicators/industrial-investment-growth", "/indicators/little-giants",
							"/indicators/renovation-projects-5m", "/indicators/national-green-factories-total")),
			Map.entry("/compare/over-time/{code}", List.of("/compare/over-time/CN-AH", "/compare/over-time/CN-SD")),
			Map.entry("/sources/{code}", List.of("/sources/ah-2023", "/sources/sd-2023")),
			Map.entry("/{areas}/{code}.svg", List.of("/provinces/CN-AH.svg")),
			Map.entry("/{areas}/{code}.png", List.of("/provinces/CN-AH.png")),
			Map.entry("/indicators/{code}.svg", List.of("/indicators/industrial-investment-growth.svg")),
			Map.entry("/indicators/{code}.png", List.of("/indicators/industrial-investment-growth.png")),
			Map.entry("/cards/{areas}/{code}.png", List.of("/cards/provinces/CN-SD.png")),
			Map.entry("/cards/indicators/{code}.png", List.of("/cards/indicators/little-giants.png")),
			Map.entry("/embed/{areas}/{code}", List.of("/embed/provinces/CN-AH")),
			Map.entry("/embed/indicators/{code}", List.of("/embed/indicators/industrial-investment-growth")),
			Map.entry("/sdmx/2.1/data/{*named}",
					List.of("/sdmx/2.1/data/DF_FIGURES", "/sdmx/2.1/data/DUIBIAO%2CDF_FIGURES%2C1.0/all/all",
							"/sdmx/2.1/data/DF_FIGURES/.CN-AH...?format=csv&labels=both")),
			Map.entry("/sdmx/2.1/{type}/{*named}",
					List.of("/sdmx/2.1/dataflow", "/sdmx/2.1/codelist/DUIBIAO/CL_AREA", "/sdmx/2.1/conceptscheme",
							"/sdmx/2.1/datastructure/DUIBIAO/DSD_FIGURES/1.0?references=all")),
			Map.entry("/admin/drafts/{number}", List.of("/admin/drafts/1", "/admin/drafts/2")),
			Map.entry("/admin/drafts/{number}/problems", List.of("/admin/drafts/1/problems")),
			Map.entry("/admin/drafts/{number}/changes",
					List.of("/admin/drafts/2/changes?type=CHANGED", "/admin/drafts/2/changes?table=themes")),
			Map.entry("/admin/template/{table}.csv", List.of("/admin/template/ranks.csv")),
			Map.entry("/admin/reading/{number}", List.of("/admin/reading/1")),
			Map.entry("/admin/reading/{number}/sections", List.of("/admin/reading/1/sections")),
			Map.entry("/admin/reading/{number}/indicators", List.of("/admin/reading/1/indicators")),
			Map.entry("/admin/reading/{number}/numerals/{paragraph}/{start}",
					List.of("/admin/reading/1/numerals/3/28", "/admin/reading/1/numerals/3/28?as=benchmarks")),
			Map.entry("/data/{table}", List.of("/data/observations", "/data/areas")));

	/** What stands for the format of a file. */
	private static final String FORMAT = ".{format:" + Format.ENDINGS + "}";

	private static final List<String> FORMATS = List.of(".csv", ".xlsx", ".json", ".csv-metadata.json");

	/** Files whose figures make a cube. */
	private static final List<String> CUBES = List.of("/provinces/CN-AH.jsonstat", "/compare.jsonstat",
			"/indicators/little-giants.jsonstat", "/compare/over-time/CN-AH.jsonstat", "/targets.jsonstat",
			"/sources/sd-2023.jsonstat", "/compare.csv?layout=long", "/targets.xlsx?layout=long",
			"/provinces/CN-AH.csv-metadata.json?layout=long");

	/** Further states of pages. */
	private static final List<String> STATES = List.of("/provinces/CN-AH?theme=operation&kind=result&sort=printed",
			"/provinces/CN-AH?periods=all", "/indicators/little-giants?periods=all",
			"/compare?province=CN-AH&province=CN-SD&indicator=industrial-investment-growth", "/compare?province=CN-SD",
			"/indicators?q=no-such-thing", "/targets?province=CN-SD", "/compare?kind=across",
			"/compare?only=comparable", "/search?q=gongye", "/search?q=industral", "/search?q=no-such-thing");

	private final RequestMappingHandlerMapping mappings;

	SiteAddresses(RequestMappingHandlerMapping mappings) {
		this.mappings = mappings;
	}

	/**
	 * The address of each page, with examples for its variables.
	 * @return the addresses
	 */
	public List<String> pages() {
		return addresses().filter((address) -> !isFile(address) && !isEmbedded(address) && !isAdmin(address)).toList();
	}

	/**
	 * The address of each page of operators, and that to sign in.
	 * @return the addresses
	 */
	public List<String> adminPages() {
		return addresses().filter((address) -> isAdmin(address) && !isFile(address)).toList();
	}

	/**
	 * The pages, and some in further states.
	 * @return the addresses
	 */
	public List<String> pagesAndStates() {
		return Stream.concat(pages().stream(), STATES.stream()).toList();
	}

	/**
	 * All pages, those of operators and of problems too, in both languages.
	 * @return their addresses
	 */
	public List<String> pagesInBothLanguages() {
		return Stream.of(pagesAndStates(), adminPages(), List.of("/provinces/unknown", "/provinces/CN-AH?revision=1"))
			.flatMap(List::stream)
			.flatMap((address) -> Stream.of("zh", "en")
				.map((language) -> address + (address.contains("?") ? "&" : "?") + "lang=" + language))
			.toList();
	}

	/**
	 * The patterns of all addresses for programs.
	 * @return the patterns
	 */
	public List<String> interfacePatterns() {
		return patterns().filter((pattern) -> pattern.startsWith(INTERFACE)).toList();
	}

	/**
	 * The address of each file, with examples for its variables.
	 * @return the addresses
	 */
	public List<String> files() {
		return Stream.concat(addresses().filter((address) -> isFile(address) && !isAdmin(address)), CUBES.stream())
			.toList();
	}

	/**
	 * The address of each page that other sites may frame.
	 * @return the addresses
	 */
	public List<String> embeds() {
		return addresses().filter(SiteAddresses::isEmbedded).toList();
	}

	private static boolean isEmbedded(String address) {
		return address.startsWith("/embed/");
	}

	private static boolean isAdmin(String address) {
		return ADMIN.matcher(address).matches();
	}

	private Stream<String> addresses() {
		return patterns().filter((pattern) -> !pattern.startsWith(INTERFACE))
			.flatMap((pattern) -> examples(pattern).stream());
	}

	private Stream<String> patterns() {
		return this.mappings.getHandlerMethods()
			.keySet()
			.stream()
			.filter(SiteAddresses::isRead)
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter((pattern) -> !NO_PAGES.contains(pattern))
			.sorted();
	}

	private static boolean isRead(RequestMappingInfo mapping) {
		Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
		return methods.isEmpty() || methods.contains(RequestMethod.GET);
	}

	private static boolean isFile(String address) {
		return address.startsWith("/sdmx/")
				|| address.matches(".*\\.(csv|json|jsonstat|xlsx|zip|txt|xml|svg|png|webmanifest)");
	}

	private static List<String> examples(String pattern) {
		if (pattern.endsWith(FORMAT)) {
			return examples(pattern.substring(0, pattern.length() - FORMAT.length())).stream()
				.limit(1)
				.flatMap((address) -> FORMATS.stream().map(address::concat))
				.toList();
		}
		if (pattern.contains(":")) {
			return examples(pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^}]*})*}", "{$1}"));
		}
		if (!pattern.contains("{")) {
			return List.of(pattern);
		}
		assertThat(EXAMPLES).as("example addresses of mappings with variables").containsKey(pattern);
		return EXAMPLES.get(pattern);
	}

}
