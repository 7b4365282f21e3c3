package org.duibiao.assistant;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.duibiao.testing.Json;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever sends what is no message of the protocol is told what is wrong in plain words,
 * and the log does not complain.
 */
@SiteTest
@ExtendWith(OutputCaptureExtension.class)
class MalformedMessagesIntegrationTests {

	private static final String JSON = "application/json";

	private static final String BOTH = "application/json, text/event-stream";

	private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";

	@Autowired
	private Site site;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'',
			textBlock = """
					{bad                                                             | -32700 | JSON
					''                                                               | -32700 | empty
					{} {}                                                            | -32700 | JSON
					[]                                                               | -32600 | one JSON object
					3                                                                | -32600 | one JSON object
					{}                                                               | -32600 | jsonrpc
					{"id":1,"method":"ping"}                                         | -32600 | jsonrpc
					{"jsonrpc":2.0,"id":1,"method":"ping"}                           | -32600 | jsonrpc
					{"jsonrpc":"2.0","id":1}                                         | -32600 | method
					{"jsonrpc":"2.0","id":1,"method":5}                              | -32600 | method
					{"jsonrpc":"2.0","id":1.5,"method":"ping"}                       | -32600 | id
					{"jsonrpc":"2.0","id":null,"method":"ping"}                      | -32600 | id
					{"jsonrpc":"2.0","id":{},"method":"ping"}                        | -32600 | id
					{"jsonrpc":"2.0","id":99999999999999999999,"method":"ping"}      | -32600 | id
					{"jsonrpc":"2.0","id":1,"result":{}}                             | -32600 | response
					{"jsonrpc":"2.0","id":1,"method":"ping","params":[]}             | -32602 | params
					{"jsonrpc":"2.0","id":1,"method":"ping","params":{"_meta":7}}    | -32602 | params._meta
					{"jsonrpc":"2.0","method":"notifications/initialized","params":3}  | -32602 | params
					{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"cursor":7}} | -32602 | params.cursor
					{"jsonrpc":"2.0","id":1,"method":"tools/call"}                   | -32602 | params
					{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{}}       | -32602 | params.name
					{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"list_provinces","arguments":[]}} | -32602 | params.arguments
					{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"list_provinces","_meta":7}} | -32602 | params._meta
					{"jsonrpc":"2.0","id":1,"method":"initialize"}                   | -32602 | params
					{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}       | -32602 | params.capabilities
					{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{},"clientInfo":{}}} | -32602 | params.protocolVersion
					""")
	void areAnsweredWithWhatIsWrong(String body, int code, String said, CapturedOutput log)
			throws IOException, InterruptedException {
		JsonNode error = fault(post(body, JSON, BOTH), 400);
		assertThat(error.path("code").asInt()).isEqualTo(code);
		assertThat(error.path("message").asString()).contains(said).endsWith(".");
		assertThat(log).doesNotContain("ERROR");
	}

	@ParameterizedTest
	@CsvSource({ "text/plain, 'application/json, text/event-stream', 415", "nonsense, '*/*', 415",
			"application/json, text/html, 406", "application/json, application/json, 406" })
	void areAnsweredEvenIfTheHeadersAreWrong(String type, String accepted, int status, CapturedOutput log)
			throws IOException, InterruptedException {
		assertThat(fault(post(PING, type, accepted), status).path("code").asInt()).isEqualTo(-32600);
		assertThat(log).doesNotContain("ERROR");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"jsonrpc":"2.0","id":1,"method":"ping"}                       | 1
			{"jsonrpc":"2.0","id":"甲","method":"ping","params":null}      | 甲
			{"jsonrpc":"2.0","id":2,"method":"tools/list","params":{}}     | 2
			{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"list_provinces"}} | 3
			{"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"list_provinces","arguments":null}} | 4
			""")
	void letWhatIsRightThrough(String body, String id) throws IOException, InterruptedException {
		HttpResponse<byte[]> answer = post(body, "application/json;charset=UTF-8", BOTH);
		assertThat(answer.statusCode()).isEqualTo(200);
		JsonNode message = Json.read(answer.body());
		assertThat(message.path("id").asString()).isEqualTo(id);
		assertThat(message.has("result")).isTrue();
	}

	@Test
	void letNotificationsThrough() throws IOException, InterruptedException {
		assertThat(post("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}", JSON, BOTH).statusCode())
			.isEqualTo(202);
	}

	@Test
	void cannotBeAskedForWithoutAMessage() {
		HttpResponse<String> answer = this.site.send("GET", "/mcp");
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
		assertThat(answer.body()).contains("不支持这种方法");
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
		assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
	}

	private static JsonNode fault(HttpResponse<byte[]> answer, int status) {
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(JSON);
		JsonNode message = Json.read(answer.body());
		assertThat(message.propertyNames()).containsExactlyInAnyOrder("jsonrpc", "id", "error");
		assertThat(message.path("jsonrpc").asString()).isEqualTo("2.0");
		assertThat(message.path("error").propertyNames()).containsExactlyInAnyOrder("code", "message");
		assertThat(message.toString()).doesNotContain("Exception", "org.", "stackTrace");
		return message.path("error");
	}

	private HttpResponse<byte[]> post(String body, String type, String accepted)
			throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.site.root() + "/mcp"))
			.header("Content-Type", type)
			.header("Accept", accepted)
			.POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
			.build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
	}

}
