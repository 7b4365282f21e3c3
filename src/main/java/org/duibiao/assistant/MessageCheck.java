package org.duibiao.assistant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Checks that a message is a request or a notification of the protocol before anything is
 * made of it.
 */
final class MessageCheck {

	private static final int BAD_REQUEST = 400;

	private static final String ID = "id";

	private static final String META = "_meta";

	private static final Shape OBJECT = new Shape("an object", JsonNode::isObject);

	private static final Shape TEXT = new Shape("a string", JsonNode::isString);

	/** What the parameters of a method must have. */
	private static final Map<String, Map<String, Shape>> NEEDED = Map.of("initialize",
			Map.of("protocolVersion", TEXT, "capabilities", OBJECT, "clientInfo", OBJECT), "tools/call",
			Map.of("name", TEXT));

	/** What the parameters of a method may have. */
	private static final Map<String, Map<String, Shape>> OPTIONAL = Map.of("tools/call",
			Map.of("arguments", OBJECT, META, OBJECT), "tools/list", Map.of("cursor", TEXT, META, OBJECT));

	private MessageCheck() {
	}

	/**
	 * What is wrong with a message.
	 * @param written the message
	 * @return the first thing that is wrong; nothing if it may be passed on
	 */
	static Optional<Fault> of(String written) {
		try {
			JsonNode message = JsonMapper.shared().readTree(written);
			return message.isMissingNode() ? Optional.of(Fault.unreadable("The body is empty.")) : check(message);
		}
		catch (JacksonException ex) {
			return Optional.of(Fault.unreadable("The body is not JSON."));
		}
	}

	private static Optional<Fault> check(JsonNode message) {
		JsonNode id = message.path(ID);
		boolean identified = id.isString() || (id.isIntegralNumber() && id.canConvertToLong());
		JsonNode known = identified ? id : JsonNodeFactory.instance.nullNode();
		if (!message.isObject()) {
			return invalid(known, "The body must be one JSON object; batches are not taken.");
		}
		if (!message.path("jsonrpc").asString("").equals("2.0") || !message.path("jsonrpc").isString()) {
			return invalid(known, "The member jsonrpc must be \"2.0\".");
		}
		if (message.has("result") || message.has("error")) {
			return invalid(known, "Only requests and notifications are taken, no responses.");
		}
		if (!message.path("method").isString()) {
			return invalid(known, "The member method must be a string.");
		}
		if (message.has(ID) && !identified) {
			return invalid(known, "The member id must be a string or a whole number.");
		}
		return parameters(message.path("method").asString(), message.path("params"), message.has(ID))
			.map((text) -> Fault.parameters(known, text));
	}

	private static Optional<Fault> invalid(JsonNode id, String text) {
		return Optional.of(Fault.invalid(BAD_REQUEST, id, text));
	}

	private static Optional<String> parameters(String method, JsonNode params, boolean request) {
		boolean none = params.isMissingNode() || params.isNull();
		Map<String, Shape> needed = NEEDED.getOrDefault(method, Map.of());
		if (!params.isObject() && !(none && (needed.isEmpty() || !request))) {
			return Optional.of("The member params must be an object.");
		}
		return List.of(needed, OPTIONAL.getOrDefault(method, Map.of(META, OBJECT)))
			.stream()
			.flatMap((shapes) -> shapes.entrySet().stream())
			.sorted(Map.Entry.comparingByKey())
			.filter((entry) -> needed.containsKey(entry.getKey()) || params.hasNonNull(entry.getKey()))
			.filter((entry) -> request && !entry.getValue().test().test(params.path(entry.getKey())))
			.map((entry) -> "The member params." + entry.getKey() + " must be " + entry.getValue().told() + ".")
			.findFirst();
	}

	/**
	 * What a member must be.
	 *
	 * @param told it in words
	 * @param test whether a member is
	 */
	private record Shape(String told, Predicate<JsonNode> test) {

	}

}
