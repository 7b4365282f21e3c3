package org.duibiao.site;

import java.util.ArrayList;
import java.util.List;

import org.duibiao.testing.CrowdedSiteTest;
import org.duibiao.testing.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists that are too long for one page.
 */
@CrowdedSiteTest
class LongListsIntegrationTests {

	@Autowired
	private Site site;

	@ParameterizedTest
	@ValueSource(strings = { "/targets", "/audit" })
	void areShownInPagesAndWholeInFiles(String address) {
		Document first = this.site.page(address);
		List<String> pages = first.select(".pager a").eachAttr("href");
		assertThat(pages).hasSizeGreaterThan(1).startsWith(address, address + "?page=2");
		List<String> shown = new ArrayList<>();
		for (String page : pages) {
			Document document = this.site.page(page);
			assertThat(document.select(".pager [aria-current=page]").eachAttr("href")).containsExactly(page);
			assertThat(document.select("link[rel=canonical]").attr("href")).endsWith(page);
			assertThat(document.select(".toolbar a").eachAttr("href")).noneMatch((file) -> file.contains("page"));
			assertThat(document.select("table.figures tbody tr")).hasSizeBetween(1, Paging.ROWS);
			shown.addAll(document.select("table.figures tbody tr > :not(th:first-child)").eachText());
		}
		assertThat(shown)
			.hasSize(this.site.exportOf(first).rows().size() * (first.select("thead tr").get(0).childrenSize() - 1));
		this.site.page(address + "?page=" + (pages.size() + 1), HttpStatus.BAD_REQUEST.value());
	}

	@Test
	void areDrawnOnlyWhereTheyFitOnAPage() {
		Document all = this.site.page("/targets?lang=en");
		assertThat(all.select("figure.chart, #charts")).isEmpty();
		assertThat(all.select("main").text()).contains("so they are not drawn: choose a province");
		Document one = this.site.page("/targets?province=CN-AH");
		assertThat(one.select("figure.chart")).isNotEmpty();
		assertThat(one.select(".pager")).isEmpty();
		assertThat(this.site.page("/targets?province=CN-AH-3497").select("tbody tr"))
			.hasSameSizeAs(one.select("tbody tr"));
	}

	@Test
	void sayWhichPagesThereAre() {
		Document refused = this.site.page("/indicators/industrial-investment-growth?page=2&lang=en",
				HttpStatus.BAD_REQUEST.value());
		assertThat(refused.select("main").text()).contains("1 … 1");
	}

}
