package org.duibiao.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The site as a reader gets it, without and with a server.
 */
public final class Site {

	private final MockMvcTester mvc;

	private final Environment environment;

	private final HttpClient http = HttpClient.newHttpClient();

	Site(MockMvcTester mvc, Environment environment) {
		this.mvc = mvc;
		this.environment = environment;
	}

	/**
	 * The answer to an address, without a server.
	 * @param address the path and its parameters, encoded
	 * @return the answer
	 */
	public MvcTestResult get(String address) {
		return this.mvc.get().uri(URI.create(address)).exchange();
	}

	/**
	 * A page.
	 * @param address the path and its parameters, encoded
	 * @return the page, which must be there
	 */
	public Document page(String address) {
		return page(address, 200);
	}

	/**
	 * A page with a status.
	 * @param address the path and its parameters, encoded
	 * @param status the status expected
	 * @return the page
	 */
	public Document page(String address, int status) {
		MvcTestResult answer = get(address);
		assertThat(answer).as(address).hasStatus(status);
		assertThat(answer.getResponse().getContentType()).as(address).isEqualTo("text/html;charset=UTF-8");
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), address);
	}

	/**
	 * The file that the export link of a page leads to.
	 * @param page the page
	 * @return the file
	 */
	public CsvAnswer exportOf(Document page) {
		Element link = page.selectFirst(".toolbar a[download]");
		assertThat(link).as("export link").isNotNull();
		return csv(link.attr("href"));
	}

	/**
	 * A CSV file.
	 * @param address its address
	 * @return the file
	 */
	public CsvAnswer csv(String address) {
		return new CsvAnswer(get(address));
	}

	/**
	 * The answer of the server.
	 * @param method the method
	 * @param address the path and its parameters, encoded
	 * @param headers names and values of headers
	 * @return the answer
	 */
	public HttpResponse<String> send(String method, String address, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root() + address))
			.method(method, HttpRequest.BodyPublishers.noBody());
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Where the server is.
	 * @return the address without a path
	 */
	public String root() {
		return "http://localhost:" + this.environment.getRequiredProperty("local.server.port");
	}

}
