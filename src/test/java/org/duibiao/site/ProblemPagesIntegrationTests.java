package org.duibiao.site;

import java.net.http.HttpResponse;
import java.util.List;

import org.assertj.core.api.ObjectAssert;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

/**
 * What goes wrong is told in the reader's language.
 */
@SiteTest
class ProblemPagesIntegrationTests {

	@Autowired
	private Site site;

	@ParameterizedTest
	@CsvSource({ "/provinces/CN-XX, CN-XX, /provinces/CN-AH", "/provinces/CN, CN, /provinces/CN-SD",
			"/provinces/CN-XX.csv, CN-XX, /provinces/CN-SD",
			"/provinces/CN-AH?theme=weather, weather, /indicators?theme=operation",
			"/indicators?theme=weather, weather, /indicators?theme=green",
			"/indicators.csv?theme=weather, weather, /indicators?theme=green",
			"/indicators/giants, giants, /indicators/little-giants",
			"/indicators/giants.csv, giants, /indicators/little-giants", "/compare?province=XX, XX, /provinces/CN-AH",
			"/compare.csv?indicator=revenue, revenue, /indicators/industrial-revenue",
			"/targets?province=XX, XX, /provinces/CN-AH", "/targets.csv?province=XX, XX, /provinces/CN-AH",
			"/data/weather.csv, weather.csv, /data/observations.csv" })
	void namesWhatIsUnknownAndWhatIsPossible(String address, String unknown, String possible) {
		assertProblem(this.site.page(address, 404), "zh-CN", "没有这个页面", unknown)
			.satisfies((page) -> assertThat(page.select(".problem li a").eachAttr("href")).contains(possible));
		assertProblem(this.site.page(english(address), 404), "en", "There is no such page", unknown)
			.satisfies((page) -> assertThat(page.select(".problem li a").eachAttr("href")).contains(possible));
	}

	@ParameterizedTest
	@CsvSource({ "/, lang, fr, 'zh, en'", "/provinces/CN-AH, kind, plan, 'result, target'",
			"/provinces/CN-AH, sort, size, 'catalogue, name, printed'",
			"/provinces/CN-AH.csv, sort, size, 'catalogue, name, printed'", "/provinces/CN-AH.csv, bom, 2, '0, 1'",
			"/indicators.csv, bom, 2, '0, 1'", "/indicators/little-giants.csv, bom, yes, '0, 1'",
			"/compare, kind, plan, 'result, target, across'", "/compare.csv, bom, 2, '0, 1'",
			"/targets.csv, bom, 2, '0, 1'", "/data/observations.csv, bom, 2, '0, 1'" })
	void namesTheParameterItsValueAndWhatIsAllowed(String address, String name, String value, String allowed) {
		Document page = this.site.page(address + "?" + name + "=" + value, 400);
		assertProblem(page, "zh-CN", "地址有误", "参数 %s 的值“%s”".formatted(name, value));
		assertThat(page.select(".problem p").eachText()).contains("可选值：" + allowed);
		if (!name.equals("lang")) {
			page = this.site.page(english(address + "?" + name + "=" + value), 400);
			assertProblem(page, "en", "This address is not right",
					"Parameter “%s” has the value “%s”".formatted(name, value));
			assertThat(page.select(".problem p").eachText()).contains("Allowed: " + allowed);
		}
	}

	@ParameterizedTest
	@CsvSource({ "/targets, province, CN-AH, CN-SD", "/targets.csv, province, CN-AH, CN-SD",
			"/provinces/CN-AH, theme, green, digital", "/indicators, theme, green, digital", "/search, q, a, b",
			"/compare, kind, result, target" })
	void refusesAParameterThatIsThereTwice(String address, String name, String one, String two) {
		String twice = "%s?%s=%s&%s=%s".formatted(address, name, one, name, two);
		assertThat(this.site.page(twice, 400).text()).doesNotContain("可选值");
		assertProblem(this.site.page(twice, 400), "zh-CN", "地址有误",
				"参数 %s 只能出现一次，这里出现了多次（%s, %s）".formatted(name, one, two));
		assertProblem(this.site.page(english(twice), 400), "en", "This address is not right",
				"Parameter %s may be there once and is there more than once (%s, %s)".formatted(name, one, two));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nothing", "/provinces/", "/provinces/CN-AH/", "/indicators/", "/nothing.csv",
			"/humans.txt", "/assets/nothing.css", "/assets/nothing.js", "/data/nothing.json", "/error", "//" })
	void tellsThatNothingIsThereAsAPage(String address) {
		HttpResponse<String> answer = this.site.send("GET", address, "Accept", "*/*");
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
		assertProblem(Jsoup.parse(answer.body()), "zh-CN", "没有这个页面", "没有");
	}

	@ParameterizedTest
	@CsvSource({ "POST, /", "PUT, /provinces/CN-AH", "DELETE, /compare", "PATCH, /data/observations.csv",
			"POST, /assets/site.css" })
	void refusesOtherMethodsAndSaysWhichAreAllowed(String method, String address) {
		HttpResponse<String> answer = this.site.send(method, address, "Cookie", "lang=en");
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET").doesNotContain(method);
		assertProblem(Jsoup.parse(answer.body()), "en", "This cannot be done here", "only be read");
	}

	@Test
	void refusesTraceWithoutTellingAnything() {
		HttpResponse<String> answer = this.site.send("TRACE", "/", "X-Secret", "secret of the reader");
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.body()).doesNotContain("secret of the reader");
		assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/made-to-fail", "/made-to-fail?where=view" })
	void showsNothingOfTheInsideOfAFailure(String address) {
		for (String accept : List.of("text/html", "application/json", "*/*")) {
			HttpResponse<String> answer = this.site.send("GET", address, "Accept", accept, "Cookie", "lang=en");
			assertThat(answer.statusCode()).isEqualTo(500);
			assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
			assertProblem(Jsoup.parse(answer.body()), "en", "Something went wrong", "name incident");
			assertThat(answer.body()).containsPattern("incident [0-9a-f]{8}\\.")
				.doesNotContain("secret", "Exception", "org.duibiao", "springframework", "template", "Tomcat");
		}
	}

	@Test
	void keepsTheAddressOfAFailedViewInTheLanguageLink() {
		String body = this.site.send("GET", "/made-to-fail?where=view").body();
		assertThat(Jsoup.parse(body).selectFirst("a.language").attr("href"))
			.isEqualTo("/made-to-fail?where=view&lang=en");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/provinces/CN-AH", "/indicators", "/compare", "/targets", "/data",
			"/provinces/CN-AH.csv", "/data/observations.csv", "/assets/site.css" })
	void answersHead(String address) {
		HttpResponse<String> answer = this.site.send("HEAD", address);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEmpty();
	}

	private static ObjectAssert<Document> assertProblem(Document page, String language, String title, String text) {
		assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
		assertThat(page.selectFirst("h1").text()).isEqualTo(title);
		assertThat(page.selectFirst(".problem").text()).contains(text);
		return assertThatObject(page);
	}

	private static String english(String address) {
		return address + (address.contains("?") ? "&" : "?") + "lang=en";
	}

}
