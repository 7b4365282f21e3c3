package org.duibiao.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Templates hold no words for readers.
 */
class TemplatesTests {

	/** Attributes whose values are read out or shown. */
	private static final Set<String> SHOWN = Set.of("title", "alt", "aria-label", "placeholder", "label", "data-label",
			"aria-description", "value");

	/** What is written the same in all languages. */
	private static final Set<String> NAMES = Set.of("对标", "Duibiao", "datapackage.json", "·");

	static List<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
			return files.filter((file) -> file.toString().endsWith(".html")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("templates")
	void showNoTextOfTheirOwn(Path template) throws IOException {
		Document document = Jsoup.parse(Files.readString(template), "", Parser.xmlParser());
		List<String> shown = new ArrayList<>();
		document.getAllElements().forEach((element) -> {
			if (element.parents().stream().noneMatch(TemplatesTests::isReplaced) && !isReplaced(element)) {
				element.textNodes().stream().map(TextNode::text).map(String::strip).forEach(shown::add);
			}
			element.attributes().forEach((attribute) -> {
				if (SHOWN.contains(attribute.getKey())) {
					shown.add(attribute.getValue());
				}
			});
		});
		assertThat(shown.stream().filter((text) -> !text.isEmpty() && !NAMES.contains(text))).isEmpty();
	}

	private static boolean isReplaced(Element element) {
		return Stream.of("th:text", "th:utext", "th:insert", "th:replace").anyMatch(element::hasAttr)
				&& !element.tagName().equals("html");
	}

}
