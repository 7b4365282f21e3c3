package org.duibiao.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.duibiao.testing.FailingController;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.MethodMode;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What operators watch: whether the application is well, its numbers and its log.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid}", "duibiao.sources.directory=",
				"duibiao.cache.size=4MB", "management.server.port=0" })
@Import(FailingController.class)
@ActiveProfiles({ "metrics", "json-logs" })
@ExtendWith(OutputCaptureExtension.class)
class WatchedIntegrationTests {

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int watched;

	@Autowired
	private DataSource store;

	@ParameterizedTest
	@ValueSource(strings = { "liveness", "readiness" })
	void tellsWhetherItLivesAndIsReady(String group) {
		assertThat(get(this.watched, "/actuator/health/" + group).body()).isEqualTo("{\"status\":\"UP\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/livez", "/readyz" })
	void tellsItWhereReadersAreToo(String address) {
		assertThat(get(this.port, address).body()).isEqualTo("{\"status\":\"UP\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/prometheus", "/actuator/info", "/actuator/env" })
	void tellsReadersNothingElse(String address) {
		assertThat(get(this.port, address).statusCode()).isEqualTo(404);
	}

	@Test
	void countsRequestsAnswersConnectionsAndWork() {
		get(this.port, "/provinces/CN-AH");
		get(this.port, "/provinces/CN-AH");
		String numbers = get(this.watched, "/actuator/prometheus").body();
		assertThat(numbers).contains("http_server_requests_seconds_count{", "uri=\"/provinces/{code:",
				"cache_gets_total{cache=\"answers\",result=\"hit\"", "cache_evictions_total{cache=\"answers\"",
				"duibiao_answers_memory_bytes ", "hikaricp_connections_usage_seconds_count",
				"duibiao_works{state=\"waiting\"} 0.0", "duibiao_works{state=\"failed\"} 0.0");
	}

	@Test
	void namesEachRequestInItsAnswerAndInTheLog(CapturedOutput output) {
		assertThat(id(get(this.port, "/"))).matches("[0-9a-f]{16}").isNotEqualTo(id(get(this.port, "/")));
		assertThat(id(get(this.port, "/", RequestId.NAME, "of-the.proxy_7"))).isEqualTo("of-the.proxy_7");
		assertThat(id(get(this.port, "/", RequestId.NAME, "a b"))).matches("[0-9a-f]{16}");
		assertThat(id(get(this.port, "/", RequestId.NAME, "x".repeat(65)))).matches("[0-9a-f]{16}");
		assertThat(get(this.port, "/made-to-fail", RequestId.NAME, "failed-7").statusCode()).isEqualTo(500);
		assertThat(output.getOut().lines().filter((line) -> line.contains("\"request\":\"failed-7\"")).findFirst())
			.hasValueSatisfying((line) -> assertThat(line).startsWith("{\"@timestamp\":").endsWith("}"));
	}

	@Test
	@DirtiesContext(methodMode = MethodMode.AFTER_METHOD)
	void isReadyAsLongAsReadersGetWhatIsKept() throws SQLException {
		this.store.unwrap(HikariDataSource.class).close();
		assertThat(get(this.watched, "/actuator/health/readiness").statusCode()).isEqualTo(200);
		assertThat(get(this.watched, "/actuator/health").statusCode()).isEqualTo(503);
	}

	private HttpResponse<String> get(int where, String address, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + where + address));
		if (headers.length > 1) {
			request.headers(headers);
		}
		try {
			return this.http.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String id(HttpResponse<?> answer) {
		return answer.headers().firstValue(RequestId.NAME).orElseThrow();
	}

}
