package org.duibiao.api.v1.web;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.duibiao.catalogue.Catalogues;
import org.duibiao.kernel.Qualifier;
import org.duibiao.observation.Commitment;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.PrintedPeriod.PeriodStatus;
import org.duibiao.observation.Selection;
import org.duibiao.observation.Status;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.testing.Json;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.duibiao.testing.StatementCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Figures come page by page, all of them and each once, by every dimension.
 */
@SiteTest
class ObservationsApiIntegrationTests {

	private static final RevisionNumber FIRST = new RevisionNumber(1);

	@Autowired
	private Site site;

	@Autowired
	private Observations observations;

	@Autowired
	private Catalogues catalogues;

	@Autowired
	private StatementCount statements;

	@ParameterizedTest
	@ValueSource(ints = { 1, 7, 100, 1000 })
	void comeAllAndEachOncePageByPage(int limit) {
		assertThat(walk("observations?limit=" + limit)).containsExactlyElementsOf(ids((figure) -> true));
	}

	static Stream<Arguments> filters() {
		return Stream.of(filter("area=CN-SD", (figure) -> figure.area().value().equals("CN-SD")),
				filter("area=CN-SD&area=CN-AH", (figure) -> true),
				filter("indicator=little-giants&indicator=industrial-investment-growth",
						(figure) -> List.of("little-giants", "industrial-investment-growth")
							.contains(figure.indicator().value())),
				filter("kind=target", (figure) -> figure.kind() == Kind.TARGET),
				filter("kind=target&kind=result", (figure) -> true),
				filter("status=expected", (figure) -> figure.status().filter(Status.EXPECTED::equals).isPresent()),
				filter("commitment=strive&commitment=ensure",
						(figure) -> figure.commitment().filter((it) -> it != Commitment.PLAN).isPresent()),
				filter("qualifier=at-least", (figure) -> figure.quantity().qualifier() == Qualifier.AT_LEAST),
				filter("periodStatus=unstated", (figure) -> figure.period().status() == PeriodStatus.UNSTATED),
				filter("document=sd-2023", (figure) -> figure.place().document().equals("sd-2023")),
				filter("id=ah-2023-004", (figure) -> figure.id().value().equals("ah-2023-004")),
				filter("repeats=true", Observation::isRepeat), filter("repeats=false", (figure) -> !figure.isRepeat()),
				filter("from=2024", (figure) -> figure.period().time().year().getValue() >= 2024),
				filter("to=2023", (figure) -> figure.period().time().year().getValue() <= 2023),
				filter("from=2023-11&to=2023-11", (figure) -> figure.period().time().end().startsWith("2023-11")),
				filter("area=CN-AH&kind=result&qualifier=exact&to=2023-12",
						(figure) -> figure.area().value().equals("CN-AH") && figure.kind() == Kind.RESULT
								&& figure.quantity().isExact() && figure.period().time().year().getValue() <= 2023));
	}

	@ParameterizedTest
	@MethodSource("filters")
	void areChosenByEveryDimension(String query, Predicate<Observation> chosen) {
		List<String> expected = ids(chosen);
		assertThat(expected).isNotEmpty();
		assertThat(walk("observations?limit=10&" + query)).containsExactlyElementsOf(expected);
	}

	@Test
	void areChosenByTheme() {
		List<String> expected = ids((figure) -> this.catalogues.asOf(FIRST)
			.indicatorOf(figure.indicator())
			.theme()
			.code()
			.equals("investment"));
		assertThat(walk("observations?theme=investment")).isNotEmpty().containsExactlyElementsOf(expected);
		assertThat(walk("observations?theme=investment&indicator=little-giants")).isEmpty();
	}

	@Test
	void sayWhetherThereAreMore() {
		JsonNode first = Json.get(this.site, "observations?limit=126");
		assertThat(first.path("more").asBoolean()).isTrue();
		assertThat(first.path("count").asInt()).isEqualTo(126);
		assertThat(first.path("limit").asInt()).isEqualTo(126);
		String next = first.at("/links/next").asString();
		assertThat(this.site.get("/api/v1/observations?limit=126").getResponse().getHeader("Link"))
			.isEqualTo("<" + next + ">; rel=\"next\"");
		JsonNode last = Json.get(this.site, below(next));
		assertThat(last.path("more").asBoolean()).isFalse();
		assertThat(last.path("count").asInt()).isEqualTo(1);
		assertThat(last.at("/links/next").isMissingNode()).isTrue();
		assertThat(Json.get(this.site, "observations").path("limit").asInt()).isEqualTo(100);
	}

	@ParameterizedTest
	@ValueSource(strings = { "area=CN-AH", "kind=result", "" })
	void refuseACursorOfAnotherQuery(String query) {
		String next = Json.get(this.site, "observations?limit=3&area=CN-SD").at("/links/next").asString();
		String cursor = next.substring(next.indexOf("cursor="));
		assertThat(Json.problem(this.site, "observations?" + query + "&" + cursor, 400).path("parameter").asString())
			.isEqualTo("cursor");
	}

	@ParameterizedTest
	@ValueSource(strings = { "observations?id=ah-2023-999", "observations?id=ah-2023-001&id=ah-2023-999",
			"observations.jsonl?id=ah-2023-999", "observations?area=CN-SD&id=ah-2023-999" })
	void refuseAnIdentityThatNoFigureHas(String address) {
		JsonNode problem = Json.problem(this.site, address, 404);
		assertThat(problem.path("parameter").asString()).isEqualTo("id");
		assertThat(problem.path("found").asString()).isEqualTo("ah-2023-999");
		assertThat(problem.path("detail").asString()).contains("ah-2023-999");
	}

