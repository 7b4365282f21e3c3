package org.duibiao.api.v1.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.duibiao.revision.RevisionNumber;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.BDDMockito;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Lines that cannot be finished break the connection, so that nobody takes them for all.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:broken;DB_CLOSE_DELAY=-1", "duibiao.sources.directory=" })
class BrokenConnectionIntegrationTests {

	@MockitoSpyBean
	private Observations observations;

	@Autowired
	private Environment environment;

	@Test
	void endsTheWorkWhenTheAskerGoes() throws IOException {
		AtomicInteger pages = new AtomicInteger();
		List<Observation> enough = enough();
		BDDMockito.willAnswer((call) -> {
			pages.incrementAndGet();
			return enough;
		})
			.given(this.observations)
			.page(ArgumentMatchers.any(), ArgumentMatchers.any(), ArgumentMatchers.anyInt(), ArgumentMatchers.any());
		try (Socket asker = new Socket("localhost",
				this.environment.getRequiredProperty("local.server.port", Integer.class))) {
			asker.getOutputStream()
				.write("GET /api/v1/observations.jsonl HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8));
			assertThat(asker.getInputStream().readNBytes(100_000)).hasSize(100_000);
		}
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
			int before = pages.get();
			Thread.sleep(500);
			return pages.get() == before;
		});
		assertThat(pages).hasPositiveValue();
	}

	@Test
	void isBrokenWhenTheStoreFailsHalfWay() {
		List<Observation> enough = enough();
		BDDMockito.willReturn(enough)
			.willThrow(new IllegalStateException("gone"))
			.given(this.observations)
			.page(ArgumentMatchers.any(), ArgumentMatchers.any(), ArgumentMatchers.anyInt(), ArgumentMatchers.any());
		URI address = URI.create("http://localhost:" + this.environment.getRequiredProperty("local.server.port")
				+ "/api/v1/observations.jsonl");
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString()));
	}

	/** A page and one figure more. */
	private List<Observation> enough() {
		List<Observation> first = this.observations.page(Selection.Filter.ALL, Optional.empty(), 1000,
				new RevisionNumber(1));
		return Stream.generate(() -> first).flatMap(List::stream).limit(501).toList();
	}

}
