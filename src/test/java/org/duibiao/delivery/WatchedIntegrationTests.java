package org.duibiao.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.duibiao.intake.SampleDrafts;
import org.duibiao.testing.FailingController;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

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
				"duibiao.cache.size=4MB", "duibiao.cache.look-every=1h", "management.server.port=0" })
@Import({ FailingController.class, SampleDrafts.class })
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
	void countsAnswersThatAreMadeAndThatAreKept() {
		get(this.port, "/provinces/CN-AH");
		Numbers before = numbers();
		for (int i = 0; i < 3; i++) {
			get(this.port, "/provinces/CN-AH");
		}
		get(this.port, "/targets?status=x");
		Numbers after = numbers();
		assertThat(after.of("cache_gets_total{cache=\"answers\",result=\"hit\"}")
				- before.of("cache_gets_total{cache=\"answers\",result=\"hit\"}"))
			.isEqualTo(3);
		assertThat(after.of("cache_gets_total{cache=\"answers\",result=\"miss\"}"))
			.isGreaterThan(before.of("cache_gets_total{cache=\"answers\",result=\"miss\"}"));
		assertThat(after.of("cache_size{cache=\"answers\"}")).isPositive();
		assertThat(after.of("duibiao_answers_memory_bytes")).isPositive();
		assertThat(after.lines()).anyMatch((line) -> line.startsWith("cache_evictions_total{cache=\"answers\""));
	}

	@Test
	void countsRequestsByRouteWhetherTheirAnswerIsMadeOrKept() {
		String route = "uri=\"/{areas:provinces|prefectures}/{code:";
		double before = settled().sum("http_server_requests_seconds_count", route);
		get(this.port, "/provinces/CN-AH");
		get(this.port, "/provinces/CN-SD");
		get(this.port, "/provinces/CN-SD");
		assertThat(settled().sum("http_server_requests_seconds_count", route) - before).isEqualTo(3);
	}

	@Test
	void countsNothingUnderTheAddressesThatClientsMakeUp() {
		for (String address : List.of("/made-up-%d", "/made-up-%d.php", "/provinces/made-up-%d",
				"/assets/made-up-%d.js", "/search?q=made-up-%d", "/api/v1/made-up-%d", "/sdmx/2.1/made-up-%d",
				"/admin/made-up-%d", "/provinces/CN-AH?made-up-%d", "/embed/made-up-%d")) {
			get(this.port, address.formatted(1));
		}
		int series = settled().lines().size();
		for (int i = 2; i < 20; i++) {
			get(this.port, "/made-up-" + i);
			get(this.port, "/provinces/made-up-" + i);
			get(this.port, "/admin/made-up-" + i);
		}
		assertThat(settled().lines()).hasSize(series).noneMatch((line) -> line.contains("made-up"));
	}

	@Test
	void countsStatementsByKind() {
		String selects = "duibiao_statements_seconds_count{kind=\"select\"}";
		get(this.port, "/provinces/CN-AH");
		double before = numbers().of(selects);
		for (int i = 0; i < 20; i++) {
			get(this.port, "/provinces/CN-AH");
		}
		double kept = numbers().of(selects);
		assertThat(kept - before).as("looks at the store, and no page").isLessThan(10);
		for (int i = 0; i < 20; i++) {
			get(this.port, "/provinces/CN-AH?x=" + i);
		}
		assertThat(numbers().of(selects) - kept).isGreaterThanOrEqualTo(20);
		assertThat(numbers().of("duibiao_statements_seconds_count{kind=\"insert\"}")).isPositive();
		assertThat(numbers().of("duibiao_statements_seconds_sum{kind=\"select\"}")).isBetween(0.0001, 600.0);
		assertThat(numbers().sum("hikaricp_connections_usage_seconds_count", "pool=")).isPositive();
	}

	@Test
	void countsWorkByTaskStateAndTime() {
		assertThat(numbers().of("duibiao_works{state=\"done\",task=\"check\"}")).isEqualTo(2);
		assertThat(numbers().of("duibiao_works{state=\"waiting\",task=\"publish\"}")).isZero();
		assertThat(numbers().of("duibiao_work_seconds_count{state=\"done\",task=\"check\"}")).isEqualTo(2);
		assertThat(numbers().of("duibiao_work_seconds_sum{state=\"done\",task=\"check\"}")).isBetween(0.01, 600.0);
		assertThat(numbers().of("duibiao_work_seconds_count{state=\"failed\",task=\"undo\"}")).isZero();
	}

	@Test
	void namesWhatItIsMadeOf() {
		HttpResponse<String> materials = get(this.watched, "/actuator/sbom");
		assertThat(materials.statusCode()).isEqualTo(200);
		assertThat(get(this.port, "/actuator/sbom").statusCode()).isEqualTo(404);
	}

	@Test
	void namesEachRequestInItsAnswerAndInTheLog(CapturedOutput output) {
		assertThat(id(get(this.port, "/"))).matches("[0-9a-f]{16}").isNotEqualTo(id(get(this.port, "/")));
		assertThat(id(get(this.port, "/", RequestId.NAME, "of-the.proxy_7"))).isEqualTo("of-the.proxy_7");
		assertThat(id(get(this.port, "/", RequestId.NAME, "a b"))).matches("[0-9a-f]{16}");
		assertThat(id(get(this.port, "/", RequestId.NAME, "x".repeat(65)))).matches("[0-9a-f]{16}");
		assertThat(get(this.port, "/made-to-fail", RequestId.NAME, "failed-7").statusCode()).isEqualTo(500);
		assertThat(
				output.getOut().lines().filter((line) -> line.contains("failed-7")).map(JsonMapper.shared()::readTree))
			.isNotEmpty()
			.allSatisfy((line) -> {
				assertThat(line.path("request").asString()).isEqualTo("failed-7");
				assertThat(line.path("@timestamp").asString()).isNotEmpty();
			})
			.anySatisfy((line) -> {
				assertThat(line.path("log").path("level").asString()).isEqualTo("ERROR");
				assertThat(line.path("error").path("stack_trace").asString()).contains("FailingController");
			});
	}

	@Test
	@DirtiesContext(methodMode = MethodMode.AFTER_METHOD)
	void isReadyAsLongAsReadersGetWhatIsKept() throws SQLException {
		this.store.unwrap(HikariDataSource.class).close();
		assertThat(get(this.watched, "/actuator/health/readiness").statusCode()).isEqualTo(200);
		assertThat(get(this.watched, "/actuator/health").statusCode()).isEqualTo(503);
		assertThat(numbers().of("duibiao_works{state=\"done\",task=\"check\"}")).isNaN();
	}

	/**
	 * A request is counted when its answer has gone, and before the next one of the same
	 * connection is taken.
	 */
	private Numbers settled() {
		get(this.port, "/livez");
		get(this.port, "/livez");
		return numbers();
	}

	private Numbers numbers() {
		return new Numbers(get(this.watched, "/actuator/prometheus").body()
			.lines()
			.filter((line) -> !line.startsWith("#"))
			// what comes and goes by itself
			.filter((line) -> line.matches("(http|cache|duibiao|hikaricp)_.*"))
			.toList());
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

	/**
	 * What Prometheus gets.
	 *
	 * @param lines a number each
	 */
	private record Numbers(List<String> lines) {

		double of(String series) {
			return this.lines.stream()
				.filter((line) -> line.startsWith(series + " "))
				.mapToDouble(Numbers::value)
				.findFirst()
				.orElseThrow(() -> new AssertionError(series + " is not among " + this.lines));
		}

		double sum(String name, String label) {
			return this.lines.stream()
				.filter((line) -> line.startsWith(name + "{") && line.contains(label))
				.mapToDouble(Numbers::value)
				.sum();
		}

		private static double value(String line) {
			return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
		}

	}

}