	@Test
	void findNothingWhenAnIdentityIsOfAnotherArea() {
		assertThat(Json.get(this.site, "observations?area=CN-SD&id=ah-2023-001").path("items")).isEmpty();
	}

	@Test
	void letTheLimitChangeFromPageToPage() {
		String next = Json.get(this.site, "observations?limit=3").at("/links/next").asString();
		assertThat(Json.get(this.site, below(next).replace("limit=3", "limit=5")).path("count").asInt()).isEqualTo(5);
	}

	@Test
	void askTheStoreAsOftenForAThousandAsForOne() {
		int one = this.statements.during(() -> this.site.get("/api/v1/observations?limit=1"));
		int many = this.statements.during(() -> this.site.get("/api/v1/observations?limit=1000"));
		assertThat(many).isEqualTo(one).isLessThanOrEqualTo(6);
	}

	@Test
	void tellEachFigureWithAllThatBelongsToIt() {
		JsonNode items = Json.get(this.site, "observations?limit=1000").path("items");
		List<Observation> figures = figures((figure) -> true);
		for (int i = 0; i < figures.size(); i++) {
			Observation figure = figures.get(i);
			JsonNode item = items.get(i);
			assertThat(item.at("/value/printed").asString()).isEqualTo(figure.asPrinted());
			assertThat(item.at("/value/number").decimalValue()).isEqualByComparingTo(figure.quantity().value());
			assertThat(item.at("/value/qualifier").asString())
				.isEqualTo(figure.quantity().qualifier().name().toLowerCase(Locale.ROOT).replace('_', '-'));
			assertThat(item.at("/period/end").asString()).isEqualTo(figure.period().time().end());
			assertThat(item.at("/source/token").asString()).isEqualTo(figure.asPrinted());
			assertThat(item.path("ranks").size()).isEqualTo(figure.ranks().size());
			assertThat(item.path("differences").size()).isEqualTo(figure.benchmarks().size());
			assertThat(item.has("status")).isEqualTo(figure.kind() == Kind.RESULT);
			assertThat(item.has("commitment")).isEqualTo(figure.kind() == Kind.TARGET);
			assertThat(item.at("/value/range").has("lower") || item.at("/value/range").has("upper"))
				.isEqualTo(figure.quantity().qualifier() != Qualifier.ABOUT);
		}
	}

	@Test
	void keepPrintedDecimals() {
		String written = text("observations?limit=1000");
		List<MatchResult> numbers = Pattern.compile("\"number\":([-0-9.]+),\"decimals\":(\\d+),\"multiplier\":1,")
			.matcher(written)
			.results()
			.toList();
		assertThat(numbers).hasSizeGreaterThan(50)
			.allSatisfy((number) -> assertThat(new BigDecimal(number.group(1)).scale())
				.isEqualTo(Integer.parseInt(number.group(2))));
		assertThat(written).doesNotContainPattern("\"number\":[-0-9.]+E");
	}

	@Test
	void leadToThemselvesTheirPageAndTheirSource() {
		JsonNode figure = Json.get(this.site, "observations?area=CN-SD&limit=1").path("items").get(0);
		JsonNode itself = Json.get(this.site, below(figure.at("/links/self").asString())).path("items");
		assertThat(itself.size()).isEqualTo(1);
		assertThat(itself.get(0)).isEqualTo(figure);
		assertThat(this.site.page(path(figure.at("/links/page").asString())).select("h1")).hasSize(1);
		String source = figure.at("/links/source").asString();
		assertThat(this.site.page(path(source)).getElementById(URI.create(source).getFragment())).isNotNull();
	}

	@Test
	void comeAsLinesToo() {
		String lines = text("observations.jsonl");
		List<JsonNode> figures = lines.lines().map((line) -> Json.read(line.getBytes(StandardCharsets.UTF_8))).toList();
		List<JsonNode> paged = new ArrayList<>();
		Json.get(this.site, "observations?limit=1000").path("items").forEach(paged::add);
		assertThat(figures).isEqualTo(paged);
		assertThat(lines).endsWith("}\n");
	}

	private String text(String address) {
		return new String(this.site.get("/api/v1/" + address).getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
	}

	private List<String> walk(String address) {
		List<String> found = new ArrayList<>();
		String next = address;
		while (!next.isEmpty()) {
			JsonNode page = Json.get(this.site, next);
			found.addAll(Json.texts(page.path("items"), "/id"));
			next = page.path("more").asBoolean() ? below(page.at("/links/next").asString()) : "";
		}
		return found;
	}

	private static String below(String address) {
		return address.substring(address.indexOf("/api/v1/") + "/api/v1/".length());
	}

	private static String path(String address) {
		return URI.create(address).getRawPath();
	}

	private List<String> ids(Predicate<Observation> chosen) {
		return figures(chosen).stream().map((figure) -> figure.id().value()).toList();
	}

	private List<Observation> figures(Predicate<Observation> chosen) {
		return this.observations.find(Selection.ALL, FIRST)
			.inReadingOrder()
			.stream()
			.filter(chosen)
			.sorted(Comparator.comparing((Observation figure) -> figure.area().value())
				.thenComparing((figure) -> figure.id().value()))
			.toList();
	}

	private static Arguments filter(String query, Predicate<Observation> chosen) {
		return Arguments.of(query, chosen);
	}

}
