package org.duibiao.export;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.duibiao.testing.CsvAnswer;
import org.duibiao.testing.Printed;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a page shows is what it exports.
 */
@SiteTest
class CsvIntegrationTests {

	@Autowired
	private Site site;

	@ParameterizedTest
	@CsvSource({ "/provinces/CN-AH?x=1", "/provinces/CN-SD?x=1", "/provinces/CN-AH?theme=operation",
			"/provinces/CN-AH?kind=target&sort=name", "/provinces/CN-SD?theme=clusters&kind=result&sort=printed",
			"/provinces/CN-SD?theme=opening&kind=target", "/indicators/industrial-value-added-growth?x=1",
			"/indicators/provincial-sme-clusters?x=1", "/indicators/industrial-digitalisation-index?x=1" })
	void hasTheFiguresOfThePage(String address) {
		for (String language : List.of("zh", "en")) {
			Words words = Words.of(language);
			Document page = this.site.page(address + "&lang=" + language);
			List<Element> shown = page.select("table.figures tbody tr");
			CsvAnswer file = this.site.exportOf(page);
			if (shown.isEmpty()) {
				assertThat(file.text().lines()).hasSize(1);
				continue;
			}
			assertThat(file.header()).contains(words.columns());
			assertThat(file.rows()).hasSameSizeAs(shown);
			IntStream.range(0, shown.size()).forEach((i) -> assertSame(file.rows().get(i), shown.get(i), words));
		}
	}

	private static void assertSame(Map<String, String> row, Element shown, Words words) {
		String subject = shown.selectFirst("th a").text();
		assertThat(List.of(row.get(words.indicator()), row.get(words.province())))
			.anySatisfy((cell) -> assertThat(cell).startsWith(subject));
		assertThat(shown.selectFirst("th a").attr("href")).endsWith("/" + (row.get(words.indicator()).equals(subject)
				? row.get(words.indicatorCode()) : row.get(words.provinceCode())));
		assertThat(row.get(words.printed())).isEqualTo(Printed.tokenIn(shown.selectFirst("td")));
		assertThat(row.get(words.kind())).isEqualTo(words.kind(shown.hasClass("target")));
		assertThat(row.get(words.source())).contains(shown.selectFirst("td.source").ownText());
		assertThat(row.get(words.number())).matches("-?[0-9]+(\\.[0-9]+)?");
		assertThat(List.of(row.get(words.qualifier()), row.get(words.periodStatus()), row.get(words.periodEnd())))
			.doesNotContain("");
		List<String> claims = shown.select("td").get(2).select(".meaning").eachText();
		assertThat(claims).allMatch((row.get(words.ranks()) + row.get(words.benchmarks()))::contains);
	}

	@ParameterizedTest
	@CsvSource({ "zh, /indicators?x=1", "en, /indicators?x=1", "zh, /indicators?theme=green",
			"en, /indicators?q=%E5%9B%BD%E5%AE%B6", "en, /indicators?q=no-such-thing" })
	void hasTheIndicatorsOfThePage(String language, String address) {
		Words words = Words.of(language);
		Document page = this.site.page(address + "&lang=" + language);
		List<Element> shown = page.select("table:not(.chart-table) tbody tr");
		CsvAnswer file = this.site.exportOf(page);
		assertThat(file.text().lines()).hasSize(shown.size() + 1);
		for (int i = 0; i < shown.size(); i++) {
			Map<String, String> row = file.rows().get(i);
			assertThat(row.get(words.indicator())).isEqualTo(shown.get(i).select("th").text());
			assertThat("/indicators/" + row.get(words.indicatorCode()))
				.isEqualTo(shown.get(i).select("th a").attr("href"));
			assertThat(row).containsValues(shown.get(i).select("td").get(0).text(),
					shown.get(i).select("td").get(1).text());
			assertThat(shown.get(i).select("td").get(2).select(".meaning").eachText())
				.allMatch(row.get(words.printedBy())::contains);
		}
	}

