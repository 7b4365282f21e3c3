package org.duibiao.intake.work;

import java.util.ArrayList;
import java.util.List;

import org.duibiao.kernel.LocalizedText;
import org.duibiao.kernel.Reason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Reasons as text, to be kept in the store: a JSON array of the key and the arguments.
 * <p>
 * An argument is a reason, a {@link LocalizedText} or a whole number; anything else
 * becomes its text.
 */
public final class ReasonText {

	private static final JsonMapper JSON = JsonMapper.shared();

	private ReasonText() {
	}

	/**
	 * Writes a reason.
	 * @param reason the reason
	 * @return the text
	 */
	public static String write(Reason reason) {
		return array(reason).toString();
	}

	/**
	 * Reads a reason.
	 * @param text the text
	 * @return the reason
	 */
	public static Reason read(String text) {
		return reason(JSON.readTree(text));
	}

	private static ArrayNode array(Reason reason) {
		ArrayNode array = JSON.createArrayNode().add(reason.key());
		for (Object argument : reason.arguments()) {
			if (argument instanceof Reason inner) {
				array.add(array(inner));
			}
			else if (argument instanceof LocalizedText names) {
				array.add(JSON.createObjectNode().put("zh", names.zh()).put("en", names.en()));
			}
			else if (argument instanceof Integer || argument instanceof Long) {
				array.add(((Number) argument).longValue());
			}
			else {
				array.add(argument.toString());
			}
		}
		return array;
	}

	private static Reason reason(JsonNode array) {
		List<Object> arguments = new ArrayList<>();
		for (int i = 1; i < array.size(); i++) {
			arguments.add(argument(array.get(i)));
		}
		return new Reason(array.get(0).asString(), arguments);
	}

	private static Object argument(JsonNode node) {
		if (node.isArray()) {
			return reason(node);
		}
		if (node.isObject()) {
			return new LocalizedText(node.path("zh").asString(), node.path("en").asString());
		}
		return node.isIntegralNumber() ? (Object) node.asLong() : node.asString();
	}

}
