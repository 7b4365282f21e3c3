package org.duibiao.export;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.duibiao.testing.CsvAnswer;
import org.duibiao.testing.FailingController;
import org.duibiao.testing.JsonStat;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteAddresses;
import org.duibiao.testing.SiteTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * The files of the site in all formats.
 */
@SiteTest
class FilesIntegrationTests {

	@Autowired
	private Site site;

	@Autowired
	private SiteAddresses addresses;

	private Stream<String> tables() {
		return this.addresses.files()
			.stream()
			.filter((file) -> file.endsWith(".csv"))
			// what is looked for decides whether there are rows
			.map((file) -> file.startsWith("/search") ? file + "?q=green&lang=" : file + "?lang=")
			.flatMap((file) -> Stream.of(file + "zh", file + "en"));
	}

	@Test
	void describeEveryCsvFileColumnByColumn() {
		Stream<String> all = Stream.concat(tables(),
				Stream.of("/compare.csv?layout=long", "/compare.csv?layout=long&lang=en"));
		assertThat(all).hasSizeGreaterThan(20).allSatisfy((address) -> {
			CsvAnswer file = this.site.csv(address);
			JsonNode about = description(file);
			String name = address.replaceAll("^.*/", "");
			String url = about.path("url").asString();
			assertThat(url).isEqualTo(name + "&bom=0");
			String plain = this.site.csv(address.substring(0, address.length() - name.length()) + url).text();
			assertThat(plain).isEqualTo(file.text().replace(CsvAnswer.MARK, ""));
			JsonNode columns = about.path("tableSchema").path("columns");
			String language = address.endsWith("en") ? "en" : "zh";
			assertThat(titles(columns, language)).isEqualTo(file.header()).doesNotHaveDuplicates();
			assertThat(columns.findValuesAsString("name")).doesNotHaveDuplicates();
			for (int i = 0; i < columns.size(); i++) {
				assertFits(file.column(file.header().get(i)), columns.get(i));
			}
			assertKey(file, about.path("tableSchema").path("primaryKey"));
		});
	}

	private JsonNode description(CsvAnswer file) {
		String link = Objects.requireNonNull(file.answer().getResponse().getHeader(HttpHeaders.LINK));
		assertThat(link).matches("<[^>]+>; rel=\"describedby\"; type=\"application/csvm\\+json\"");
		var answer = this.site.get(link.substring(1, link.indexOf('>'))).getResponse();
		assertThat(answer.getContentType()).isEqualTo("application/csvm+json");
		return JsonMapper.shared().readTree(answer.getContentAsByteArray());
	}

	private static List<String> titles(JsonNode columns, String language) {
		List<String> titles = new ArrayList<>();
		columns.forEach((column) -> titles.add(column.path("titles").path(language).asString()));
		return titles;
	}

	private static void assertFits(List<String> cells, JsonNode column) {
		String type = column.path("datatype").asString();
		assertThat(cells).as(column.path("name").asString()).allSatisfy((cell) -> {
			assertThat(cell.isEmpty() && column.path("required").asBoolean()).isFalse();
			String pattern = switch (type) {
				case "decimal" -> "(-?\\d+(\\.\\d+)?)?";
				case "integer" -> "(-?\\d+)?";
				case "boolean" -> "(true|false)?";
				case "gYear" -> "(\\d{4})?";
				default -> "(?s).*";
			};
			assertThat(cell).matches(pattern);
		});
	}

	private static void assertKey(CsvAnswer file, JsonNode key) {
		Set<List<String>> seen = new HashSet<>();
		if (!key.isMissingNode()) {
			file.rows().forEach((row) -> {
				List<String> value = new ArrayList<>();
				key.forEach((name) -> value.add(row.get(name.asString())));
				assertThat(seen.add(value)).as("%s", value).isTrue();
			});
		}
	}

	@Test
	void sayTheSameAsJsonAsInCsv() {
		assertThat(tables().filter((address) -> !address.startsWith("/data/"))).allSatisfy((address) -> {
			List<Map<String, String>> rows = this.site.csv(address).rows();
			List<List<String>> json = new JsonWriterTests()
				.read(this.site.get(address.replace(".csv?", ".json?")).getResponse().getContentAsByteArray());
			assertThat(json).hasSize(rows.size() + 1);
			for (int i = 0; i < rows.size(); i++) {
				assertThat(List.copyOf(rows.get(i).values())).startsWith(json.get(i + 1).toArray(String[]::new));
			}
		});
	}

