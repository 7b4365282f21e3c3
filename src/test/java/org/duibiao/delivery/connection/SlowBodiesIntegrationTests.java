package org.duibiao.delivery.connection;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Clients that announce a body and do not send it, more of them than there are threads.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid}", "duibiao.sources.directory=",
				"server.tomcat.threads.max=8", "server.tomcat.threads.min-spare=8" })
class SlowBodiesIntegrationTests {

	private static final int CLIENTS = 12;

	private static final int PLACES = 2;

	private static final Duration SOON = Duration.ofSeconds(15);

	private final HttpClient http = HttpClient.newHttpClient();

	private final List<Socket> clients = new ArrayList<>();

	@LocalServerPort
	private int port;

	/**
	 * Whoever reads the end of a connection knows that its place is free for the next
	 * test.
	 */
	@AfterEach
	void leave() throws IOException {
		for (Socket client : this.clients) {
			try (client) {
				client.shutdownOutput();
				client.setSoTimeout((int) SOON.toMillis());
				client.getInputStream().readAllBytes();
			}
			catch (SocketException ex) {
				// the server was the first to leave
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/mcp", "/admin/sign-in", "/provinces/CN-AH", "/nothing", "/api/v1/areas" })
	void leaveThreadsToReaders(String address) throws Exception {
		for (int i = 0; i < CLIENTS; i++) {
			start(address, "Content-Length: 4096", "a=b");
		}
		assertThat(get("/?lang=en").statusCode()).isEqualTo(200);
		assertThat(get("/coverage").statusCode()).isEqualTo(200);
		List<String> answers = new ArrayList<>();
		for (Socket client : this.clients) {
			answers.add(read(client));
		}
		assertThat(answers.stream().filter((answer) -> answer.startsWith("HTTP/1.1 503"))).hasSize(CLIENTS - PLACES)
			.allSatisfy((answer) -> assertThat(answer).contains("Retry-After: 5", "请稍后再试", "try again"));
	}

	@Test
	void keepNobodyOutWhoseBodyIsHereAlready() throws Exception {
		takeAllPlaces();
		Socket whole = start("/mcp", "Content-Length: 2", "{}");
		assertThat(read(whole)).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 503");
	}

	@Test
	void countWhenTheirLengthIsNotSaidToo() throws Exception {
		takeAllPlaces();
		assertThat(read(start("/mcp", "Transfer-Encoding: chunked", "2\r\n{}\r\n"))).startsWith("HTTP/1.1 503");
	}

	@Test
	void makePlaceWhenTheyGoAway() throws Exception {
		takeAllPlaces();
		assertThat(read(start("/mcp", "Content-Length: 4096", "{"))).startsWith("HTTP/1.1 503");
		for (Socket client : this.clients) {
			client.close();
		}
		takeAllPlaces();
	}

	private void takeAllPlaces() {
		for (int i = 0; i < PLACES; i++) {
			// clients that went away may not have been missed yet
			await().atMost(SOON).until(() -> read(start("/mcp", "Content-Length: 4096", "{")).isEmpty());
		}
	}

	private Socket start(String address, String length, String part) throws IOException {
		Socket client = new Socket(InetAddress.getLoopbackAddress(), this.port);
		this.clients.add(client);
		client.getOutputStream()
			.write(("""
					POST %s HTTP/1.1\r
					Host: localhost:%d\r
					Accept: application/json, text/event-stream\r
					Content-Type: %s\r
					%s\r
					\r
					%s""".formatted(address, this.port,
					address.equals("/mcp") ? "application/json" : "application/x-www-form-urlencoded", length, part))
				.getBytes(StandardCharsets.UTF_8));
		client.getOutputStream().flush();
		return client;
	}

	/** What a client was answered so far; nothing if the server still waits for it. */
	private static String read(Socket client) throws IOException {
		client.setSoTimeout(400);
		StringBuilder answer = new StringBuilder();
		byte[] some = new byte[4096];
		try {
			InputStream in = client.getInputStream();
			int read = in.read(some);
			while (read > 0) {
				answer.append(new String(some, 0, read, StandardCharsets.UTF_8));
				read = in.read(some);
			}
		}
		catch (SocketTimeoutException ex) {
			return answer.toString();
		}
		return answer.toString();
	}

	private HttpResponse<String> get(String address) throws IOException, InterruptedException {
		return this.http.send(
				HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address)).timeout(SOON).build(),
				BodyHandlers.ofString());
	}

}
