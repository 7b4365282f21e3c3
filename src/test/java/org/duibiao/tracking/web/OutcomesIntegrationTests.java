package org.duibiao.tracking.web;

import java.util.List;
import java.util.Map;

import org.duibiao.testing.RevisedSiteTest;
import org.duibiao.testing.Site;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The targets page and file once results of the targets' year have come in.
 */
@RevisedSiteTest
class OutcomesIntegrationTests {

	@Autowired
	private Site site;

	@ParameterizedTest
	@CsvSource({ "renovation-projects-100m, Attainment: met, '1,250'",
			"digitalised-above-scale-manufacturers, Attainment: missed, '5,900'",
			"new-above-scale-enterprises, Attainment: within, '2,400'",
			"photovoltaic-storage-revenue-growth, Attainment: , '21%'",
			"industrial-value-added-growth, Progress: , 7.6%" })
	void tellWhatBecameOfTargets(String indicator, String told, String result) {
		assertThat(row(indicator, "/targets?lang=en").select(".verdict > p.meaning").text())
			.startsWithIgnoringCase(told)
			.contains(result)
			.contains("2024");
		Map<String, String> line = line(indicator, "/targets.csv?lang=en");
		assertThat(line.get("Outcome")).startsWithIgnoringCase(told).contains(result);
	}

	@Test
	void nameTheMonthsThatProgressCovers() {
		assertThat(row("industrial-value-added-growth", "/targets?lang=en").select(".verdict > p.meaning").text())
			.contains("January–June 2024")
			.contains("not")
			.doesNotContainPattern("\\bmet\\b|missed");
	}

	@ParameterizedTest
	@CsvSource({ "industrial-value-added-growth, 7.3%", "new-above-scale-enterprises, '2,753'" })
	void keepTheResultOfTheYearBeforeAsItsOwnRelation(String indicator, String result) {
		Element now = row(indicator, "/targets?lang=en");
		Element before = row(indicator, "/targets?lang=en&revision=1");
		assertThat(now.select("td").get(0).select(".value").text()).isEqualTo(result);
		assertThat(now.select(".verdict-word").text()).isEqualTo(before.select(".verdict-word").text());
		assertThat(now.select(".reasons").text()).isEqualTo(before.select(".reasons").text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void sayNothingOfTargetsWithoutAResultOfTheirYear(String language) {
		List<Element> rows = this.site.page("/targets?lang=" + language).select("tbody tr");
		assertThat(rows).filteredOn((row) -> !row.select(".verdict > p.meaning").isEmpty()).hasSize(5);
		assertThat(this.site.page("/targets?revision=1&lang=" + language).select(".verdict > p.meaning")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void neverTellAPercentageOfATarget(String language) {
		assertThat(row("renovation-projects-100m", "/targets?lang=" + language).select(".verdict").text())
			.doesNotContain("%");
	}

	private Element row(String indicator, String address) {
		return this.site.page(address)
			.select("tbody tr")
			.stream()
			.filter((row) -> row.select("th a").attr("href").replaceAll("\\?.*", "").endsWith("/" + indicator))
			.findFirst()
			.orElseThrow();
	}

	private Map<String, String> line(String indicator, String address) {
		return this.site.csv(address)
			.rows()
			.stream()
			.filter((row) -> row.containsValue(indicator))
			.findFirst()
			.orElseThrow();
	}

}
