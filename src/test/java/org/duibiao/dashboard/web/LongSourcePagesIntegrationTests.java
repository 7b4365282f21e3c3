package org.duibiao.dashboard.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

import org.duibiao.site.Paging;
import org.duibiao.testing.CrowdedSiteTest;
import org.duibiao.testing.CsvAnswer;
import org.duibiao.testing.Json;
import org.duibiao.testing.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a document with more figures than a page shows.
 */
@CrowdedSiteTest
class LongSourcePagesIntegrationTests {

	private static final String LONG = "/sources/ah-2023?lang=en";

	private static final String FURTHER = "Further figures";

	private static final String EARLIER = "Earlier figures";

	@Autowired
	private Site site;

	@Test
	void showAllFiguresInPortionsInTheOrderOfTheFile() {
		Document page = this.site.page(LONG);
		CsvAnswer tidy = this.site.csv("/sources/ah-2023.csv?layout=long&lang=en");
		List<String> file = tidy.column(tidy.header().get(0).replace(CsvAnswer.MARK, ""));
		List<String> shown = new ArrayList<>(figuresOf(page));
		assertThat(page.select("main").text()).contains("200 of them are on this page");
		while (!page.select(turn(FURTHER)).isEmpty()) {
			assertThat(figuresOf(page)).hasSize(Paging.ROWS);
			page = turned(page, FURTHER);
			shown.addAll(figuresOf(page));
		}
		assertThat(shown).hasSizeGreaterThan(2 * Paging.ROWS).isEqualTo(file);
		assertThat(this.site.exportOf(page).rows()).hasSameSizeAs(file);
		assertThat(page.select("p.lead").text()).contains("%,d figures".formatted(file.size()));
		assertThat(this.site.page("/sources?lang=en").select("tbody tr:has(a[href=/sources/ah-2023])").text())
			.contains(" %d ".formatted(file.size()));
	}

	@Test
	void turnBackTheWayTheyTurnedForth() {
		Document first = this.site.page(LONG);
		Document second = turned(first, FURTHER);
		Document third = turned(second, FURTHER);
		assertThat(first.select(turn(EARLIER))).isEmpty();
		assertThat(figuresOf(turned(third, EARLIER))).isEqualTo(figuresOf(second));
		assertThat(figuresOf(turned(second, EARLIER))).isEqualTo(figuresOf(first));
		assertThat(figuresOf(turned(third, "From the beginning"))).isEqualTo(figuresOf(first));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/provinces/CN-M05", "/", "/indicators/industrial-investment-growth", "/audit",
			"/compare?province=CN-AH&province=CN-M07&indicator=industrial-investment-growth" })
	void beginWithTheFigureThatLedThere(String address) {
		List<String> links = this.site.page(address)
			.select("a[href^=/sources/ah-2023]")
			.eachAttr("href")
			.stream()
			.filter((href) -> href.contains("#"))
			.distinct()
			.toList();
		assertThat(links).isNotEmpty();
		IntStream.iterate(0, (index) -> index < links.size(), (index) -> index + 1 + links.size() / 4)
			.mapToObj(links::get)
			.forEach((href) -> assertThat(this.site.page(href.replaceFirst("#.*", "")).select("tbody tr").get(0).id())
				.as(href)
				.isEqualTo(href.replaceFirst(".*#", "")));
	}

	@Test
	void beginWithTheFigureThatProgramsAreToldOf() {
		JsonNode figures = Json.get(this.site, "observations?area=CN-M05&limit=3").path("items");
		assertThat(figures.size()).isEqualTo(3);
		for (JsonNode figure : figures) {
			String href = figure.path("links").path("source").asString().replaceFirst("^https?://[^/]+", "");
			assertThat(this.site.page(href.replaceFirst("#.*", "")).select("tbody tr").get(0).id())
				.isEqualTo(figure.path("id").asString());
		}
	}

	@Test
	void leadToTheNewestRevisionFromTheBeginning() {
		assertThat(this.site.page("/sources/ah-2023?revision=1&from=CN-AH:ah-2023-071&lang=en")
			.select("a[href=/sources/ah-2023?lang=en]")).isNotEmpty();
	}

	@Test
	void leadToThePlainPageWhereItShowsAll() {
		assertThat(this.site.page("/provinces/CN-SD").select("a[href^=/sources/]").eachAttr("href"))
			.filteredOn((href) -> href.contains("#"))
			.isNotEmpty()
			.allMatch((href) -> href.matches("/sources/sd-2023#.+"));
	}

	@ParameterizedTest
	@CsvSource({ "CN-SD:sd-2023-001", "CN-AH:ah-2023-999", "ah-2023-001", ":", "' '", "CN-AH:%00" })
	void tellWhatANameOfAFigureLooksLike(String from) {
		Document page = this.site.page(LONG + "&from=" + from.replace(" ", "%20"), 400);
		assertThat(page.select("main").text()).contains("from", "CN-AH:ah-2023-001");
	}

	private Document turned(Document page, String which) {
		String href = page.select(turn(which)).attr("href");
		return this.site.page(href + (href.contains("?") ? "&" : "?") + "lang=en");
	}

	private static String turn(String which) {
		return "nav.pager a:contains(" + which + ")";
	}

	private static List<String> figuresOf(Document page) {
		List<String> ids = page.select("main tbody tr").stream().map((row) -> row.id()).toList();
		assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
		return ids;
	}

}
