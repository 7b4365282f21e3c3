package org.duibiao.dashboard.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.duibiao.testing.Site;
import org.duibiao.testing.SiteAddresses;
import org.duibiao.testing.SiteTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of the documents, whose texts nobody attached.
 */
@SiteTest
class SourcePagesIntegrationTests {

	@Autowired
	private Site site;

	@Autowired
	private SiteAddresses addresses;

	@ParameterizedTest
	@CsvSource({ "zh, 未附原文，未核对", "en, 'Text not attached, not verified'" })
	void sayThatNoTextIsAttached(String language, String told) {
		Document list = this.site.page("/sources?lang=" + language);
		assertThat(list.select("tbody tr")).hasSize(2)
			.allSatisfy((row) -> assertThat(row.text()).containsIgnoringCase(told).doesNotContain("SHA-256"));
		Document page = this.site.page("/sources/ah-2023?lang=" + language);
		assertThat(page.select("main").text()).containsIgnoringCase(told);
		assertThat(page.select("mark, blockquote, .sha")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "ah-2023, 71", "sd-2023, 56" })
	void showEachFigureWithItsPlace(String document, int figures) {
		Document page = this.site.page("/sources/" + document + "?lang=en");
		assertThat(page.select("tbody tr")).hasSize(figures).allSatisfy((row) -> {
			assertThat(row.id()).startsWith(document);
			assertThat(row.select("td").get(2).text()).contains("paragraph", "occurrence");
			assertThat(row.select("td").get(2).select("[lang=zh]").text()).isNotBlank();
		});
		assertThat(this.site.exportOf(page).rows()).hasSize(figures);
	}

	@Test
	void namesTheDocumentsInsteadOfOneThatIsNotThere() {
		Document page = this.site.page("/sources/gd-2023?lang=en", 404);
		assertThat(page.select("main a").eachAttr("href")).contains("/sources/ah-2023", "/sources/sd-2023");
	}

	@Test
	void areWhereEachFigureOfEachPageLeads() {
		Map<String, List<String>> ids = new TreeMap<>();
		for (String document : List.of("ah-2023", "sd-2023")) {
			ids.put("/sources/" + document,
					this.site.page("/sources/" + document).select("[id]").stream().map(Element::id).toList());
		}
		int links = 0;
		for (String address : this.addresses.pagesAndStates()) {
			if (address.startsWith("/sources")) {
				continue;
			}
			Document page = this.site.page(address);
			assertThat(page.select("td span.value")).as(address).isEmpty();
			for (Element value : page.select("td a.value")) {
				String[] href = value.attr("href").split("#");
				assertThat(href).as(address).hasSize(2);
				assertThat(ids).containsKey(href[0]);
				assertThat(ids.get(href[0])).as(address).contains(href[1]);
				links++;
			}
		}
		assertThat(links).isGreaterThan(200);
	}

}
