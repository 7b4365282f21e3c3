package org.duibiao.search.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The search page, its file and its suggestions.
 */
@SiteTest
class SearchPageIntegrationTests {

	private static final String HITS = ".hits > li";

	@Autowired
	private Site site;

	@Test
	void saysWhatEachProvincePrinted() {
		Document page = this.site.page("/search?q=industrial-sales-ratio");
		assertThat(page.select(HITS)).hasSize(1);
		assertThat(page.select(HITS + " h3").text()).isEqualTo("工业产品销售率");
		assertThat(page.select(".printings li").eachText()).containsExactly("山东 96.5% 2023年1—10月 · 1 项结果 · 0 项目标",
				"安徽 未印");
		assertThat(page.select(HITS + " p.meaning:has(code)").text()).isEqualTo("工业运行 · 单位：% · industrial-sales-ratio");
		assertThat(page.select(HITS + " code mark").text()).isEqualTo("industrial-sales-ratio");
	}

	@ParameterizedTest
	@CsvSource({ "gytz, 工业投资, 工业投资增速", "touzizengsu, 投资增速, 工业投资增速" })
	void marksWhatWasLookedFor(String query, String marked, String name) {
		Document page = this.site.page("/search?q=" + query);
		assertThat(page.select("h3:has(a[href=/indicators/industrial-investment-growth]) mark").text())
			.isEqualTo(marked);
		Document english = this.site.page("/search?lang=en&q=" + query);
		assertThat(english.select("p[lang=zh]:has(mark)").eachText()).contains(name);
	}

	@Test
	void doesNotLeadAwayFromAnExactCode() {
		Document page = this.site.page("/search?q=CN-AH");
		assertThat(page.select(HITS + " h3 a").eachAttr("href")).containsExactly("/provinces/CN-AH");
		assertThat(page.select(HITS).text()).contains("49 项结果 · 19 项目标");
	}

	@Test
	void leadsFromAThemeToTheListAndTheDashboards() {
		Document page = this.site.page("/search?q=lvsefazhan");
		assertThat(page.select("h3 a").attr("href")).isEqualTo("/indicators?theme=green");
		assertThat(page.select(HITS + " p.meaning a").eachAttr("href")).containsExactly("/provinces/CN-AH#green",
				"/provinces/CN-SD#green");
	}

	@Test
	void groupsWithHeadingsAndCounts() {
		Document page = this.site.page("/search?q=green&lang=en");
		List<String> headings = page.select("main section h2").eachText();
		assertThat(headings.get(0)).isEqualTo("Themes (1)");
		assertThat(page.select("main section")).allSatisfy((section) -> assertThat(section.selectFirst("h2").text())
			.endsWith("(" + section.select(HITS).size() + ")"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search", "/search?q=", "/search?q=%20", "/search?q=no-such-thing" })
	void showsHowToSearch(String address) {
		Document page = this.site.page(address);
		assertThat(page.select(HITS)).isEmpty();
		assertThat(page.select("main .chip")).hasSizeGreaterThan(10);
		page.select("main section")
			.first()
			.select("a")
			.forEach((example) -> assertThat(this.site.page(example.attr("href").replace("|", "%7C")).select(HITS))
				.as(example.text())
				.isNotEmpty());
	}

	@Test
	void saysWhenItLookedForSomethingElse() {
		assertThat(this.site.page("/search?q=industral&lang=en").select("main p[role=status]").text())
			.startsWith("Nothing for “industral”; shown for “industrial”: ");
		assertThat(this.site.page("/search?q=xyzzy").select("main p[role=status]").text())
			.isEqualTo("没有与“xyzzy”相符的内容。");
	}

	@Test
	void showsFiftyHitsOnAPage() {
		Document first = this.site.page("/search?q=ye");
		assertThat(first.select(HITS)).hasSize(50);
		Document second = this.site.page(first.select(".pager a").last().attr("href"));
		assertThat(second.select(HITS)).isNotEmpty();
		assertThat(second.select(".pager [aria-current]").text()).isEqualTo("第 2 页");
		assertThat(second.select("h3 a").eachAttr("href"))
			.doesNotContainAnyElementsOf(first.select("h3 a").eachAttr("href"));
		assertThat(this.site.exportOf(first).rows()).hasSize(50 + second.select(HITS).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "2", "x", "1e3", "99999999999999999999" })
	void refusesPagesThatAreNotThere(String page) {
		assertThat(this.site.page("/search?q=anhui&page=" + page, 400).text()).contains("page", "1 … 1");
	}

	@Test
	void looksForTheBeginningOfALongQuery() {
		Document page = this.site.page("/search?q=anhui" + "%20".repeat(90) + "x");
		assertThat(page.text()).contains("只按前 80 个字符查找");
		assertThat(page.select(HITS)).hasSize(1);
	}

	@Test
	void staysInAFrozenRevision() {
		Document page = this.site.page("/search?q=anhui&revision=1");
		assertThat(page.select("main h3 a").attr("href")).isEqualTo("/provinces/CN-AH?revision=1");
		assertThat(page.select(".site-search [name=revision]").attr("value")).isEqualTo("1");
		assertThat(page.select(".toolbar a").attr("href")).contains("revision=1", "q=anhui");
	}

	@Test
	void suggestsAtMostEight() {
		JsonNode suggestions = JsonMapper.shared()
			.readTree(new String(
					this.site.get("/search/suggestions.json?q=gongye&lang=en").getResponse().getContentAsByteArray(),
					StandardCharsets.UTF_8));
		assertThat(suggestions.size()).isEqualTo(8);
		assertThat(suggestions.path(0).path("label").asString()).isEqualTo("Industrial operation");
		assertThat(suggestions.path(0).path("kind").asString()).isEqualTo("THEME");
		assertThat(suggestions.path(0).path("href").asString()).isEqualTo("/indicators?theme=operation");
		assertThat(suggestions.path(1).path("detail").asString()).isEqualTo("Indicator · Industrial operation · %");
	}

	@Test
	void leadsToAComparisonFromEveryIndicator() {
		for (String address : List.of("/indicators", "/indicators/little-giants", "/provinces/CN-SD",
				"/search?q=little-giants", "/provinces/CN-SD?revision=1")) {
			List<String> links = this.site.page(address).select("a.pick").eachAttr("href");
			assertThat(links).as(address).isNotEmpty();
			assertThat(this.site.page(links.get(links.size() - 1)).select("h1")).hasSize(1);
			assertThat(links).allMatch((link) -> link.contains("revision=1") == address.contains("revision=1"));
		}
	}

}
