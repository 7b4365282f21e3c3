package org.duibiao.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.duibiao.testing.Site;
import org.duibiao.testing.SiteAddresses;
import org.duibiao.testing.SiteTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * English pages say Chinese only where they quote it, and mark it as Chinese.
 */
@SiteTest
@Execution(ExecutionMode.CONCURRENT)
class EnglishPagesIntegrationTests {

	private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，。：；、（）《》]");

	@Autowired
	private Site site;

	@Autowired
	private SiteAddresses addresses;

	@Test
	void markEveryChineseWordAsChinese() {
		Map<String, String> unmarked = new LinkedHashMap<>();
		Stream.concat(Stream.concat(this.addresses.pagesAndStates().stream(), everyIndicator()), Stream.of("/targets"))
			.distinct()
			.forEach((address) -> unmarkedIn(english(address)).forEach((text) -> unmarked.putIfAbsent(text, address)));
		assertThat(unmarked).isEmpty();
	}

	@Test
	void markProblemsAndChartsInEnglishToo() {
		for (String address : List.of("/provinces/XX?lang=en", "/indicators/giants?lang=en")) {
			Document page = this.site.page(address, 404);
			assertThat(page.select("main").text()).doesNotContainPattern(CHINESE);
		}
		this.addresses.pagesAndStates()
			.forEach((address) -> assertThat(english(address).select("script[type=application/json]"))
				.allSatisfy((script) -> assertThat(script.data()).doesNotContainPattern(CHINESE)));
	}

	private Stream<String> everyIndicator() {
		return this.site.page("/indicators").select("tbody th a").eachAttr("href").stream();
	}

	private Document english(String address) {
		return this.site.page(address + (address.contains("?") ? "&" : "?") + "lang=en");
	}

	private static List<String> unmarkedIn(Document page) {
		Stream<String> texts = page.getAllElements()
			.stream()
			.filter((element) -> !isChinese(element) && !element.tagName().equals("script"))
			.flatMap((element) -> Stream.concat(element.textNodes().stream().map(TextNode::text),
					Stream.of("title", "aria-label", "data-label", "alt").map(element::attr)));
		return texts.filter((text) -> CHINESE.matcher(text).find()).toList();
	}

	private static boolean isChinese(Element element) {
		return Set.of("zh", "zh-CN")
			.contains(Stream.concat(Stream.of(element), element.parents().stream())
				.filter((it) -> it.hasAttr("lang"))
				.map((it) -> it.attr("lang"))
				.findFirst()
				.orElse(""));
	}

}
