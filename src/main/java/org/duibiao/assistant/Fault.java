package org.duibiao.assistant;

import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What is wrong with a message, as JSON-RPC tells it.
 *
 * @param status the status of the answer
 * @param id the id of the message; JSON's null if it has none that can be read
 * @param code the code of the error
 * @param text what is wrong, in words
 */
record Fault(int status, JsonNode id, int code, String text) {

	private static final int BAD_REQUEST = 400;

	/**
	 * A message that is not JSON.
	 * @param text what is wrong
	 * @return the fault
	 */
	static Fault unreadable(String text) {
		return new Fault(BAD_REQUEST, JsonNodeFactory.instance.nullNode(), -32700, text);
	}

	/**
	 * A request that is no message of the protocol.
	 * @param status the status of the answer
	 * @param id the id of the message
	 * @param text what is wrong
	 * @return the fault
	 */
	static Fault invalid(int status, JsonNode id, String text) {
		return new Fault(status, id, -32600, text);
	}

	/**
	 * A message whose parameters do not fit its method.
	 * @param id the id of the message
	 * @param text what is wrong
	 * @return the fault
	 */
	static Fault parameters(JsonNode id, String text) {
		return new Fault(BAD_REQUEST, id, -32602, text);
	}

	/**
	 * The answer that tells it.
	 * @return JSON
	 */
	byte[] toJson() {
		JsonNodeFactory nodes = JsonNodeFactory.instance;
		return JsonMapper.shared()
			.writeValueAsBytes(nodes.objectNode()
				.put("jsonrpc", "2.0")
				.setAll(Map.of("id", this.id))
				.set("error", nodes.objectNode().put("code", this.code).put("message", this.text)));
	}

}
