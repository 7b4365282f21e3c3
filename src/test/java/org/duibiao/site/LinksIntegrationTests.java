package org.duibiao.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.duibiao.testing.Site;
import org.duibiao.testing.SiteAddresses;
import org.duibiao.testing.SiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every link leads somewhere; pictures in pixels are those in words and lines.
 */
@SiteTest
@Execution(ExecutionMode.CONCURRENT)
class LinksIntegrationTests {

	private static final String ROOT = "http://site";

	@Autowired
	private Site site;

	@Autowired
	private SiteAddresses addresses;

	@Test
	void leadSomewhereFromHomeOnInBothLanguages() throws Exception {
		Map<String, Document> pages = new HashMap<>();
		Set<String> seen = new LinkedHashSet<>(List.of("/", "/?lang=en"));
		Deque<String> ahead = new ArrayDeque<>(seen);
		List<String> broken = new ArrayList<>();
		List<String> fragments = new ArrayList<>();
		while (!ahead.isEmpty()) {
			String address = ahead.pop();
			MockHttpServletResponse answer = this.site.get(address).getResponse();
			if (answer.getStatus() != 200) {
				broken.add(answer.getStatus() + " " + address);
			}
			else if (String.valueOf(answer.getContentType()).startsWith("text/html")) {
				Document page = Jsoup.parse(answer.getContentAsString(), ROOT + address);
				pages.put(address, page);
				linksOf(page).stream()
					.peek(fragments::add)
					.map(LinksIntegrationTests::page)
					.filter((link) -> !link.contains(".png?"))
					.filter(seen::add)
					.forEach(ahead::add);
			}
		}
		assertThat(broken).isEmpty();
		assertThat(seen).hasSizeGreaterThan(250).allMatch((address) -> address.startsWith("/"));
		assertThat(fragments.stream().filter((link) -> link.contains("#")).distinct().toList()).isNotEmpty()
			.allSatisfy((link) -> assertThat(pages.get(page(link)).getElementById(link.replaceAll(".*#", ""))).as(link)
				.isNotNull());
		assertThat(seen).containsAll(this.addresses.pages());
	}

	private static List<String> linksOf(Document page) {
		return page.select("a[href]:not([rel=nofollow]), link[href], script[src], img[src], form[action]")
			.stream()
			.map((element) -> {
				String attribute = element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "action";
				String link = element.absUrl(attribute).replaceFirst("^http://localhost/", ROOT + "/");
				assertThat(link).as("%s of %s", element, page.location()).startsWith(ROOT + "/");
				return link.substring(ROOT.length());
			})
			.toList();
	}

	private static String page(String link) {
		return link.replaceAll("#.*", "");
	}

}
