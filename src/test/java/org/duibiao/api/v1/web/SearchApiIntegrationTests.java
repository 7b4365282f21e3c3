package org.duibiao.api.v1.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.duibiao.observation.Kind;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.search.Hit;
import org.duibiao.search.Searches;
import org.duibiao.testing.Json;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.duibiao.testing.StatementCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The interface finds what the search finds, and tells what is held of it.
 */
@SiteTest
class SearchApiIntegrationTests {

	private static final RevisionNumber FIRST = new RevisionNumber(1);

	@Autowired
	private Site site;

	@Autowired
	private Searches searches;

	@Autowired
	private Observations observations;

	@Autowired
	private StatementCount statements;

	@ParameterizedTest
	@ValueSource(strings = { "工业投资", "industrial investment", "gongyetouzi", "gytz", "CN-SD", "绿色 数", "growth", "光伏",
			"no-such-thing" })
	void findsAllThatTheSearchFindsInItsOrderPageByPage(String words) {
		List<String> expected = this.searches.find(words, FIRST)
			.hits()
			.stream()
			.map((hit) -> hit.kind().name().toLowerCase(Locale.ROOT) + " " + hit.code())
			.toList();
		for (int limit : List.of(1, 3, 1000)) {
			List<String> found = new ArrayList<>();
			String next = address(words) + "&limit=" + limit;
			while (!next.isEmpty()) {
				JsonNode page = Json.get(this.site, next);
				assertThat(page.path("total").asInt()).isEqualTo(expected.size());
				assertThat(page.path("limit").asInt()).isEqualTo(limit);
				assertThat(page.path("count").asInt()).isEqualTo(page.path("items").size()).isLessThanOrEqualTo(limit);
				page.path("items")
					.forEach((hit) -> found.add(hit.path("kind").asString() + " " + hit.path("code").asString()));
				assertThat(found).hasSameElementsAs(expected.subList(0, Math.min(found.size(), expected.size())))
					.doesNotHaveDuplicates();
				assertThat(page.path("items").isEmpty() && page.path("more").asBoolean()).isFalse();
				assertThat(page.at("/links/next").isMissingNode()).isNotEqualTo(page.path("more").asBoolean());
				next = below(page.at("/links/next").asString(""));
			}
			assertThat(found).as(words + " by " + limit).isEqualTo(expected);
		}
	}

	@Test
	void tellsWhatIsHeldInAllAndOfEachProvince() {
		List<Observation> all = this.observations.find(Selection.ALL, FIRST)
			.inReadingOrder()
			.stream()
			.filter((figure) -> !figure.isRepeat())
			.toList();
		JsonNode theme = first("investment", "theme");
		List<String> members = Json.texts(theme.path("indicators"), "/code");
		assertThat(members).isNotEmpty();
		for (Kind kind : Kind.values()) {
			String many = kind.name().toLowerCase(Locale.ROOT) + "s";
			List<Observation> ofKind = all.stream().filter((figure) -> figure.kind() == kind).toList();
			assertThat(first("CN-AH", "province").at("/held/" + many).asLong())
				.isEqualTo(ofKind.stream().filter((figure) -> figure.area().value().equals("CN-AH")).count());
			assertThat(theme.at("/held/" + many).asLong())
				.isEqualTo(ofKind.stream().filter((figure) -> members.contains(figure.indicator().value())).count());
			first("industrial-value-added-growth", "indicator").at("/held/areas")
				.forEach((area) -> assertThat(area.path(many).asLong()).isEqualTo(ofKind.stream()
					.filter((figure) -> figure.indicator().value().equals("industrial-value-added-growth")
							&& figure.area().value().equals(area.at("/area/code").asString()))
					.count()));
		}
		assertThat(first("industrial-value-added-growth", "indicator").at("/held/areas")).hasSize(2);
		assertThat(first("CN-AH", "province").at("/held/areas").isMissingNode()).isTrue();
	}

	@Test
	void namesTheAreasThatPrintedSomethingAndNoOther() {
		JsonNode alone = first("renovation-projects-5m", "indicator");
		assertThat(Json.texts(alone.at("/held/areas"), "/area/code"))
			.containsExactlyElementsOf(this.observations.counts(FIRST)
				.stream()
				.filter((count) -> count.indicator().value().equals("renovation-projects-5m"))
				.map((count) -> count.area().value())
				.distinct()
				.toList())
			.hasSize(1);
	}

	@Test
	void saysWhatItTookAMisspelledWordFor() {
		JsonNode found = Json.get(this.site, address("industral"));
		assertThat(found.path("query").asString()).isEqualTo("industral");
		assertThat(found.path("instead").asString()).isEqualTo("industrial");
		assertThat(found.path("items")).isNotEmpty();
		assertThat(Json.get(this.site, address("industrial")).has("instead")).isFalse();
		JsonNode nothing = Json.get(this.site, address("no-such-thing"));
		assertThat(nothing.has("instead")).isFalse();
		assertThat(nothing.path("items")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "CN-AH", "investment", "industrial-value-added-growth" })
	void leadsToWhatItFound(String code) {
		JsonNode links = Json.get(this.site, address(code)).at("/items/0/links");
		follow(links);
		Hit family = this.searches.find("光伏", FIRST)
			.hits()
			.stream()
			.filter(Hit.OfFamily.class::isInstance)
			.findFirst()
			.orElseThrow();
		JsonNode told = first(family.code(), "family");
		follow(told.path("links"));
		assertThat(Json.texts(Json.get(this.site, below(told.at("/links/observations").asString())).path("items"),
				"/indicator/code"))
			.isNotEmpty()
			.isSubsetOf(Json.texts(told.path("indicators"), "/code"));
	}

	private void follow(JsonNode links) {
		assertThat(Json.get(this.site, below(links.path("self").asString())).isEmpty()).isFalse();
		assertThat(Json.get(this.site, below(links.path("observations").asString())).path("items")).isNotEmpty();
		String page = links.path("page").asString();
		assertThat(this.site.page(page.substring(page.indexOf('/', "https://".length()))).select("h1")).hasSize(1);
	}

	@Test
	void leadsOnInTheHeaderToo() {
		String address = address("growth") + "&limit=2";
		assertThat(this.site.get("/api/v1/" + address).getResponse().getHeader("Link"))
			.isEqualTo("<" + Json.get(this.site, address).at("/links/next").asString() + ">; rel=\"next\"");
	}

	@Test
	void refusesACursorOfAnotherQuery() {
		String next = below(Json.get(this.site, address("growth") + "&limit=2").at("/links/next").asString());
		assertThat(Json.get(this.site, next.replace("limit=2", "limit=5")).path("count").asInt()).isEqualTo(5);
		assertThat(Json.problem(this.site, next.replace("q=growth", "q=gytz"), 400).path("parameter").asString())
			.isEqualTo("cursor");
	}

	@Test
	void asksTheStoreLittle() {
		Json.get(this.site, address("growth"));
		assertThat(this.statements.during(() -> Json.get(this.site, address("growth")))).isLessThanOrEqualTo(8);
	}

	private JsonNode first(String words, String kind) {
		for (JsonNode hit : Json.get(this.site, address(words)).path("items")) {
			if (hit.path("kind").asString().equals(kind)) {
				return hit;
			}
		}
		throw new AssertionError("no " + kind + " for " + words);
	}

	private static String address(String words) {
		return "search?q=" + UriUtils.encode(words, UTF_8);
	}

	private static String below(String address) {
		return address.substring(address.indexOf("/api/v1/") + (address.isEmpty() ? 1 : "/api/v1/".length()));
	}

}
