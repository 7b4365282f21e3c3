package org.duibiao.assistant;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.InitializeResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import org.duibiao.catalogue.Catalogues;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.testing.Json;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An assistant gets what is printed in words that it can quote, through the protocol's
 * own client.
 */
@SiteTest
class AssistantIntegrationTests {

	private static final RevisionNumber FIRST = new RevisionNumber(1);

	@Autowired
	private Site site;

	@Autowired
	private Observations observations;

	@Autowired
	private Catalogues catalogues;

	private McpSyncClient client;

	private InitializeResult greeting;

	@BeforeEach
	void connect() {
		this.client = McpClient
			.sync(HttpClientStreamableHttpTransport.builder(this.site.root()).endpoint("/mcp").build())
			.build();
		this.greeting = this.client.initialize();
	}

	@AfterEach
	void leave() {
		this.client.close();
	}

	@Test
	void isToldHowToQuote() {
		assertThat(this.greeting.serverInfo().name()).isEqualTo("duibiao");
		assertThat(this.greeting.instructions()).contains("as printed", "not comparable", "not zero");
		assertThat(this.greeting.capabilities().tools()).isNotNull();
	}

	@Test
	void findsToolsThatOnlyRead() {
		List<Tool> tools = this.client.listTools().tools();
		assertThat(tools).extracting(Tool::name)
			.containsExactlyInAnyOrder("find_indicators", "list_provinces", "get_figures", "compare_provinces",
					"get_targets");
		assertThat(tools).allSatisfy((tool) -> {
			assertThat(tool.annotations().readOnlyHint()).isTrue();
			assertThat(tool.annotations().destructiveHint()).isFalse();
			assertThat(tool.annotations().openWorldHint()).isFalse();
			assertThat(tool.description()).isNotBlank();
			assertThat(tool.inputSchema()).containsEntry("additionalProperties", false);
		});
	}

	@Test
	void getsEveryFigureWithAllThatMustBeSaidWithIt() {
		for (Observation figure : this.observations.find(Selection.ALL, FIRST).distinct()) {
			String told = text("get_figures", Map.of("indicators", List.of(figure.indicator().value()), "provinces",
					List.of(figure.area().value()), "language", "en"));
			assertThat(told).contains("Value as printed: " + figure.asPrinted() + " (")
				.contains("Address: " + this.site.root() + "/sources/" + figure.place().document() + "?revision=1#"
						+ figure.id())
				.contains("Qualifier: ", "Period: ", "Kind and status: ", "Source: ", "Cite as: ",
						"compute no difference");
		}
	}

	@Test
	void isAnsweredInChineseUnlessToldOtherwise() {
		Map<String, Object> asked = Map.of("indicators", List.of("industrial-value-added-growth"), "provinces",
				List.of("安徽"));
		assertThat(text("get_figures", asked)).contains("原文数值：7.3%（7.3%）", "时期：2023年1—11月", "全国第7位", "来源：安徽省经济和信息化厅");
	}

	@Test
	void namesProvincesAsPeopleDo() {
		String byName = text("get_figures",
				Map.of("indicators", List.of("little-giants"), "provinces", List.of("anhui"), "language", "en"));
		String byCode = text("get_figures",
				Map.of("indicators", List.of("little-giants"), "provinces", List.of("CN-AH"), "language", "en"));
		assertThat(byName).isEqualTo(byCode);
	}

	@Test
	void getsOnlyTargetsIfItWantsThem() {
		String told = text("get_figures",
				Map.of("indicators", List.of("industrial-value-added-growth"), "kind", "target", "language", "en"));
		assertThat(told).contains("Kind and status: Target").doesNotContain("Kind and status: Result");
	}

	@Test
	void findsIndicatorsByWordsOfEitherLanguage() {
		assertThat(text("find_indicators", Map.of("words", "Industrial INVESTMENT", "language", "en")))
			.contains("(industrial-investment-growth)");
		assertThat(text("find_indicators", Map.of("words", "工业投资"))).contains("industrial-investment-growth");
		assertThat(text("find_indicators", Map.of("words", "光伏", "language", "en"))).contains("Looks alike");
		assertThat(text("find_indicators", Map.of("words", "unheard-of", "language", "en"))).contains("not zero");
		assertThat(text("find_indicators", Map.of("words", "of", "language", "en"))).contains("were left out");
	}

	@Test
	void findsIndicatorsByHowTheyArePronouncedAndByTheirThemes() {
		for (String words : List.of("gongyetouzi", "gytz", "INDUSTRIAL-investment", "投资　工业")) {
			assertThat(text("find_indicators", Map.of("words", words, "language", "en"))).as(words)
				.contains("(industrial-investment-growth)")
				.doesNotContain("Nothing is called");
		}
		String theme = this.catalogues.asOf(FIRST).theme("investment").name().en();
		assertThat(text("find_indicators", Map.of("words", theme, "language", "en")))
			.contains(this.catalogues.asOf(FIRST)
				.indicators()
				.stream()
				.filter((indicator) -> indicator.theme().code().equals("investment"))
				.map((indicator) -> "(" + indicator.code() + ")")
				.toArray(String[]::new));
	}

	@Test
	void isToldWhatAMisspelledWordWasTakenFor() {
		assertThat(text("find_indicators", Map.of("words", "industral investment", "language", "en")))
			.startsWith("Nothing is called “industral investment”; these are for “industrial investment”.")
			.contains("(industrial-investment-growth)");
		assertThat(text("find_indicators", Map.of("words", "industral investment")))
			.contains("“industrial investment”");
	}

