package org.duibiao.site.head;

import java.util.ArrayList;
import java.util.List;

import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Data-set search engines find what they ask for: name, description, licence, source and
 * files that are really there.
 */
@SiteTest
class DatasetIntegrationTests {

	@Autowired
	private Site site;

	@ParameterizedTest
	@ValueSource(strings = { "/provinces/CN-AH?lang=en", "/provinces/CN-SD", "/indicators/little-giants?lang=en",
			"/compare?province=CN-AH&province=CN-SD", "/targets?province=CN-SD&lang=en", "/data" })
	void isToldOnEveryPageOfFigures(String address) {
		Document page = this.site.page(address);
		JsonNode dataset = dataset(page);
		assertThat(dataset.path("@context").asString()).isEqualTo("https://schema.org");
		assertThat(dataset.path("@type").asString()).isEqualTo("Dataset");
		assertThat(page.title()).startsWith(dataset.path("name").asString());
		assertThat(dataset.path("description").asString())
			.isEqualTo(page.selectFirst("meta[name=description]").attr("content"));
		assertThat(dataset.path("description").asString()).hasSizeBetween(50, 5000);
		assertThat(dataset.path("license").asString()).startsWith("https://creativecommons.org/publicdomain/zero/");
		assertThat(dataset.path("creator").path("name").asString()).isNotEmpty();
		assertThat(dataset.path("distribution")).isNotEmpty().allSatisfy(this::assertIsThere);
	}

	@Test
	void namesTheProvinceAndItsDocument() {
		JsonNode dataset = dataset(this.site.page("/provinces/CN-SD?lang=en"));
		assertThat(dataset.path("spatialCoverage")).singleElement()
			.satisfies((place) -> assertThat(place.path("identifier").asString()).isEqualTo("CN-SD"));
		assertThat(dataset.path("isBasedOn")).singleElement()
			.satisfies((report) -> assertThat(report.path("publisher").path("name").asString()).contains("Shandong"));
	}

	@Test
	void listsEveryFileOfTheDataPage() {
		Document page = this.site.page("/data");
		List<String> files = new ArrayList<>();
		dataset(page).path("distribution").forEach((file) -> files.add(path(file)));
		assertThat(files).containsAll(page.select("tbody a[href$=.csv]").eachAttr("href")).hasSizeGreaterThan(5);
	}

	@Test
	void cannotEndTheScriptThatHoldsIt() {
		String page = this.site.page("/indicators/little-giants").html();
		String json = page.substring(page.indexOf("application/ld+json"));
		assertThat(json.substring(json.indexOf('>') + 1, json.indexOf("</script>"))).doesNotContain("<", ">", "&");
	}

	private void assertIsThere(JsonNode file) {
		assertThat(file.path("@type").asString()).isEqualTo("DataDownload");
		assertThat(file.propertyNames()).as("the same on every instance")
			.containsExactly("@type", "encodingFormat", "contentUrl");
		assertThat(this.site.get(path(file)).getResponse().getStatus()).as(path(file)).isEqualTo(200);
		assertThat(this.site.get(path(file)).getResponse().getContentType())
			.startsWith(file.path("encodingFormat").asString());
	}

	private static String path(JsonNode file) {
		return file.path("contentUrl").asString().replaceFirst("^http://localhost", "");
	}

	private static JsonNode dataset(Document page) {
		return JsonMapper.shared().readTree(page.selectFirst("script[type=application/ld+json]").data());
	}

}
