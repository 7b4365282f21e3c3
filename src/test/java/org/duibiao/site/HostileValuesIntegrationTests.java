package org.duibiao.site;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No value of an address does harm.
 */
@SiteTest
class HostileValuesIntegrationTests {

	private static final List<String> PLACES = List.of("/?x=", "/?lang=", "/provinces/", "/provinces/CN-AH?theme=",
			"/provinces/CN-AH?kind=", "/provinces/CN-AH?sort=", "/provinces/CN-AH.csv?bom=", "/indicators?q=",
			"/indicators?theme=", "/indicators.csv?q=", "/indicators/", "/compare?province=", "/compare?indicator=",
			"/compare?kind=", "/compare?find=", "/compare.csv?province=", "/targets?province=", "/targets?page=",
			"/search?q=", "/search?page=", "/search.csv?q=", "/search/suggestions.json?q=", "/targets.svg?q=",
			"/embed/targets?q=", "/?q=", "/sources/ah-2023?from=CN-AH:", "/data/", "/assets/", "/");

	@Autowired
	private Site site;

	@ParameterizedTest
	@ValueSource(strings = { "%3Cscript%3Ealert(1)%3C%2Fscript%3E", "%22%3E%3Cimg%20src%3Dx%3E", "%00",
			"%0D%0ASet-Cookie:x", "%1B%5B31m", "%ED%A0%80", "%FF", "%E2%80%AEabc", "${8191*3}", "%23%7B8191*3%7D",
			"__%24%7B8191*3%7D__", "%252e%252e", "';drop%20table%20observations", "%F0%9F%98%80", "%7B0%7D",
			"%5B%5B$%7B8191*3%7D%5D%5D", "a=b", "=1%2B1", "a+b;c=d" })
	void neverFailsAndEscapesWhatItShows(String value) {
		for (String place : PLACES) {
			HttpResponse<String> answer = this.site.send("GET", place + value.replace("{", "%7B").replace("}", "%7D"));
			assertThat(answer.statusCode()).as(place + value).isIn(200, 400, 404);
			assertThat(answer.body()).as(place + value)
				.doesNotContain("<script>alert", "<img src=x", "\u0000", "\u001B", "\u202E", "Exception");
			assertThat(answer.body()).as(place + value).doesNotContain("24573");
			assertThat(answer.headers().allValues("Set-Cookie")).as(place + value).isEmpty();
		}
	}

	@Test
	void showsOnlyTheBeginningOfALongValue() {
		String longest = "x".repeat(4000);
		for (String place : PLACES) {
			HttpResponse<String> answer = this.site.send("GET", place + longest);
			assertThat(answer.statusCode()).as(place).isIn(200, 400, 404);
			String body = answer.body().replaceAll("<a class=\"language\"[^>]*>", "");
			assertThat(body).as(place).doesNotContain("x".repeat(81));
		}
	}

	@Test
	void doesNotCutACharacterInTwo() {
		String body = this.site.send("GET", "/provinces/" + "x".repeat(79) + "%F0%9F%98%80".repeat(9)).body();
		assertThat(body).contains("x".repeat(79) + "\uD83D\uDE00…");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/?q=%zz", "/?lang=%ff", "/indicators?q=%ED%A0%80&lang=en", "/provinces/CN-AH?theme=%80" })
	void tellsThatAnAddressIsMalformed(String address) throws IOException {
		String answer = raw(address);
		assertThat(answer).startsWith("HTTP/1.1 400 ").contains("Content-Security-Policy:").contains("<h1>");
		assertThat(answer).containsAnyOf("地址有误", "This address is not right");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/a|b", "/<script>alert(1)</script>", "/provinces/%zz", "/provinces/..%2f..%2f", "/\\..\\" })
	void letsTheContainerRefuseWithoutTellingAboutItself(String address) throws IOException {
		assertThat(raw(address)).startsWith("HTTP/1.1 400 ")
			.doesNotContain("<script>alert", "Tomcat/", "Exception", "org.apache");
	}

	private String raw(String address) throws IOException {
		int port = URI.create(this.site.root()).getPort();
		try (Socket socket = new Socket("localhost", port)) {
			String request = "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(address);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
