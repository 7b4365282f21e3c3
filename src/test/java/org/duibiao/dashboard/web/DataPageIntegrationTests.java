package org.duibiao.dashboard.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.duibiao.testing.CsvAnswer;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The data page and its files.
 */
@SiteTest
class DataPageIntegrationTests {

	@Autowired
	private Site site;

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void listsTheFilesOfThePackage(String language) throws IOException {
		Document page = this.site.page("/data?lang=" + language);
		List<String> files = page.select("tbody th a").eachText();
		assertThat(files).startsWith("data.zip", "datapackage.json").doesNotHaveDuplicates();
		assertThat(files.subList(2, files.size()))
			.containsExactlyInAnyOrderElementsOf(descriptor().path("resources").findValuesAsString("path"));
		assertThat(page.select("tbody td").eachText()).hasSameSizeAs(files).doesNotHaveDuplicates();
	}

	@Test
	void downloadsEveryFileWithTheHeaderAndTheRowsOfThePackage() throws IOException {
		for (JsonNode resource : descriptor().path("resources")) {
			String name = resource.path("path").asString();
			CsvAnswer file = this.site.csv("/data/" + name);
			assertThat(file.answer().getResponse().getContentType()).isEqualTo("text/csv;charset=UTF-8;header=present");
			String seed = new ClassPathResource("seeds/" + name).getContentAsString(StandardCharsets.UTF_8);
			assertThat(file.text()).doesNotStartWith(CsvAnswer.MARK)
				.startsWith(seed.lines().findFirst().orElseThrow() + "\r\n");
			assertThat(file.header())
				.containsExactlyElementsOf(resource.path("schema").path("fields").findValuesAsString("name"));
			assertThat(file.text().lines()).containsExactlyInAnyOrderElementsOf(seed.lines().toList());
		}
	}

	@Test
	void marksTheByteOrderOnlyWhenAskedTo() {
		assertThat(this.site.csv("/data/observations.csv?bom=1").text()).startsWith(CsvAnswer.MARK + "id,ordinal,");
		assertThat(this.site.csv("/data/observations.csv?bom=0").text()).startsWith("id,ordinal,");
	}

	@Test
	void answersTheDescriptorAsJson() throws IOException {
		var answer = this.site.get("/data/datapackage.json").getResponse();
		assertThat(answer.getContentType()).isEqualTo("application/json");
		JsonNode made = JsonMapper.shared().readTree(answer.getContentAsByteArray());
		assertThat(made.path("resources")).isEqualTo(descriptor().path("resources"));
		assertThat(made.path("name")).isEqualTo(descriptor().path("name"));
		assertThat(made.path("version")).isEqualTo(descriptor().path("version"));
		assertThat(made.path("profile").asString()).isEqualTo("tabular-data-package");
	}

	private static JsonNode descriptor() throws IOException {
		return JsonMapper.shared().readTree(new ClassPathResource("seeds/datapackage.json").getInputStream());
	}

}
