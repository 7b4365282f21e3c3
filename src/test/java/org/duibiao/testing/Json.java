package org.duibiao.testing;

import java.util.List;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers in JSON.
 */
public final class Json {

	private Json() {
	}

	/**
	 * The answer to an address of the interface.
	 * @param site the site
	 * @param address the address below {@code /api/v1/}
	 * @return the answer, which must be there
	 */
	public static JsonNode get(Site site, String address) {
		MvcTestResult answer = site.get("/api/v1/" + address);
		assertThat(answer).as(address).hasStatusOk();
		assertThat(answer.getResponse().getContentType()).as(address).isEqualTo("application/json");
		return read(answer.getResponse().getContentAsByteArray());
	}

	/**
	 * The problem that an address of the interface has.
	 * @param site the site
	 * @param address the address below {@code /api/v1/}
	 * @param status the status expected
	 * @return the problem
	 */
	public static JsonNode problem(Site site, String address, int status) {
		MvcTestResult answer = site.get("/api/v1/" + address);
		assertThat(answer).as(address).hasStatus(status);
		assertThat(answer.getResponse().getContentType()).as(address).startsWith("application/problem+json");
		JsonNode problem = read(answer.getResponse().getContentAsByteArray());
		assertThat(problem.path("status").asInt()).isEqualTo(status);
		return problem;
	}

	/**
	 * Reads JSON.
	 * @param written the JSON
	 * @return the tree
	 */
	public static JsonNode read(byte[] written) {
		return JsonMapper.shared().readTree(written);
	}

	/**
	 * The elements of an array as texts.
	 * @param array the array
	 * @param pointer where the text of each element is
	 * @return the texts, empty ones for elements without
	 */
	public static List<String> texts(JsonNode array, String pointer) {
		return StreamSupport.stream(array.spliterator(), false).map((item) -> item.at(pointer).asString("")).toList();
	}

}
