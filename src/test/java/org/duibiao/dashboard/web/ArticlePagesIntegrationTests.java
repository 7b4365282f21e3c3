package org.duibiao.dashboard.web;

import java.util.Arrays;
import java.util.stream.Stream;

import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTools;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of the documents with the articles themselves, which are no part of the
 * project, attached at the start.
 */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:articles;DB_CLOSE_DELAY=-1")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@SiteTools
@EnabledIf(value = "articlesAreGivenOrRequired", disabledReason = "the articles are not here")
class ArticlePagesIntegrationTests {

	@Autowired
	private Site site;

	@ParameterizedTest
	@CsvSource({ "ah-2023, 71", "sd-2023, 56" })
	void findEachFigureAtItsPlaceAndLeaveNothingOver(String document, int figures) {
		Document page = this.site.page("/sources/" + document + "?lang=en");
		assertThat(page.select("tbody tr")).hasSize(figures).allSatisfy((row) -> {
			assertThat(row.select("td .tag:not(.tag-target, .tag-expected)").eachText()).containsExactly("found");
			assertThat(row.select("blockquote mark").text())
				.isEqualTo(row.select("td").get(2).select("[lang=zh]").first().text());
		});
		assertThat(page.select("main > p.none")).isEmpty();
		assertThat(page.select(".sha").text()).matches("SHA-256 [0-9a-f]{64}");
	}

	static boolean articlesAreGivenOrRequired() {
		boolean given = Stream
			.of(System.getProperty("duibiao.sources.directory"), System.getenv("DUIBIAO_SOURCES_DIRECTORY"))
			.anyMatch((directory) -> directory != null && !directory.isBlank());
		return given || Arrays.asList(System.getProperty("duibiao.required", "").split("[, ]+")).contains("sources");
	}

}
