package org.duibiao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import org.springframework.core.io.ClassPathResource;

/**
 * What the tables and columns of a data package mean, in English: the words of the
 * descriptor that comes with the program.
 */
final class PackageDictionary {

	/** What is told about a table or column, in the order of the descriptor. */
	private static final List<String> WORDS = List.of("title", "title_zh", "description", "description_zh",
			"categories");

	private final Map<String, JsonNode> told = new HashMap<>();

	private PackageDictionary(JsonNode descriptor) {
		for (JsonNode resource : descriptor.path("resources")) {
			String table = resource.path("name").asString();
			this.told.put(table, resource);
			for (JsonNode field : resource.path("schema").path("fields")) {
				this.told.put(table + "." + field.path("name").asString(), field);
			}
		}
	}

	static PackageDictionary ofSeed() {
		try (InputStream in = new ClassPathResource("seeds/" + PackageDescriptor.FILE).getInputStream()) {
			return new PackageDictionary(JsonMapper.shared().readTree(in));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String about(String table) {
		return of(table).path("description").asString(table);
	}

	String about(String table, String column) {
		return of(table + "." + column).path("description").asString(column);
	}

	/**
	 * All that is told about a table or column: titles, descriptions and the names of
	 * codes, in both languages.
	 * @param name the name of the table, or of table and column with a dot between them
	 * @return the properties of the descriptor; none if nothing is told
	 */
	Map<String, JsonNode> words(String name) {
		Map<String, JsonNode> words = new LinkedHashMap<>();
		WORDS.stream().filter(of(name)::has).forEach((word) -> words.put(word, of(name).path(word)));
		return words;
	}

	private JsonNode of(String name) {
		return this.told.getOrDefault(name, MissingNode.getInstance());
	}

}
