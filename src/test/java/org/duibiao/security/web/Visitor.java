package org.duibiao.security.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.duibiao.testing.SignedIn;
import org.jsoup.Jsoup;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody with a browser of their own at an address of their own, who follows nothing
 * unasked.
 */
final class Visitor {

	private static final String FORM_TYPE = "application/x-www-form-urlencoded";

	private static int visitors;

	private final HttpClient http = HttpClient.newHttpClient();

	private final String root;

	private final Map<String, String> cookies = new LinkedHashMap<>();

	private final Map<String, String> headers = new LinkedHashMap<>();

	private String token = "";

	Visitor(String root) {
		this.root = root;
		visitors++;
		with("X-Forwarded-For", "203.0." + (100 + visitors / 250) + "." + (1 + visitors % 250));
		with("Sec-Fetch-Site", "same-origin");
	}

	Visitor with(String header, String value) {
		this.headers.put(header, value);
		return this;
	}

	Visitor withCookie(String name, String value) {
		this.cookies.put(name, value);
		return this;
	}

	String cookie(String name) {
		return this.cookies.getOrDefault(name, "");
	}

	HttpResponse<String> get(String address) {
		return send(address, HttpRequest.newBuilder().GET());
	}

	/**
	 * Sends a form with the token of the page seen last.
	 * @param address where to
	 * @param fields names and values
	 * @return the answer
	 */
	HttpResponse<String> post(String address, String... fields) {
		Map<String, String> form = new LinkedHashMap<>();
		for (int i = 0; i < fields.length; i += 2) {
			form.put(fields[i], fields[i + 1]);
		}
		if (!this.token.isEmpty()) {
			form.put("_csrf", this.token);
		}
		String body = form.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return send(address,
				HttpRequest.newBuilder().header("Content-Type", FORM_TYPE).POST(BodyPublishers.ofString(body)));
	}

	HttpResponse<String> signIn(String name, String password) {
		get(AdminPaths.SIGN_IN);
		return post(AdminPaths.SIGN_IN, "name", name, "password", password);
	}

	Visitor signedIn(String name) {
		assertThat(signIn(name, SignedIn.PASSWORD).statusCode()).isEqualTo(303);
		get(AdminPaths.ROOT);
		return this;
	}

	void forgetToken() {
		this.token = "";
	}

	HttpResponse<String> send(String address, HttpRequest.Builder request) {
		this.headers.forEach(request::header);
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
		HttpResponse<String> answer = exchange(request.uri(URI.create(this.root + address)).build());
		answer.headers().allValues("Set-Cookie").forEach((header) -> {
			HttpCookie cookie = HttpCookie.parse(header.replace("SameSite=Strict", "")).get(0);
			this.cookies.put(cookie.getName(), cookie.getValue());
		});
		Jsoup.parse(answer.body()).select("input[name=_csrf]").forEach((input) -> this.token = input.val());
		return answer;
	}

	private HttpResponse<String> exchange(HttpRequest request) {
		try {
			return this.http.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
