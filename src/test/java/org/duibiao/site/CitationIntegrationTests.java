package org.duibiao.site;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The citation at the foot of each page and in each file.
 */
@SiteTest
class CitationIntegrationTests {

	@Autowired
	private Site site;

	@ParameterizedTest
	@CsvSource({ "zh, 安徽省经济和信息化厅, 对标", "en, Department of Economy and Information Technology of Anhui, Duibiao" })
	void nameTheProducerBeforeTheSite(String language, String producer, String name) {
		String plain = cite("/provinces/CN-AH?lang=" + language).select("p").first().text();
		assertThat(plain).contains(producer).contains(name).doesNotContain("山东", "Shandong");
		assertThat(plain.indexOf(producer)).isLessThan(plain.indexOf(name));
	}

	@Test
	void followTheStandardForEachDocumentAndTheSite() {
		Element cite = cite("/compare?lang=en");
		assertThat(cite.select("p[lang=zh]").eachText()).hasSize(2)
			.allSatisfy((entry) -> assertThat(entry).matches(".+厅\\. .+\\[R]\\. 2023\\."));
		assertThat(cite.select("p:not([lang])").last().text()).matches(
				"Duibiao\\. [^\\p{IsHan}]+\\[DB/OL]\\. \\(\\d{4}-\\d\\d-\\d\\d\\)\\[\\d{4}-\\d\\d-\\d\\d]\\. http://.+revision=1\\.");
	}

	@Test
	void giveBibtexWithBalancedBraces() {
		String bibtex = cite("/compare?lang=en").select("pre").text();
		assertThat(bibtex.chars().filter((sign) -> sign == '{').count())
			.isEqualTo(bibtex.chars().filter((sign) -> sign == '}').count());
		assertThat(bibtex).contains("@misc{ah-2023,", "@misc{sd-2023,", "@misc{duibiao-r1,", "urldate = {",
				"url = {http");
	}

	@Test
	void keepTheQueryAndFreezeIt() {
		assertThat(address("/indicators?q=a%20b&lang=en&bom=0&revision=1")).contains("/indicators?q=a%20b")
			.containsOnlyOnce("lang=en")
			.containsOnlyOnce("revision=1")
			.doesNotContain("bom");
		assertThat(address("/targets?province=CN-AH")).endsWith("/targets?province=CN-AH&lang=zh&revision=1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?q=%zz", "?q=%", "?q=%e4", "?a[]=1", "?q={x}", "?q=a|b", "?q=\"><b>", "?%", "?q=a^b`c",
			"?=", "?&&", "?q=%00", "?lang=en%", "?{q}={r}", "?q=\\", "?revision=1&%zz" })
	void neverBreakThePage(String query) throws IOException {
		for (String path : List.of("/indicators", "/targets", "/targets.csv", "/no-such-page")) {
			assertThat(status(path + query)).as(path + query).isBetween(200, 499);
		}
	}

	private int status(String target) throws IOException {
		URI root = URI.create(this.site.root());
		try (Socket socket = new Socket(root.getHost(), root.getPort())) {
			socket.getOutputStream()
				.write(("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.ISO_8859_1));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return Integer.parseInt(answer.split(" ", 3)[1]);
		}
	}

	private String address(String asked) {
		return cite(asked).select("a").attr("href");
	}

	private Element cite(String address) {
		return this.site.page(address).selectFirst(".cite");
	}

}
