package org.duibiao.delivery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import org.duibiao.source.AttachedTexts;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.MethodMode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers that are kept, as clients of the server get them.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
				"duibiao.sources.directory=", "duibiao.cache.size=16MB", "duibiao.cache.largest-answer=150KB",
				"duibiao.cache.look-every=1h" })
class AnswersIntegrationTests {

	private static final String PAGE = "/provinces/CN-AH";

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private AnswerCache cache;

	@Autowired
	private StoreWatch watch;

	@Autowired
	private AttachedTexts texts;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void areMadeOnceAndHandedOutWithoutAskingTheStore() {
		HttpResponse<byte[]> first = get("/provinces/CN-SD");
		this.jdbc.update("update areas set name_zh = '改' where code = 'CN-SD'");
		HttpResponse<byte[]> second = get("/provinces/CN-SD");
		this.jdbc.update("update areas set name_zh = '山东省' where code = 'CN-SD'");
		assertThat(second.body()).isEqualTo(first.body());
		assertThat(shared(second)).isEqualTo(shared(first));
	}

	@Test
	void areTheSameWithAndWithoutCompression() throws IOException {
		HttpResponse<byte[]> plain = get(PAGE);
		HttpResponse<byte[]> compressed = get(PAGE, "Accept-Encoding", "br, gzip");
		assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
		assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
			.isEqualTo(plain.body());
		assertThat(tag(compressed)).isNotEqualTo(tag(plain));
		assertThat(compressed.headers().allValues("Vary")).anyMatch((vary) -> vary.contains("Accept-Encoding"));
		assertThat(get(PAGE, "Accept-Encoding", "gzip;q=0").headers().firstValue("Content-Encoding")).isEmpty();
	}

