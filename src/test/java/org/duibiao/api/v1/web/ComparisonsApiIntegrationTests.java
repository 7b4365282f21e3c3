package org.duibiao.api.v1.web;

import java.util.ArrayList;
import java.util.List;

import org.duibiao.testing.Json;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Comparisons and targets say what the pages say, and no more.
 */
@SiteTest
class ComparisonsApiIntegrationTests {

	@Autowired
	private Site site;

	@ParameterizedTest
	@ValueSource(strings = { "", "&kind=result", "&kind=target", "&kind=across", "&only=comparable" })
	void haveTheLinesOfThePage(String query) {
		Document page = this.site.page("/compare?province=CN-AH&province=CN-SD" + query);
		List<String> shown = page.select("main table tbody tr th a").eachText();
		JsonNode items = Json.get(this.site, "comparisons?limit=1000&area=CN-AH&area=CN-SD" + query).path("items");
		assertThat(Json.texts(items, "/indicator/name/zh")).isNotEmpty().isEqualTo(shown);
	}

	@Test
	void giveADifferenceOnlyToWhatIsComparable() {
		JsonNode items = Json.get(this.site, "comparisons?limit=1000").path("items");
		assertThat(items).isNotEmpty();
		int differences = 0;
		for (JsonNode line : items) {
			for (JsonNode pair : line.path("pairs")) {
				JsonNode verdict = pair.path("verdict");
				boolean comparable = verdict.path("verdict").asString().equals("comparable");
				assertThat(verdict.has("difference")).isEqualTo(comparable);
				assertThat(verdict.path("reasons").isEmpty()).isEqualTo(comparable);
				differences += comparable ? 1 : 0;
			}
		}
		assertThat(differences).isPositive();
	}

	@Test
	void tellTheDifferenceOfTheTwoNumbers() {
		for (JsonNode line : Json.get(this.site, "comparisons?only=comparable").path("items")) {
			JsonNode difference = line.at("/pairs/0/verdict/difference");
			if (!difference.isMissingNode()) {
				assertThat(difference.path("size").decimalValue())
					.isEqualByComparingTo(line.at("/sides/0/figure/value/number")
						.decimalValue()
						.subtract(line.at("/sides/1/figure/value/number").decimalValue())
						.abs());
			}
		}
	}

	@Test
	void sayWhichFigureOnlyStandsIn() {
		JsonNode line = Json.get(this.site, "comparisons?area=CN-AH&area=CN-SD&indicator=digitalised-enterprises")
			.path("items");
		JsonNode across = Json.get(this.site, "comparisons?kind=across").path("items");
		assertThat(line).isNotNull();
		assertThat(across).isNotEmpty()
			.allSatisfy((it) -> assertThat(Json.texts(it.path("sides"), "/standsIn")).contains("true"));
	}

	@Test
	void haveTheTargetsOfThePage() {
		List<String> shown = this.site.page("/targets?province=CN-AH").select("main table tbody tr th a").eachText();
		JsonNode items = Json.get(this.site, "targets?area=CN-AH").path("items");
		assertThat(Json.texts(items, "/target/indicator/name/zh")).isNotEmpty().isEqualTo(shown);
		assertThat(items).allSatisfy((item) -> {
			boolean comparable = item.at("/verdict/verdict").asString("").equals("comparable");
			assertThat(item.at("/verdict").has("difference")).isEqualTo(comparable);
			assertThat(item.has("verdict")).isEqualTo(item.has("result"));
			assertThat(item.at("/relation/zh").asString()).isNotEmpty();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "comparisons?revision=1&limit=1", "comparisons?revision=1&limit=7&kind=result",
			"comparisons?revision=1&limit=2&kind=across", "comparisons?revision=1&limit=5&area=CN-SD&area=CN-AH",
			"targets?revision=1&limit=1", "targets?revision=1&limit=9&area=CN-SD" })
	void comeAllAndEachOncePageByPage(String address) {
		List<JsonNode> whole = items(Json.get(this.site, address.replaceFirst("limit=\\d+", "limit=1000")));
		List<JsonNode> walked = new ArrayList<>();
		String next = address;
		while (!next.isEmpty()) {
			JsonNode page = Json.get(this.site, next);
			assertThat(page.path("count").asInt()).isBetween(1, page.path("limit").asInt());
			walked.addAll(items(page));
			String following = page.at("/links/next").asString("");
			assertThat(page.path("more").asBoolean()).isEqualTo(!following.isEmpty());
			assertThat(this.site.get("/api/v1/" + next).getResponse().getHeader("Link"))
				.isEqualTo(following.isEmpty() ? null : "<" + following + ">; rel=\"next\"");
			next = following.replaceFirst(".*/api/v1/", "");
		}
		assertThat(walked).isEqualTo(whole).hasSizeGreaterThan(2);
	}

	@Test
	void measureAgainstTheFirstAreaOnEveryPageAndInEveryLink() {
		JsonNode page = Json.get(this.site, "comparisons?area=CN-SD&area=CN-AH&limit=1");
		for (String link : List.of("next", "self", "frozen")) {
			JsonNode other = Json.get(this.site, page.at("/links/" + link).asString().replaceFirst(".*/api/v1/", ""));
			assertThat(Json.texts(other.at("/items/0/sides"), "/area/code")).as(link).containsExactly("CN-SD", "CN-AH");
		}
	}

	@ParameterizedTest
	@CsvSource({ "comparisons, 20", "targets, 100" })
	void haveSoManyToAPageUnlessTold(String address, int limit) {
		assertThat(Json.get(this.site, address).path("limit").asInt()).isEqualTo(limit);
	}

	@ParameterizedTest
	@ValueSource(strings = { "comparisons?limit=2&area=CN-AH&area=CN-SD", "comparisons?limit=2&kind=result",
			"targets?limit=2&area=CN-AH" })
	void refuseACursorOfAnotherQuery(String address) {
		String next = Json.get(this.site, address).at("/links/next").asString();
		String cursor = next.substring(next.indexOf("cursor="));
		String path = address.replaceFirst("\\?.*", "?");
		assertThat(Json.problem(this.site, path + cursor, 400).path("parameter").asString()).isEqualTo("cursor");
	}

	private static List<JsonNode> items(JsonNode page) {
		List<JsonNode> items = new ArrayList<>();
		page.path("items").forEach(items::add);
		return items;
	}

	@Test
	void narrowTargetsToAnIndicator() {
		JsonNode items = Json.get(this.site, "targets?indicator=industrial-value-added-growth").path("items");
		assertThat(Json.texts(items, "/target/indicator/code")).isNotEmpty()
			.containsOnly("industrial-value-added-growth");
	}

}
