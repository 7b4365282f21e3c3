package org.duibiao.api.v1.request;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;

import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.duibiao.testing.StatementCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers may be kept and asked for again; any site may read them.
 */
@SiteTest
class ConditionalRequestsIntegrationTests {

	@Autowired
	private Site site;

	@Autowired
	private StatementCount statements;

	@ParameterizedTest
	@ValueSource(strings = { "areas", "observations?limit=2", "observations.jsonl?area=CN-AH", "comparisons", "targets",
			"sources/ah-2023", "revisions", "search?q=gytz", "openapi.json" })
	void areAnsweredWithoutWorkWhenNothingChanged(String address) {
		String tag = tag("/api/v1/" + address);
		int asked = this.statements.during(() -> {
			HttpResponse<String> again = this.site.send("GET", "/api/v1/" + address, "If-None-Match", "\"x\", " + tag);
			assertThat(again.statusCode()).isEqualTo(304);
			assertThat(again.body()).isEmpty();
			assertThat(again.headers().firstValue("ETag")).hasValue(tag);
		});
		assertThat(asked).isLessThanOrEqualTo(2);
	}

	@Test
	void haveATagForEachAddressAndLanguage() {
		assertThat(List.of(tag("/api/v1/areas"), tag("/api/v1/areas?lang=en"), tag("/api/v1/areas?revision=1"),
				tag("/api/v1/themes"), tag("/api/v1/observations?limit=1"), tag("/api/v1/observations?limit=2")))
			.doesNotHaveDuplicates();
		assertThat(tag("/api/v1/areas")).isEqualTo(tag("/api/v1/areas"));
	}

	@Test
	void areAnsweredInFullWithAnotherTag() {
		HttpResponse<String> answer = this.site.send("GET", "/api/v1/areas", "If-None-Match", tag("/api/v1/themes"));
		assertThat(answer.statusCode()).isEqualTo(200);
	}

	@Test
	void keepOnlyFrozenAnswersUnasked() {
		assertThat(header("/api/v1/areas", "Cache-Control")).isEqualTo("no-cache");
		assertThat(header("/api/v1/areas?revision=1", "Cache-Control")).isEqualTo("public, max-age=3600");
		assertThat(header("/api/v1/areas?revision=x", "Cache-Control")).isEqualTo("no-cache");
	}

	@Test
	void dependOnNoCookieAndSetNone() {
		HttpResponse<String> answer = this.site.send("GET", "/api/v1/areas?lang=en");
		assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(String.join(",", answer.headers().allValues("Vary")).toLowerCase(Locale.ROOT))
			.contains("accept-language")
			.doesNotContain("cookie");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/areas", "/api/v1/nothing", "/api/v1/areas?x=1", "/api/v1/openapi.json" })
	void areOpenToReadersOnAnySite(String address) {
		HttpResponse<String> answer = this.site.send("GET", address, "Origin", "https://example.org");
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
		assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElse("")).contains("ETag", "Link");
		assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
	}

	@Test
	void letBrowsersAskWhetherTheyMayRead() {
		HttpResponse<String> answer = this.site.send("OPTIONS", "/api/v1/areas", "Origin", "https://example.org",
				"Access-Control-Request-Method", "GET", "Access-Control-Request-Headers", "if-none-match");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Access-Control-Allow-Methods").orElse("")).contains("GET")
			.doesNotContain("POST");
		assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
	}

	@Test
	void refuseToBeWrittenFromOtherSites() {
		HttpResponse<String> answer = this.site.send("POST", "/api/v1/areas", "Origin", "https://example.org");
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
	}

	@Test
	void keepPagesClosedToOtherSites() {
		assertThat(this.site.send("GET", "/", "Origin", "https://example.org")
			.headers()
			.firstValue("Access-Control-Allow-Origin")).isEmpty();
	}

	@Test
	void areCompressedThoughTagged() {
		HttpResponse<String> answer = this.site.send("GET", "/api/v1/observations?limit=20", "Accept-Encoding", "gzip");
		assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(answer.headers().firstValue("ETag")).isPresent();
	}

	@Test
	void answerHeadLikeGetWithoutABody() {
		HttpResponse<String> answer = this.site.send("HEAD", "/api/v1/areas");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEmpty();
		assertThat(answer.headers().firstValue("ETag")).hasValue(tag("/api/v1/areas"));
	}

	private String tag(String address) {
		return header(address, "ETag");
	}

	private String header(String address, String name) {
		return this.site.send("GET", address).headers().firstValue(name).orElseThrow();
	}

}