	@ParameterizedTest
	@CsvSource({ "zh, /compare?x=1", "en, /compare?x=1", "en, /compare?province=CN-SD&province=CN-AH&kind=target",
			"zh, /compare?province=CN-AH&indicator=little-giants&indicator=industrial-investment-growth" })
	void hasTheComparisonOfThePage(String language, String address) {
		Words words = Words.of(language);
		Document page = this.site.page(address + "&lang=" + language);
		List<Element> shown = page.select("table:not(.chart-table) tbody tr");
		List<Map<String, String>> rows = this.site.exportOf(page).rows();
		assertThat(rows).hasSameSizeAs(shown);
		List<String> provinces = page.select("thead th a").eachText();
		for (int i = 0; i < shown.size(); i++) {
			Map<String, String> row = rows.get(i);
			Element line = shown.get(i);
			assertThat(row.get(words.indicator())).isEqualTo(line.selectFirst("th a").text());
			assertThat("/indicators/" + row.get(words.indicatorCode())).isEqualTo(line.select("th a").attr("href"));
			for (int p = 0; p < provinces.size(); p++) {
				assertThat(row.get(provinces.get(p) + "-" + words.printed()))
					.isEqualTo(Printed.tokenIn(line.select("td").get(p)));
			}
			assertThat(line.select(".verdict-word, .difference, .reasons li").eachText())
				.allMatch(String.join("\n", row.values())::contains);
		}
	}

	@ParameterizedTest
	@CsvSource({ "zh, /targets?x=1", "en, /targets?x=1", "en, /targets?province=CN-SD" })
	void hasTheTargetsOfThePage(String language, String address) {
		Words words = Words.of(language);
		Document page = this.site.page(address + "&lang=" + language);
		List<Element> shown = page.select("table:not(.chart-table) tbody tr");
		List<Map<String, String>> rows = this.site.exportOf(page).rows();
		assertThat(rows).hasSameSizeAs(shown);
		for (int i = 0; i < shown.size(); i++) {
			Map<String, String> row = rows.get(i);
			Element line = shown.get(i);
			assertThat(row.get(words.indicator())).isEqualTo(line.selectFirst("th a").text());
			boolean result = !line.select("td").get(0).select("> .value").isEmpty();
			assertThat(row.get(words.kind(false) + "-" + words.printed()))
				.isEqualTo(result ? Printed.tokenIn(line.select("td").get(0)) : "");
			assertThat(row.get(words.kind(true) + "-" + words.printed()))
				.isEqualTo(Printed.tokenIn(line.select("td").get(1)));
			assertThat(row).containsValue(line.selectFirst(".verdict-word").text());
			assertThat(line.select(".reasons li").eachText()).allMatch(String.join("\n", row.values())::contains);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/provinces/CN-AH.csv", "/indicators.csv", "/indicators/little-giants.csv", "/compare.csv",
			"/targets.csv" })
	void isMarkedForExcelUnlessAskedNotTo(String address) {
		assertThat(this.site.csv(address).text()).startsWith(CsvAnswer.MARK).containsOnlyOnce(CsvAnswer.MARK);
		assertThat(this.site.csv(address + "?bom=0").text()).isEqualTo(this.site.csv(address).text().substring(1));
		assertThat(this.site.csv(address + "?bom=1").text()).isEqualTo(this.site.csv(address).text());
		assertThat(this.site.get(address + "?bom=2")).hasStatus(400);
		assertThat(this.site.csv(address).text().lines().count())
			.isEqualTo(this.site.csv(address).text().chars().filter((it) -> it == '\r').count());
		assertThat(this.site.csv(address).text()).endsWith("\r\n");
	}

	@ParameterizedTest
	@CsvSource({ "/provinces/CN-AH.csv, 对标-安徽-结果与目标-修订1.csv, duibiao-Anhui-results-and-targets-r1.csv",
			"/indicators.csv, 对标-指标目录-修订1.csv, duibiao-indicators-r1.csv",
			"/compare.csv, 对标-对比-安徽-山东-修订1.csv, duibiao-compare-Anhui-Shandong-r1.csv",
			"/targets.csv, 对标-目标与上年结果-修订1.csv, duibiao-targets-beside-results-r1.csv" })
	void isNamedInTheReadersLanguage(String address, String chinese, String english) {
		assertName(this.site.csv(address), chinese);
		assertName(this.site.csv(address + "?lang=en"), english);
	}

	private static void assertName(CsvAnswer file, String name) {
		String header = file.answer().getResponse().getHeader("Content-Disposition");
		assertThat(header).startsWith("attachment; ").contains("filename*=UTF-8''").matches("\\p{ASCII}*");
		assertThat(ContentDisposition.parse(header).getFilename()).isEqualTo(name);
		assertThat(file.answer().getResponse().getContentType()).isEqualTo("text/csv;charset=UTF-8;header=present");
	}

}