	@Test
	void findsNoIndicatorThatIsCalledLikeAProvince() {
		assertThat(text("find_indicators", Map.of("words", "CN-AH", "language", "en"))).contains("not zero");
	}

	@Test
	void findsTheProvinces() {
		assertThat(text("list_provinces", Map.of("language", "en"))).contains("(CN-AH)", "(CN-SD)", "/provinces/CN-SD");
	}

	@Test
	void isToldWhyWhatCannotBeComparedCannotBe() {
		for (var indicator : this.catalogues.asOf(FIRST).indicators()) {
			String code = indicator.code().value();
			String told = text("compare_provinces", Map.of("indicators", List.of(code), "language", "en"));
			var lines = Json.get(this.site, "comparisons?indicator=" + code).path("items");
			lines.forEach((line) -> line.path("pairs").forEach((pair) -> {
				String verdict = pair.at("/verdict/verdict").asString();
				assertThat(told).contains(switch (verdict) {
					case "comparable" -> "Comparable. ";
					case "with-caution" -> "Side by side only, with no difference. ";
					default -> "Not comparable. ";
				} + pair.at("/verdict/text/en").asString());
				pair.at("/verdict/reasons")
					.forEach((reason) -> assertThat(told)
						.contains(reason.at("/text/en").asString().replaceAll("\\.$", "")));
			}));
			if (lines.isEmpty()) {
				assertThat(told).contains("not zero");
			}
		}
	}

	@Test
	void isGivenThePageOfAComparison() {
		String told = text("compare_provinces", Map.of("indicators", List.of("industrial-investment-growth"),
				"provinces", List.of("山东", "安徽"), "language", "en"));
		String address = told.substring(told.lastIndexOf(this.site.root()) + this.site.root().length()).strip();
		assertThat(address).startsWith("/compare?revision=1");
		assertThat(this.site.page(address + "&lang=en").select("main").text()).contains("12.8 percentage points");
	}

	@Test
	void getsTargetsWithTheirRelationToResults() {
		String told = text("get_targets", Map.of("provinces", List.of("CN-AH"), "indicators",
				List.of("industrial-value-added-growth"), "language", "en"));
		assertThat(told).contains("Kind and status: Result", "Kind and status: Target")
			.contains(Json.get(this.site, "targets?area=CN-AH&indicator=industrial-value-added-growth")
				.at("/items/0/relation/en")
				.asString());
	}

	@Test
	void isToldWhatIsPossibleInsteadOfWhatIsUnknown() {
		CallToolResult result = call("get_figures",
				Map.of("indicators", List.of("little-giants"), "provinces", List.of("Atlantis"), "language", "en"));
		assertThat(result.isError()).isTrue();
		assertThat(text(result)).contains("Atlantis", "CN-AH (Anhui Province)");
		CallToolResult other = call("get_figures", Map.of("indicators", List.of("little-green-men"), "language", "en"));
		assertThat(other.isError()).isTrue();
		assertThat(text(other)).contains("little-green-men", "little-giants");
	}

	@Test
	void isRefusedArgumentsThatTheSchemaDoesNotAllow() {
		assertThat(List.of(Map.<String, Object>of(), Map.<String, Object>of("indicators", "little-giants"),
				Map.<String, Object>of("indicators", List.of("little-giants"), "colour", "red"),
				Map.<String, Object>of("indicators", List.of("little-giants"), "kind", "wish"),
				Map.<String, Object>of("indicators", List.of("little-giants"), "language", "fr"),
				Map.<String, Object>of("indicators", List.of("x".repeat(101)))))
			.allSatisfy((arguments) -> {
				CallToolResult result = call("get_figures", arguments);
				assertThat(result.isError()).isTrue();
				assertThat(text(result)).contains("get_figures", "input validation failed").doesNotContain("Exception");
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org", "http://localhost:1", "null" })
	void isNotServedThroughPagesOfOtherSites(String origin) throws IOException, InterruptedException {
		HttpResponse<String> answer = post("{}", "Origin", origin);
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
		assertThat(Json.read(answer.body().getBytes()).path("status").asInt()).isEqualTo(403);
	}

	@Test
	void mayNotSendMoreThanIsSensible() throws IOException, InterruptedException {
		assertThat(post(" ".repeat(70_000)).statusCode()).isEqualTo(413);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "not json", "[]", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/none\"}" })
	void isToldThatAMessageIsWrongWithoutTheInside(String body) throws IOException, InterruptedException {
		HttpResponse<String> answer = post(body);
		assertThat(answer.statusCode()).isBetween(200, 499);
		assertThat(answer.body()).doesNotContain("at org.", "Exception");
	}

	private HttpResponse<String> post(String body, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.site.root() + "/mcp"))
			.header("Content-Type", "application/json")
			.header("Accept", "application/json, text/event-stream")
			.POST(BodyPublishers.ofString(body));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private String text(String tool, Map<String, Object> arguments) {
		CallToolResult result = call(tool, arguments);
		assertThat(result.isError()).as(text(result)).isFalse();
		return text(result);
	}

	private CallToolResult call(String tool, Map<String, Object> arguments) {
		return this.client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
	}

	private static String text(CallToolResult result) {
		assertThat(result.content()).hasSize(1);
		return ((TextContent) result.content().get(0)).text();
	}

}
