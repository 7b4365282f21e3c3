package org.duibiao.api.v1.request;

import java.net.http.HttpResponse;
import java.util.List;

import org.duibiao.testing.Json;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever goes wrong is told as a problem that names what, in the language of the asker.
 */
@SiteTest
class ProblemsIntegrationTests {

	@Autowired
	private Site site;

	@ParameterizedTest
	@CsvSource({ "observations?limit=0, limit, 0", "observations?limit=1001, limit, 1001",
			"observations?limit=ten, limit, ten", "observations?limit=, limit, ''",
			"observations?limit=1&limit=2, limit, '1, 2'", "observations?colour=red, colour, red",
			"observations?kind=wish, kind, wish", "observations?kind=RESULT, kind, RESULT",
			"observations?from=2023-13, from, 2023-13", "observations?to=soon, to, soon",
			"observations?repeats=1, repeats, 1", "observations?cursor=!, cursor, !",
			"observations?cursor=abcd, cursor, abcd", "observations?area=, area, ''",
			"observations?revision=0, revision, 0", "observations?revision=1&revision=1, revision, '1, 1'",
			"areas?lang=fr, lang, fr", "areas?lang=en&lang=en, lang, 'en, en'", "areas?limit=1, limit, 1",
			"comparisons?kind=all, kind, all", "comparisons?only=all, only, all",
			"indicators/little-giants?theme=green, theme, green", "observations.jsonl?cursor=abcd, cursor, abcd",
			"search, q, ''", "search?limit=3, q, ''", "search?q=, q, ''", "search?q=!, q, !",
			"search?q=%00a, q, \uFFFDa", "search?q=%E2%80%AEa, q, \uFFFDa", "search?q=a&q=b, q, 'a, b'",
			"search?q=a&limit=0, limit, 0", "search?q=growth&cursor=abcd, cursor, abcd" })
	void nameTheParameterWhatWasFoundAndWhatIsAllowed(String address, String parameter, String found) {
		JsonNode problem = Json.problem(this.site, address, 400);
		assertThat(problem.path("parameter").asString()).isEqualTo(parameter);
		assertThat(problem.path("found").asString("")).isEqualTo(found);
		assertThat(problem.path("allowed")).isNotEmpty();
		assertThat(problem.path("type").asString()).isEqualTo("about:blank");
		assertThat(problem.path("instance").asString()).isEqualTo("/api/v1/" + address.replaceAll("\\?.*", ""));
		assertThat(problem.path("detail").asString()).contains(problem.path("allowed").get(0).asString());
	}

	@ParameterizedTest
	@CsvSource({ "observations?area=XX, area, XX", "observations?indicator=nothing, indicator, nothing",
			"observations?theme=nothing, theme, nothing", "observations?document=nothing, document, nothing",
			"indicators/nothing, indicator, nothing", "sources/nothing, source, nothing",
			"comparisons?area=CN, area, CN", "targets?area=XX, area, XX", "areas?revision=7, revision, 7" })
	void sayWhichCodeNamesNothing(String address, String parameter, String found) {
		JsonNode problem = Json.problem(this.site, address, 404);
		assertThat(problem.path("parameter").asString()).isEqualTo(parameter);
		assertThat(problem.path("found").asString()).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/nothing", "/api/v2/areas", "/api/nothing", "/api/v1/", "/api/v1/areas/" })
	void areToldForAddressesThatAreNotThere(String address) {
		HttpResponse<String> answer = this.site.send("GET", address);
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
		assertThat(answer.headers().firstValue("ETag")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH" })
	void areToldToWhoWantsToWrite(String method) {
		HttpResponse<String> answer = this.site.send(method, "/api/v1/observations");
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow")).isPresent();
		assertThat(Json.read(answer.body().getBytes()).path("status").asInt()).isEqualTo(405);
	}

	@Test
	void areToldToWhoAcceptsNothingThatThereIs() {
		HttpResponse<String> answer = this.site.send("GET", "/api/v1/areas", "Accept", "text/html");
		assertThat(answer.statusCode()).isEqualTo(406);
		assertThat(Json.read(answer.body().getBytes()).path("title").asString()).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json;charset=gbk", "application/json;version=2", "application/*;charset=gbk",
			"text/html;q=0.5, application/json;charset=gbk;q=0.1", "*/*;charset=gbk" })
	void areNotMadeOfWhatIsAddedToTheMediaType(String accepted) {
		assertThat(List.of("areas", "openapi.json", "sources/ah-2023")).allSatisfy((address) -> {
			HttpResponse<String> answer = this.site.send("GET", "/api/v1/" + address, "Accept", accepted);
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
		});
	}

	@Test
	void areToldForMalformedAddresses() {
		HttpResponse<String> answer = this.site.send("GET", "/api/v1/observations?area=%ff");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/made-to-fail", "/api/v1/made-to-fail?where=view" })
	void hideTheInsideOfWhatIsUnexpectedAndGiveItANumber(String address) {
		HttpResponse<String> answer = this.site.send("GET", address);
		assertThat(answer.statusCode()).isEqualTo(500);
		assertThat(answer.headers().firstValue("ETag")).isEmpty();
		JsonNode problem = Json.read(answer.body().getBytes());
		assertThat(problem.path("incident").asString()).matches("[0-9a-f]{8}");
		assertThat(problem.path("detail").asString()).contains(problem.path("incident").asString());
		assertThat(answer.body()).doesNotContain("secret", "Exception", "template");
	}

	@ParameterizedTest
	@CsvSource({ "areas?x=1, '', zh", "areas?x=1&lang=en, '', en", "areas?x=1, 'en-GB,en;q=0.9', en",
			"areas?x=1, 'fr, en;q=0.5, zh;q=0.9', zh", "areas?x=1, 'fr', zh", "areas?x=1&lang=zh, en, zh" })
	void speakTheLanguageOfTheAsker(String address, String accepted, String language) {
		HttpResponse<String> answer = accepted.isEmpty() ? this.site.send("GET", "/api/v1/" + address)
				: this.site.send("GET", "/api/v1/" + address, "Accept-Language", accepted);
		assertThat(Json.read(answer.body().getBytes()).path("title").asString())
			.isEqualTo(language.equals("en") ? "The request is not right" : "请求有误");
	}

	@Test
	void doNotSpeakTheLanguageOfTheCookie() {
		HttpResponse<String> answer = this.site.send("GET", "/api/v1/areas?x=1", "Cookie", "lang=en");
		assertThat(Json.read(answer.body().getBytes()).path("title").asString()).isEqualTo("请求有误");
	}

	@Test
	void showNoControlCharactersOfWhatWasSent() {
		JsonNode problem = Json.problem(this.site, "areas?x%0Ay=" + "z".repeat(500), 400);
		assertThat(problem.path("parameter").asString()).doesNotContain("\n");
		assertThat(problem.path("found").asString()).hasSizeLessThan(100);
	}

}