	@Test
	void haveStrongTagsAndAreNotSentAgain() {
		String tag = tag(get(PAGE, "Accept-Encoding", "gzip"));
		assertThat(tag).matches("\"[\\w-]+\"");
		for (String known : new String[] { tag, "W/" + tag, "\"other\", " + tag, "*" }) {
			HttpResponse<byte[]> again = get(PAGE, "Accept-Encoding", "gzip", "If-None-Match", known);
			assertThat(again.statusCode()).as(known).isEqualTo(304);
			assertThat(again.body()).isEmpty();
			assertThat(tag(again)).isEqualTo(tag);
			assertThat(again.headers().firstValue("Content-Encoding")).isEmpty();
		}
		assertThat(get(PAGE, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
	}

	@Test
	void areSentAgainToWhoeverHasThemInAnotherCoding() {
		String tag = tag(get(PAGE, "Accept-Encoding", "gzip"));
		assertThat(get(PAGE, "If-None-Match", tag).statusCode()).isEqualTo(200);
	}

	@Test
	void remindOfTheLanguageEvenIfTheyAreNotSentAgain() {
		String tag = tag(get("/targets?lang=en"));
		HttpResponse<byte[]> again = get("/targets?lang=en", "If-None-Match", tag);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("lang=en;");
		assertThat(again.headers().firstValue("Vary").orElseThrow()).contains("Cookie", "Accept-Encoding");
	}

	@Test
	void canBeAskedForFirstWithoutABody() {
		HttpResponse<byte[]> head = send("HEAD", "/provinces/CN-SD.csv?lang=zh");
		HttpResponse<byte[]> file = get("/provinces/CN-SD.csv?lang=zh");
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		assertThat(shared(head)).isEqualTo(shared(file));
	}

	@Test
	void areSmallFilesTooWithTheTagThatIsKnownBeforeTheyAreMade() {
		HttpResponse<byte[]> file = get("/provinces/CN-AH.csv");
		assertThat(tag(file)).startsWith("W/");
		HttpResponse<byte[]> compressed = get("/provinces/CN-AH.csv", "Accept-Encoding", "gzip");
		assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(tag(compressed)).isEqualTo(tag(file));
		assertThat(get("/provinces/CN-AH.csv", "If-None-Match", tag(file)).statusCode()).isEqualTo(304);
	}

	@Test
	void ofAnOldRevisionStayAsLongAsNothingInThemChanges() {
		assertThat(get("/provinces/CN-AH.csv?revision=1").headers().firstValue("Cache-Control"))
			.hasValue("public, max-age=3600");
		assertThat(get("/provinces/CN-AH?revision=1").headers().firstValue("Cache-Control"))
			.hasValue("public, max-age=0, s-maxage=1, must-revalidate");
	}

	@Test
	void areWholeForWhoeverAsksFirst() {
		HttpResponse<byte[]> conditional = get("/coverage", "If-None-Match", "*");
		assertThat(conditional.statusCode()).isEqualTo(304);
		assertThat(get("/coverage").body()).isNotEmpty();
	}

	@Test
	void haveTheirHeadersWithoutABody() {
		HttpResponse<byte[]> page = get(PAGE);
		HttpResponse<byte[]> head = send("HEAD", PAGE);
		assertThat(head.body()).isEmpty();
		assertThat(head.headers().firstValue("Content-Length")).hasValue(Integer.toString(page.body().length));
		assertThat(tag(head)).isEqualTo(tag(page));
	}

	@Test
	void differByLanguageWhereverItIsSaid() {
		String chinese = text(get("/targets"));
		String english = text(get("/targets", "Cookie", "lang=en"));
		assertThat(chinese).contains("<html lang=\"zh");
		assertThat(english).contains("<html lang=\"en");
		for (int i = 0; i < 2; i++) {
			HttpResponse<byte[]> chosen = get("/targets?lang=en");
			assertThat(text(chosen)).contains("<html lang=\"en");
			assertThat(chosen.headers().firstValue("Set-Cookie"))
				.hasValueSatisfying((cookie) -> assertThat(cookie).startsWith("lang=en;"));
		}
		assertThat(text(get("/targets"))).isEqualTo(chinese);
	}

	@Test
	void letAProxyAnswerForASecond() {
		assertThat(get(PAGE).headers().firstValue("Cache-Control"))
			.hasValue("public, max-age=0, s-maxage=1, must-revalidate");
		assertThat(get(PAGE + "?lang=en").headers().firstValue("Cache-Control")).hasValue("no-cache");
	}

	@Test
	void goThroughWholeIfTheyAreLong() {
		HttpResponse<byte[]> first = get("/long.txt");
		assertThat(first.body()).hasSize(LongFile.LENGTH).isEqualTo(get("/long.txt").body());
		assertThat(tag(first)).startsWith("W/");
		assertThat(get("/long.txt", "If-None-Match", tag(first)).statusCode()).isEqualTo(304);
	}

	@Test
	void areNotKeptIfTheyTellOfAProblemOrAreForOperators() {
		for (String address : new String[] { "/provinces/CN-XX", "/compare?kind=x", "/nothing", "/admin",
				"/%61dmin/sign-in", "/admin/sign-in" }) {
			long before = this.cache.bytes();
			HttpResponse<byte[]> answer = get(address);
			assertThat(this.cache.bytes()).as(address).isEqualTo(before);
			assertThat(answer.headers().firstValue("Cache-Control").orElse("")).as(address)
				.matches("no-cache|no-store");
		}
	}

	@Test
	void areOthersUnderAnotherHostName() {
		assertThat(text(get("/"))).contains("http://localhost:" + this.port);
		assertThat(text(get("http://127.0.0.1:" + this.port + "/"))).contains("http://127.0.0.1:" + this.port)
			.doesNotContain("http://localhost");
	}

	@Test
	@DirtiesContext(methodMode = MethodMode.AFTER_METHOD)
	void changeWithTheRevisionAndWithAttachedTexts() {
		String before = text(get(PAGE));
		rename("CN-AH", "安徽改");
		assertThat(text(get(PAGE))).isEqualTo(before);
		this.watch.look();
		assertThat(text(get(PAGE))).contains("安徽改").isNotEqualTo(before);
		String document = text(get("/sources"));
		this.texts.attach("ah-2023", "坚定不移推进新型工业化\n7.3%");
		assertThat(text(get("/sources"))).isNotEqualTo(document);
	}

	@Test
	@DirtiesContext(methodMode = MethodMode.AFTER_METHOD)
	void areHandedOutWhileTheStoreCannotBeReached() {
		byte[] page = get(PAGE).body();
		this.jdbc.execute("shutdown immediately");
		this.watch.look();
		assertThat(get(PAGE).body()).isEqualTo(page);
		assertThat(get("/audit").statusCode()).isGreaterThanOrEqualTo(500);
	}

	private void rename(String area, String name) {
		this.jdbc.update("""
				insert into revisions (number, created_at, package_name, package_version, added, changed, removed)
				values (2, current_timestamp, 'renaming', '1', 0, 1, 0)""");
		this.jdbc.update("update areas set replaced_by = 2 where code = ?", area);
		this.jdbc.update("""
				insert into areas (code, gb_code, level, parent, name_zh, name_en, short_zh, short_en, revision,
				origin)
				select code, gb_code, level, parent, ?, name_en, ?, short_en, 2, origin from areas where code = ?""",
				name, name, area);
	}

	private HttpResponse<byte[]> get(String address, String... headers) {
		return send("GET", address, headers);
	}

	private HttpResponse<byte[]> send(String method, String address, String... headers) {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create(address.startsWith("http") ? address : "http://localhost:" + this.port + address))
			.method(method, HttpRequest.BodyPublishers.noBody());
		if (headers.length > 1) {
			request.headers(headers);
		}
		try {
			return this.http.send(request.build(), BodyHandlers.ofByteArray());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String tag(HttpResponse<?> answer) {
		return answer.headers().firstValue("ETag").orElseThrow();
	}

	private static String text(HttpResponse<byte[]> answer) {
		return new String(answer.body(), StandardCharsets.UTF_8);
	}

	private static Map<String, List<String>> shared(HttpResponse<?> answer) {
		var headers = new TreeMap<>(answer.headers().map());
		headers.keySet().removeIf((name) -> name.equalsIgnoreCase("date") || name.equalsIgnoreCase(RequestId.NAME));
		return headers;
	}

	/**
	 * A file that is too long to be kept.
	 */
	@RestController
	@TestConfiguration(proxyBeanMethods = false)
	static class LongFile {

		private static final int LENGTH = 200_000;

		@GetMapping(path = "/long.txt", produces = "text/plain")
		ResponseEntity<String> file() {
			return ResponseEntity.ok("x".repeat(LENGTH));
		}

	}

}
