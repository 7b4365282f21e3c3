package org.duibiao.site;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.duibiao.testing.Site;
import org.duibiao.testing.SiteAddresses;
import org.duibiao.testing.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Headers stand on every answer.
 */
@SiteTest
class ResponseHeadersIntegrationTests {

	@Autowired
	private Site site;

	@Autowired
	private SiteAddresses addresses;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/provinces/CN-AH", "/provinces", "/provinces/XX", "/compare?kind=x", "/nothing",
			"/made-to-fail", "/made-to-fail?where=view", "/provinces/CN-AH.csv", "/data/observations.csv",
			"/data/datapackage.json", "/assets/site.css", "/assets/charts.js", "/favicon.svg", "/assets/nothing.css",
			"/webjars/chart.js/4.5.1/dist/chart.umd.min.js" })
	void areThereWhateverIsAnswered(String address) {
		HttpHeaders headers = this.site.send("GET", address).headers();
		assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
			.contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "base-uri 'none'",
					"frame-ancestors 'none'", "form-action 'self'")
			.doesNotContain("unsafe", "*", "http");
		assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
		assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
		assertThat(headers.firstValue("Permissions-Policy")).isPresent();
		assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
		assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
		assertThat(headers.firstValue("Server")).isEmpty();
		assertThat(headers.firstValue("X-Powered-By")).isEmpty();
	}

	@Test
	void askToCheckPagesAgainAndTellThatTheyDependOnTheCookie() {
		List<String> all = new ArrayList<>(this.addresses.pages());
		all.addAll(this.addresses.files());
		assertThat(all).allSatisfy((address) -> assertDependsOnTheCookie(this.site.send("GET", address).headers(),
				address.startsWith("/sdmx/") ? "no-cache" : "public, max-age=0, s-maxage=1, must-revalidate"));
		assertThat(List.of("/provinces/XX", "/nothing", "/made-to-fail?where=view", "/?lang=en"))
			.allSatisfy((address) -> assertDependsOnTheCookie(this.site.send("GET", address).headers(), "no-cache"));
		assertDependsOnTheCookie(this.site.send("POST", "/").headers(), "no-cache");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/assets/site.css", "/assets/charts.js", "/favicon.svg" })
	void letAssetsBeKept(String address) {
		HttpHeaders headers = this.site.send("GET", address, "Cookie", "lang=en").headers();
		assertThat(headers.firstValue("Cache-Control")).hasValue("public, max-age=3600");
		assertThat(String.join(",", headers.allValues("Vary")).toLowerCase(Locale.ROOT)).doesNotContain("cookie");
		assertThat(headers.firstValue("Set-Cookie")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/?lang=en", "/nothing?lang=en", "/provinces/CN-AH.csv?lang=en" })
	void keepWhoeverCameByHttpsThere(String address) {
		HttpHeaders headers = this.site.send("GET", address, "X-Forwarded-Proto", "https").headers();
		assertThat(headers.firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
		assertThat(headers.allValues("Set-Cookie"))
			.allSatisfy((cookie) -> assertThat(cookie).startsWith("lang=en;").contains("; Secure"));
		assertThat(this.site.send("GET", address).headers().allValues("Set-Cookie"))
			.noneMatch((cookie) -> cookie.contains("Secure"));
	}

	private static void assertDependsOnTheCookie(HttpHeaders headers, String kept) {
		assertThat(headers.allValues("Cache-Control")).containsExactly(kept);
		assertThat(String.join(",", headers.allValues("Vary")).toLowerCase(Locale.ROOT)).containsOnlyOnce("cookie");
	}

}