	@Test
	void sayTheSameAsAWorkbookAsInCsv() {
		assertThat(tables()).allSatisfy((address) -> {
			List<Map<String, String>> rows = this.site.csv(address).rows();
			byte[] workbook = this.site.get(address.replace(".csv?", ".xlsx?")).getResponse().getContentAsByteArray();
			List<List<String>> sheet = new XlsxWriterTests().read(workbook);
			assertThat(sheet).hasSize(rows.size() + 1);
			for (int i = 0; i < rows.size(); i++) {
				assertThat(List.copyOf(rows.get(i).values())).startsWith(sheet.get(i + 1).toArray(String[]::new));
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/provinces/CN-AH", "/provinces/CN-SD", "/compare", "/targets", "/sources/sd-2023",
			"/sources/ah-2023", "/indicators/little-giants", "/compare/over-time/CN-AH" })
	void sayTheSameAsACubeAsInTheLongTable(String page) {
		List<Map<String, String>> rows = this.site.csv(page + ".csv?layout=long&bom=0").rows();
		JsonStat cube = JsonStat.of(this.site.get(page + ".jsonstat").getResponse().getContentAsByteArray());
		cube.assertIsRight();
		assertThat(rows).isNotEmpty().hasSize(cube.json().path("extension").path("cell").size()).allSatisfy((row) -> {
			List<String> categories = Stream.of("province_code", "indicator_code", "kind_code", "period", "print")
				.map(row::get)
				.toList();
			long cell = cube.cell(categories);
			assertThat(cube.value(cell).orElseThrow().toPlainString()).isEqualTo(row.get("value"));
			JsonNode beside = cube.json().path("extension").path("cell").path(Long.toString(cell));
			for (String name : List.of("figure", "value_text", "qualifier_code", "document", "source")) {
				assertThat(beside.path(name).asString()).isEqualTo(row.get(name));
			}
			assertThat(cube.json().path("status").path(Long.toString(cell)).asString())
				.startsWith(row.get("qualifier_code"));
		});
	}

	@Test
	void haveTheFiguresOfTheStoreInTheLongTable() {
		Map<String, Map<String, String>> stored = new LinkedHashMap<>();
		this.site.csv("/data/observations.csv").rows().forEach((row) -> stored.put(row.get("id"), row));
		List<Map<String, String>> rows = new ArrayList<>();
		List.of("ah-2023", "sd-2023")
			.forEach((source) -> rows.addAll(this.site.csv("/sources/" + source + ".csv?layout=long&bom=0").rows()));
		assertThat(rows).hasSameSizeAs(stored.keySet()).allSatisfy((row) -> {
			Map<String, String> figure = Objects.requireNonNull(stored.get(row.get("figure")));
			assertThat(row.get("value")).matches(figure.get("obs_value").replace(".", "\\.") + "(\\.?0+)?");
			assertThat(List.of(row.get("value_text"), row.get("qualifier_code"), row.get("kind_code"),
					row.get("period_end"), row.get("repeats"), row.get("paragraph")))
				.containsExactly(figure.get("token"), figure.get("qualifier"), figure.get("kind"),
						figure.get("period_end"), figure.get("repeat_of"), figure.get("paragraph"));
		});
		assertThat(rows).anySatisfy((row) -> assertThat(row.get("print")).isEqualTo("2"));
	}

	@Test
	void nameTheDocumentsOfTheirFiguresAndNoOthers() {
		assertThat(sources("/provinces/CN-AH.json")).contains("安徽省").doesNotContain("山东省");
		assertThat(sources("/provinces/CN-SD.jsonstat")).contains("山东省").doesNotContain("安徽省");
		assertThat(sources("/compare.json")).contains("山东省").contains("安徽省");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/indicators/fixed-asset-investment-growth", "/compare?province=CN-AH&only=comparable" })
	void areNoCubeWhereThereIsNoFigure(String page) {
		List<String> files = this.site.page(page).select(".toolbar a[download]").eachAttr("href");
		assertThat(files).hasSize(3).noneMatch((file) -> file.contains("jsonstat") || file.contains("layout=long"));
		assertThat(this.site.csv(files.get(0)).rows()).isEmpty();
		assertThat(this.site.get(files.get(0).replace(".csv", ".jsonstat"))).hasStatus(404);
	}

	private String sources(String address) {
		JsonNode json = JsonMapper.shared().readTree(this.site.get(address).getResponse().getContentAsByteArray());
		return json.has("sources") ? json.path("sources").toString() : json.path("source").asString();
	}

	@ParameterizedTest
	@CsvSource({ "/sources, zh", "/audit, en", "/indicators, en", "/coverage, zh", "/data, en", "/data/areas, zh",
			"/indicators/fixed-asset-investment-growth, en" })
	void sayWhichEndingsThereAreWhereThereIsNoCube(String page, String language) {
		Document problem = this.site.page(page + ".jsonstat?lang=" + language, 404);
		assertThat(problem.select("main a").eachAttr("href")).contains(page + ".csv", page + ".xlsx", page + ".json");
		assertThat(problem.select("main").text()).contains("jsonstat");
	}

	@ParameterizedTest
	@CsvSource({ "/compare.csv?layout=wide, 'page, long'", "/sources.csv?layout=long, page",
			"/audit.xlsx?layout=long, page" })
	void sayWhichLayoutsThereAre(String address, String allowed) {
		assertThat(this.site.page(address + "&lang=en", 400).select("main").text()).contains("layout", allowed);
	}

	@ParameterizedTest
	@CsvSource({ "/compare, 5", "/provinces/CN-AH, 5", "/indicators, 3", "/audit, 3", "/data, 3" })
	void areAllOfferedOnThePage(String page, int formats) {
		for (String language : List.of("zh", "en")) {
			List<String> links = this.site.page(page + "?lang=" + language)
				.select(".toolbar a[download]")
				.eachAttr("href");
			assertThat(links).hasSize(formats)
				.allSatisfy((link) -> assertThat(this.site.get(link)).hasStatusOk())
				.allSatisfy((link) -> assertThat(link).contains("lang=" + language));
		}
	}

	@Test
	void areCutOffWhenTheyBreakOff() throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.site.root() + "/made-to-break-off.csv")).build();
		HttpResponse<InputStream> answer = HttpClient.newHttpClient()
			.send(request, HttpResponse.BodyHandlers.ofInputStream());
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThatIOException().isThrownBy(() -> answer.body().readAllBytes());
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void endWithoutAnIncidentWhenTheClientGoesAway(CapturedOutput log) throws IOException, InterruptedException {
		try (Socket socket = new Socket("localhost", URI.create(this.site.root()).getPort())) {
			socket.getOutputStream()
				.write("GET /made-to-never-end.csv HTTP/1.1\r\nHost: localhost\r\n\r\n"
					.getBytes(StandardCharsets.UTF_8));
			assertThat(socket.getInputStream().readNBytes(100_000))
				.startsWith("HTTP/1.1 200".getBytes(StandardCharsets.UTF_8));
		}
		assertThat(FailingController.ENDED.await(30, TimeUnit.SECONDS)).isTrue();
		assertThat(this.site.get("/data.csv")).hasStatusOk();
		assertThat(log).doesNotContain("Incident", "Broken pipe", "Exception");
	}

	@Test
	void areReadByADatabase(@TempDir Path folder) throws Exception {
		List<Map<String, String>> rows = this.site.csv("/sources/ah-2023.csv?layout=long").rows();
		Path file = folder.resolve("long.csv");
		Files.write(file, this.site.get("/sources/ah-2023.csv?layout=long").getResponse().getContentAsByteArray());
		try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
				ResultSet result = duck.createStatement()
					.executeQuery(
							"select province, indicator, value, value_text, lower_included, paragraph from read_csv('%s')"
								.formatted(file))) {
			int read = 0;
			while (result.next()) {
				Map<String, String> row = rows.get(read++);
				assertThat(result.getString("province")).isEqualTo(row.get("province"));
				assertThat(result.getString("value_text")).isEqualTo(row.get("value_text"));
				assertThat(result.getDouble("value")).isEqualTo(Double.parseDouble(row.get("value")));
				assertThat(result.getLong("paragraph")).isEqualTo(Long.parseLong(row.get("paragraph")));
			}
			assertThat(read).isEqualTo(rows.size()).isPositive();
		}
	}

}
