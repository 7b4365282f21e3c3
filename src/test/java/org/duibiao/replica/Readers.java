package org.duibiao.replica;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;

/**
 * Readers who ask for one page after the other, half of them for pages that nobody has
 * asked for before, until they are told to stop. They take pages compressed, as browsers
 * do: these leave a node in one piece, so that none is cut in two when it is killed.
 */
final class Readers implements AutoCloseable {

	/** Of whatever was asked for once and not again, each is another page. */
	private static final AtomicInteger NEW = new AtomicInteger();

	private static final int TOGETHER = 4;

	private final ExecutorService threads = Executors.newFixedThreadPool(TOGETHER);

	private final Queue<String> failures = new ConcurrentLinkedQueue<>();

	private final AtomicInteger served = new AtomicInteger();

	private volatile long slowest;

	private volatile boolean stopped;

	private Readers(String root) {
		for (int i = 0; i < TOGETHER; i++) {
			HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
			boolean known = i % 2 == 0;
			this.threads.submit(() -> {
				while (!this.stopped) {
					read(http, root + (known ? "/provinces/CN-SD?lang=en" : newAddress()));
				}
			});
		}
	}

	static Readers of(String root) {
		return new Readers(root);
	}

	/** The address of a page that is not kept anywhere. */
	static String newAddress() {
		return "/provinces/CN-AH?lang=en&new=" + NEW.incrementAndGet();
	}

	private void read(HttpClient http, String address) {
		long start = System.nanoTime();
		try {
			HttpResponse<byte[]> answer = http.send(HttpRequest.newBuilder(URI.create(address))
				.header("Accept-Encoding", "gzip")
				.timeout(Duration.ofSeconds(20))
				.build(), HttpResponse.BodyHandlers.ofByteArray());
			if (answer.statusCode() == 200 && text(answer).contains("</html>")) {
				this.served.incrementAndGet();
			}
			else {
				this.failures.add(answer.statusCode() + " " + address);
			}
			TimeUnit.MILLISECONDS.sleep(15);
		}
		catch (IOException ex) {
			this.failures.add(ex + " " + address);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.slowest = Math.max(this.slowest, System.nanoTime() - start);
	}

	private static String text(HttpResponse<byte[]> answer) throws IOException {
		try (InputStream page = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
			return new String(page.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/**
	 * Stops them.
	 * @return what failed
	 */
	List<String> stop() throws InterruptedException {
		this.stopped = true;
		this.threads.shutdown();
		this.threads.awaitTermination(30, TimeUnit.SECONDS);
		return List.copyOf(this.failures);
	}

	int served() {
		return this.served.get();
	}

	Duration slowest() {
		return Duration.ofNanos(this.slowest);
	}

	@Override
	public void close() {
		this.stopped = true;
		this.threads.shutdownNow();
	}

}
