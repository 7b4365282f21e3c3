package org.duibiao.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many who ask for the same page at once.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
				"duibiao.sources.directory=", "duibiao.cache.size=16MB", "duibiao.cache.largest-answer=150KB",
				"duibiao.cache.look-every=1h" })
class CrowdIntegrationTests {

	private static final int CROWD = 8;

	private static final AtomicInteger made = new AtomicInteger();

	private static final CountDownLatch enough = new CountDownLatch(1);

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Test
	void getWhatIsMadeOnce() {
		List<CompletableFuture<HttpResponse<String>>> answers = ask("/slow.txt");
		enough.countDown();
		assertThat(answers).allSatisfy((answer) -> assertThat(answer.join().body()).isEqualTo("made 1"));
		assertThat(made).hasValue(1);
	}

	@Test
	void getTheirOwnIfItIsNotForEveryone() {
		assertThat(ask("/own.txt")).allSatisfy((answer) -> assertThat(answer.join().body()).isEqualTo("own"))
			.extracting((answer) -> answer.join().headers().firstValue("X-Number").orElseThrow())
			.doesNotHaveDuplicates();
	}

	@Test
	void doNotWaitForWhatIsTooLongToBeKept() {
		assertThat(ask("/long.txt")).allSatisfy((answer) -> assertThat(answer.join().body()).endsWith("all are here"));
	}

	@Test
	void waitWithoutAThreadOfTheSystemWhereJavaHasOthers() {
		String maker = (Runtime.version().feature() >= 24) ? "maker-" : "http-nio-";
		assertThat(ask("/own.txt?by"))
			.allSatisfy((answer) -> assertThat(answer.join().headers().firstValue("X-Made-By").orElseThrow())
				.startsWith(maker));
	}

	private List<CompletableFuture<HttpResponse<String>>> ask(String path) {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.timeout(Duration.ofSeconds(30))
			.build();
		return Stream.generate(() -> this.http.sendAsync(request, BodyHandlers.ofString())).limit(CROWD).toList();
	}

	/**
	 * A file that takes until all have asked, one that is another for each, and one that
	 * begins long before it ends.
	 */
	@RestController
	@TestConfiguration(proxyBeanMethods = false)
	static class Files {

		private final AtomicInteger number = new AtomicInteger();

		private final CountDownLatch all = new CountDownLatch(CROWD);

		@GetMapping(path = "/slow.txt", produces = "text/plain")
		ResponseEntity<String> slow() throws InterruptedException {
			int count = made.incrementAndGet();
			enough.await(10, TimeUnit.SECONDS);
			// long enough for the others to come, whatever else goes on
			Thread.sleep(1_000);
			return ResponseEntity.ok("made " + count);
		}

		@GetMapping(path = "/own.txt", produces = "text/plain")
		ResponseEntity<String> own() {
			return ResponseEntity.ok()
				.header("Cache-Control", "private, no-store")
				.header("X-Number", Integer.toString(this.number.incrementAndGet()))
				.header("X-Made-By", Thread.currentThread().getName())
				.body("own");
		}

		@GetMapping("/long.txt")
		void begun(HttpServletResponse response) throws IOException, InterruptedException {
			response.setContentType("text/plain");
			response.getOutputStream().write("x".repeat(200_000).getBytes(StandardCharsets.US_ASCII));
			this.all.countDown();
			// less than whoever waits for another would wait
			boolean here = this.all.await(4, TimeUnit.SECONDS);
			response.getOutputStream().write((here ? "all are here" : "alone").getBytes(StandardCharsets.US_ASCII));
		}

	}

}
