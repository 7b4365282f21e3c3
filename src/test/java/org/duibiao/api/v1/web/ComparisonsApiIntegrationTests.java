package org.duibiao.api.v1.web;

import java.util.List;

import org.duibiao.testing.Json;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
		JsonNode items = Json.get(this.site, "comparisons?area=CN-AH&area=CN-SD" + query).path("items");
		assertThat(Json.texts(items, "/indicator/name/zh")).isNotEmpty().isEqualTo(shown);
	}

	@Test
	void giveADifferenceOnlyToWhatIsComparable() {
		JsonNode items = Json.get(this.site, "comparisons").path("items");
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

	@Test
	void narrowTargetsToAnIndicator() {
		JsonNode items = Json.get(this.site, "targets?indicator=industrial-value-added-growth").path("items");
		assertThat(Json.texts(items, "/target/indicator/code")).isNotEmpty()
			.containsOnly("industrial-value-added-growth");
	}

}
