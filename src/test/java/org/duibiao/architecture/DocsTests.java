package org.duibiao.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the docs say is there.
 */
class DocsTests {

	private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)(?:#[^)]*)?\\)");

	@Test
	void linkOnlyToWhatIsThere() throws IOException {
		for (Path file : documents()) {
			LINK.matcher(Files.readString(file))
				.results()
				.map((link) -> file.toAbsolutePath().getParent().resolve(link.group(1)))
				.forEach((target) -> assertThat(target).as("linked from " + file).exists());
		}
	}

	@Test
	void describeEveryFieldOfTheDataPackageInItsWords() throws IOException {
		String dictionary = Files.readString(Path.of("docs/data-dictionary.md"));
		JsonNode descriptor = JsonMapper.shared().readTree(Files.readString(Path.of("seeds/datapackage.json")));
		for (JsonNode resource : descriptor.path("resources")) {
			assertThat(dictionary).contains("## " + resource.path("path").asString());
			for (JsonNode field : resource.path("schema").path("fields")) {
				assertThat(dictionary)
					.contains("| `%s` | %s |".formatted(field.path("name").asString(), field.path("type").asString()))
					.contains(field.path("description").asString());
			}
		}
	}

	@Test
	void indexEveryDecision() throws IOException {
		String index = Files.readString(Path.of("docs/decisions/README.md"));
		try (Stream<Path> decisions = Files.list(Path.of("docs/decisions"))) {
			assertThat(
					decisions.map((file) -> file.getFileName().toString()).filter((name) -> !name.equals("README.md")))
				.isNotEmpty()
				.allSatisfy((name) -> assertThat(index).contains("(" + name + ")"));
		}
	}

	private static List<Path> documents() throws IOException {
		try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
			return Stream
				.concat(Stream.of(Path.of("README.md"), Path.of("CHANGELOG.md")),
						docs.filter((file) -> file.toString().endsWith(".md")))
				.toList();
		}
	}

}
