package org.duibiao.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
	private static final Set<String> NO_PAGES = Set.of("/provinces", "/error", FailingController.PATH,
			FailingController.FILE, FailingController.ENDLESS);

	/** What stands for the variables of a path. */
	private static final Map<String, List<String>> EXAMPLES = Map.ofEntries(
			Map.entry("/provinces/{code}", List.of("/provinces/CN-AH", "/provinces/CN-SD")),
			Map.entry("/indicators/{code}",
					List.of("/indicators/industrial-investment-growth", "/indicators/little-giants",
							"/indicators/renovation-projects-5m", "/indicators/national-green-factories-total")),
			Map.entry("/compare/over-time/{code}", List.of("/compare/over-time/CN-AH", "/compare/over-time/CN-SD")),
			Map.entry("/sources/{code}", List.of("/sources/ah-2023", "/sources/sd-2023")),
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
			"/compare?province=CN-AH&province=CN-SD&indicator=industrial-investment-growth", "/compare?province=CN-SD",
			"/indicators?q=no-such-thing", "/targets?province=CN-SD", "/compare?kind=across",
			"/compare?only=comparable");

	private final RequestMappingHandlerMapping mappings;

	SiteAddresses(RequestMappingHandlerMapping mappings) {
		this.mappings = mappings;
	}

	/**
	 * The address of each page, with examples for its variables.
	 * @return the addresses
	 */
	public List<String> pages() {
		return addresses().filter((address) -> !isFile(address)).toList();
	}

	/**
	 * The pages, and some in further states.
	 * @return the addresses
	 */
	public List<String> pagesAndStates() {
		return Stream.concat(pages().stream(), STATES.stream()).toList();
	}

	/**
	 * The address of each file, with examples for its variables.
	 * @return the addresses
	 */
	public List<String> files() {
		return Stream.concat(addresses().filter(SiteAddresses::isFile), CUBES.stream()).toList();
	}

	private Stream<String> addresses() {
		return this.mappings.getHandlerMethods()
			.keySet()
			.stream()
			.filter(SiteAddresses::isRead)
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter((pattern) -> !NO_PAGES.contains(pattern))
			.sorted()
			.flatMap((pattern) -> examples(pattern).stream());
	}

	private static boolean isRead(RequestMappingInfo mapping) {
		Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
		return methods.isEmpty() || methods.contains(RequestMethod.GET);
	}

	private static boolean isFile(String address) {
		return address.matches(".*\\.(csv|json|jsonstat|xlsx|zip|txt|xml|svg|png)");
	}

	private static List<String> examples(String pattern) {
		if (pattern.endsWith(FORMAT)) {
			return examples(pattern.substring(0, pattern.length() - FORMAT.length())).stream()
				.limit(1)
				.flatMap((address) -> FORMATS.stream().map(address::concat))
				.toList();
		}
		if (pattern.contains(":")) {
			return examples(pattern.replaceAll("\\{(\\w+):[^}]*}", "{$1}"));
		}
		if (!pattern.contains("{")) {
			return List.of(pattern);
		}
		assertThat(EXAMPLES).as("example addresses of mappings with variables").containsKey(pattern);
		return EXAMPLES.get(pattern);
	}

}
