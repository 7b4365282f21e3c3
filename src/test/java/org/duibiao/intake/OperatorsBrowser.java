package org.duibiao.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.testing.SignedIn;
import org.jsoup.Jsoup;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an operator does with a browser; nothing is followed unasked.
 */
public final class OperatorsBrowser {

	private static final String BOUNDARY = "--------figures";

	private static final int SECONDS = 90;

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final String root;

	private String token = "";

	/**
	 * A browser of somebody who has not signed in.
	 * @param root where the site is
	 */
	public OperatorsBrowser(String root) {
		this.root = root;
	}

	/**
	 * Signs in.
	 * @param name the name of the operator
	 * @return this browser
	 */
	public OperatorsBrowser signedIn(String name) throws IOException {
		get("/admin/sign-in");
		assertThat(post("/admin/sign-in", "name", name, "password", SignedIn.PASSWORD).statusCode()).isEqualTo(303);
		get("/admin");
		return this;
	}

	/**
	 * Asks for a page.
	 * @param address its address below the root
	 * @return the answer
	 */
	public HttpResponse<String> get(String address) throws IOException {
		return send(address, HttpRequest.newBuilder().GET());
	}

	/**
	 * Sends a form, with the token of the last one that was seen.
	 * @param address where it goes
	 * @param fields names and values
	 * @return the answer
	 */
	public HttpResponse<String> post(String address, String... fields) throws IOException {
		String body = Stream.iterate(0, (i) -> i < fields.length, (i) -> i + 2)
			.map((i) -> fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
			.collect(Collectors.joining("&", "", "&_csrf=" + this.token));
		return send(address,
				HttpRequest.newBuilder()
					.header("Content-Type", "application/x-www-form-urlencoded")
					.POST(BodyPublishers.ofString(body)));
	}

	/**
	 * Uploads a file.
	 * @param address where it goes
	 * @param file what it holds
	 * @return the answer
	 */
	public HttpResponse<String> upload(String address, byte[] file) throws IOException {
		get("/admin/upload");
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		write(body,
				"--%s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n".formatted(BOUNDARY, this.token));
		write(body,
				"--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"figures.zip\"\r\nContent-Type: application/zip\r\n\r\n"
					.formatted(BOUNDARY));
		body.writeBytes(file);
		write(body, "\r\n--%s--\r\n".formatted(BOUNDARY));
		return send(address,
				HttpRequest.newBuilder()
					.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
					.POST(BodyPublishers.ofByteArray(body.toByteArray())));
	}

	private static void write(ByteArrayOutputStream body, String text) {
		body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Looks at a page until it says something.
	 * @param address the address
	 * @param words what it is to say
	 * @return what it says
	 */
	public String await(String address, String words) throws IOException, InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
		String text = words(get(address));
		while (!text.contains(words) && System.nanoTime() < end) {
			TimeUnit.MILLISECONDS.sleep(200);
			text = words(get(address));
		}
		assertThat(text).contains(words);
		return text;
	}

	/**
	 * What a page says.
	 * @param page the page
	 * @return its text without what stands around it
	 */
	public static String words(HttpResponse<String> page) {
		return Jsoup.parse(page.body()).select("main").text();
	}

	private HttpResponse<String> send(String address, HttpRequest.Builder request) throws IOException {
		try {
			HttpResponse<String> answer = this.http.send(
					request.uri(URI.create(this.root + address)).header("Sec-Fetch-Site", "same-origin").build(),
					HttpResponse.BodyHandlers.ofString());
			Jsoup.parse(answer.body()).select("input[name=_csrf]").forEach((input) -> this.token = input.val());
			return answer;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
