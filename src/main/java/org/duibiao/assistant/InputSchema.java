package org.duibiao.assistant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The schema of the arguments of a tool; arguments that it does not name are refused.
 * Immutable.
 *
 * @param properties the arguments by name
 * @param required the names of those that must be there
 */
record InputSchema(Map<String, Object> properties, List<String> required) {

	static final String LANGUAGE = "language";

	private static final int LONGEST = 100;

	private static final int MOST = 31;

	/**
	 * A schema with nothing but the language of the answer.
	 * @return the schema
	 */
	static InputSchema withLanguage() {
		return new InputSchema(Map.of(), List.of()).choice(LANGUAGE, "Language of the answer; zh unless told.", "zh",
				"en");
	}

	InputSchema text(String name, String description) {
		return with(name, Map.of("type", "string", "minLength", 1, "maxLength", LONGEST, "description", description));
	}

	InputSchema texts(String name, String description) {
		return with(name,
				Map.of("type", "array", "items", Map.of("type", "string", "minLength", 1, "maxLength", LONGEST),
						"maxItems", MOST, "uniqueItems", true, "description", description));
	}

	InputSchema choice(String name, String description, String... allowed) {
		return with(name, Map.of("type", "string", "enum", List.of(allowed), "description", description));
	}

	InputSchema requiring(String name) {
		List<String> more = new ArrayList<>(this.required);
		more.add(name);
		return new InputSchema(this.properties, List.copyOf(more));
	}

	private InputSchema with(String name, Map<String, Object> property) {
		Map<String, Object> more = new LinkedHashMap<>(this.properties);
		more.put(name, property);
		return new InputSchema(more, this.required);
	}

	/**
	 * The schema as JSON Schema.
	 * @return the schema
	 */
	Map<String, Object> toJsonSchema() {
		return Map.of("type", "object", "properties", this.properties, "required", this.required,
				"additionalProperties", false);
	}

}
