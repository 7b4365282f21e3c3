package org.duibiao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * What the tables and columns of a data package mean, in English: the words of the
 * descriptor that comes with the program.
 */
final class PackageDictionary {

	private final Map<String, String> words = new HashMap<>();

	private PackageDictionary(JsonNode descriptor) {
		for (JsonNode resource : descriptor.path("resources")) {
			String table = resource.path("name").asString();
			this.words.put(table, resource.path("description").asString());
			for (JsonNode field : resource.path("schema").path("fields")) {
				this.words.put(table + "." + field.path("name").asString(), field.path("description").asString());
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
		return this.words.getOrDefault(table, table);
	}

	String about(String table, String column) {
		return this.words.getOrDefault(table + "." + column, column);
	}

}
