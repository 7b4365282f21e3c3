package org.duibiao.delivery;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTools;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The files that pages load, as browsers get them.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid}", "duibiao.sources.directory=" })
@AutoConfigureMockMvc
@SiteTools
class AssetsIntegrationTests {

	private static final Path FOLDER = Path.of("src/main/resources");

	@Autowired
	private Site site;

	@Autowired
	private Assets assets;

	@Test
	void areAllListed() throws IOException {
		List<String> listed = Files.readAllLines(FOLDER.resolve("assets.list"));
		try (Stream<Path> files = Files.walk(FOLDER.resolve("static"))) {
			assertThat(files.filter(Files::isRegularFile).map((file) -> FOLDER.relativize(file).toString()))
				.isSubsetOf(listed);
		}
		assertThat(listed.stream().map((file) -> file.substring(file.lastIndexOf('/') + 1))).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/provinces/CN-AH", "/compare", "/api/try" })
	void areNamedByPagesWithTheirHashAndMayBeKeptForGood(String page) throws Exception {
		List<String> addresses = Stream
			.concat(this.site.page(page).select("script[src]").stream().map((script) -> script.attr("src")),
					this.site.page(page).select("link[rel=stylesheet]").stream().map((link) -> link.attr("href")))
			.toList();
		assertThat(addresses).hasSizeGreaterThan(3).allSatisfy((address) -> {
			assertThat(address).matches("/assets/[\\w-]{12}/[\\w.-]+");
			HttpResponse<String> file = this.site.send("GET", address);
			assertThat(file.statusCode()).isEqualTo(200);
			assertThat(file.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
			assertThat(file.headers().firstValue("Set-Cookie")).isEmpty();
		});
		Element charts = this.site.page("/provinces/CN-AH").selectFirst("script[data-library]");
		assertThat(this.site.send("GET", charts.attr("data-library")).body()).contains("Chart");
	}

	@Test
	void areNotKeptUnderTheHashOfAnotherBuild() {
		HttpResponse<String> other = this.site.send("GET", "/assets/anotherbuild/site.css");
		assertThat(other.body()).isEqualTo(this.site.send("GET", this.assets.of("site.css")).body());
		assertThat(other.headers().firstValue("Cache-Control")).hasValue("no-cache");
		assertThat(this.site.send("GET", "/assets/anotherbuild/nothing.css").statusCode()).isEqualTo(404);
		assertThat(this.site.send("GET", "/assets/a/b/site.css").statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/favicon.svg, image/svg+xml", "/icon-192.png, image/png", "/apple-touch-icon.png, image/png",
					"/assets/site.css, text/css;charset=UTF-8", "/assets/site.js, text/javascript;charset=UTF-8" })
	void areWhereTheyWereToo(String addressAndType) throws IOException {
		String[] both = addressAndType.split(", ");
		HttpHeaders headers = this.site.send("GET", both[0]).headers();
		assertThat(headers.firstValue("Cache-Control")).hasValue("public, max-age=3600");
		assertThat(headers.firstValue("Content-Type")).hasValue(both[1]);
		assertThat(headers.firstValue("Content-Length"))
			.hasValue(Long.toString(Files.size(FOLDER.resolve("static" + both[0]))));
		String tag = headers.firstValue("ETag").orElseThrow();
		assertThat(this.site.send("GET", both[0], "If-None-Match", tag).statusCode()).isEqualTo(304);
		assertThat(this.site.send("HEAD", both[0]).body()).isEmpty();
		assertThat(this.site.send("POST", both[0]).statusCode()).isEqualTo(405);
	}

	@Test
	void areWhatTheirFilesSay() throws IOException {
		assertThat(this.site.send("GET", this.assets.of("site.css")).body())
			.isEqualTo(Files.readString(FOLDER.resolve("static/assets/site.css"), StandardCharsets.UTF_8));
	}

}
