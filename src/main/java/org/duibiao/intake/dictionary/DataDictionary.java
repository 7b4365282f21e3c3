package org.duibiao.intake.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * What the tables, their columns and the codes in them are called and mean, in both
 * languages: the words of the descriptor that comes with the program.
 */
public final class DataDictionary {

	private static final DataDictionary SEED = new DataDictionary(descriptor());

	private final Map<String, JsonNode> nodes = new HashMap<>();

	private DataDictionary(JsonNode descriptor) {
		for (JsonNode resource : descriptor.path("resources")) {
			String table = resource.path("name").asString();
			this.nodes.put(table, resource);
			for (JsonNode field : resource.path("schema").path("fields")) {
				String column = table + "." + field.path("name").asString();
				this.nodes.put(column, field);
				for (JsonNode category : field.path("categories")) {
					this.nodes.put(column + "." + category.path("value").asString(), category);
				}
			}
		}
	}

	/**
	 * The words of the descriptor that comes with the program.
	 * @return the words
	 */
	public static DataDictionary ofSeed() {
		return SEED;
	}

	/**
	 * What a table is called.
	 * @param table the name of the table
	 * @param locale the language
	 * @return the title
	 */
	public String title(String table, Locale locale) {
		return word(table, "title", locale);
	}

	/**
	 * What a column is called.
	 * @param table the name of the table
	 * @param column the name of the column
	 * @param locale the language
	 * @return the title, unique in the table
	 */
	public String title(String table, String column, Locale locale) {
		return word(table + "." + column, "title", locale);
	}

	/**
	 * What a table holds.
	 * @param table the name of the table
	 * @param locale the language
	 * @return the description
	 */
	public String about(String table, Locale locale) {
		return word(table, "description", locale);
	}

	/**
	 * What a column holds.
	 * @param table the name of the table
	 * @param column the name of the column
	 * @param locale the language
	 * @return the description
	 */
	public String about(String table, String column, Locale locale) {
		return word(table + "." + column, "description", locale);
	}

	/**
	 * What a constant is called.
	 * @param table the name of the table
	 * @param column the name of the column
	 * @param constant the constant
	 * @param locale the language
	 * @return the label
	 */
	public String label(String table, String column, String constant, Locale locale) {
		return word(table + "." + column + "." + constant, "label", locale);
	}

	private String word(String key, String property, Locale locale) {
		boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
		JsonNode node = this.nodes.get(key);
		return (node != null) ? node.path(chinese ? property + "_zh" : property).asString("") : "";
	}

	private static JsonNode descriptor() {
		try (InputStream in = new ClassPathResource("seeds/datapackage.json").getInputStream()) {
			return JsonMapper.shared().readTree(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
