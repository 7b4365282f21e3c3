package org.duibiao.security.web;

import java.net.http.HttpResponse;
import java.util.List;

import org.duibiao.testing.SignedIn;
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

/**
 * Signing in and out, as a browser does it.
 */
@SiteTest
class SignInIntegrationTests {

	private static final String SESSION = "operator";

	@Autowired
	private Site site;

	@Test
	void leadsToThePageThatWasAskedFor() {
		Visitor visitor = visitor();
		HttpResponse<String> sent = visitor.get("/admin/log?action=PUBLISHED");
		assertThat(sent.statusCode()).isEqualTo(303);
		String signIn = location(sent);
		assertThat(signIn).isEqualTo("/admin/sign-in?to=%2Fadmin%2Flog%3Faction%3DPUBLISHED");
		String to = Jsoup.parse(visitor.get(signIn).body()).selectFirst("input[name=to]").val();
		HttpResponse<String> in = visitor.post(AdminPaths.SIGN_IN, "to", to, "name", SignedIn.EDITOR, "password",
				SignedIn.PASSWORD);
		assertThat(location(in)).isEqualTo("/admin/log?action=PUBLISHED");
		assertThat(visitor.get(location(in)).statusCode()).isEqualTo(200);
		assertThat(location(visitor.get(AdminPaths.SIGN_IN))).as("signed in already").endsWith("/admin");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example/", "//evil.example", "/\\evil.example", "/admin//evil.example",
			"/admin@evil.example", "/administrator", "/", "javascript:alert(1)", "/admin/sign-out",
			"/admin/sign-in?to=/admin", "/admin/..", "/admin\r\nSet-Cookie: x=y", "/admin/log?x=<script>" })
	void leadsToNoOtherPlace(String to) {
		Visitor visitor = visitor();
		visitor.get(AdminPaths.SIGN_IN);
		HttpResponse<String> in = visitor.post(AdminPaths.SIGN_IN, "to", to, "name", SignedIn.EDITOR, "password",
				SignedIn.PASSWORD);
		assertThat(location(in)).isEqualTo("/admin");
	}

	@Test
	void givesASessionThatScriptsAndOtherSitesDoNotGet() {
		Visitor visitor = visitor();
		HttpResponse<String> page = visitor.get(AdminPaths.SIGN_IN);
		assertThat(page.headers().allValues("Set-Cookie")).as("nobody has a session yet")
			.singleElement()
			.asString()
			.startsWith("form=")
			.contains("; Path=/admin; HttpOnly; SameSite=Strict")
			.doesNotContain("Secure");
		HttpResponse<String> in = visitor.post(AdminPaths.SIGN_IN, "name", SignedIn.EDITOR, "password",
				SignedIn.PASSWORD);
		assertThat(in.headers().allValues("Set-Cookie")).filteredOn((it) -> it.startsWith(SESSION + "="))
			.singleElement()
			.asString()
			.contains("; Path=/admin; HttpOnly; SameSite=Strict")
			.doesNotContain("Secure");
	}

	@Test
	void givesCookiesForEncryptedConnectionsOnlyBehindHttps() {
		Visitor visitor = visitor().with("X-Forwarded-Proto", "https");
		assertThat(visitor.get(AdminPaths.SIGN_IN).headers().allValues("Set-Cookie")).isNotEmpty()
			.allSatisfy((it) -> assertThat(it).contains("; Secure"));
		assertThat(visitor.signIn(SignedIn.EDITOR, SignedIn.PASSWORD).headers().allValues("Set-Cookie"))
			.anySatisfy((it) -> assertThat(it).startsWith(SESSION + "="))
			.allSatisfy((it) -> assertThat(it).contains("; Secure"));
	}

	@Test
	void doesNotKeepASessionThatSomebodyElsePlanted() {
		String planted = visitor().signedIn(SignedIn.EDITOR).cookie(SESSION);
		Visitor victim = visitor().withCookie(SESSION, planted);
		victim.get(AdminPaths.SIGN_IN);
		victim.post(AdminPaths.SIGN_OUT);
		Visitor fresh = visitor().withCookie(SESSION, "0123456789ABCDEF0123456789ABCDEF");
		fresh.signedIn(SignedIn.REVIEWER);
		assertThat(fresh.cookie(SESSION)).isNotEqualTo("0123456789ABCDEF0123456789ABCDEF");
		Visitor again = visitor().signedIn(SignedIn.EDITOR);
		String first = again.cookie(SESSION);
		assertThat(
				again.post(AdminPaths.SIGN_IN, "name", SignedIn.REVIEWER, "password", SignedIn.PASSWORD).statusCode())
			.isEqualTo(303);
		assertThat(again.cookie(SESSION)).isNotEqualTo(first);
		assertThat(visitor().withCookie(SESSION, first).get(AdminPaths.ROOT).statusCode()).isEqualTo(303);
	}

	@Test
	void endsWithTheSession() {
		Visitor visitor = visitor().signedIn(SignedIn.EDITOR);
		String session = visitor.cookie(SESSION);
		assertThat(location(visitor.post(AdminPaths.SIGN_OUT))).isEqualTo("/admin/sign-in?out=1");
		assertThat(visitor().withCookie(SESSION, session).get(AdminPaths.ROOT).statusCode()).isEqualTo(303);
		assertThat(visitor.get("/admin/sign-in?out=1").body()).contains("您已退出");
		assertThat(visitor.signedIn(SignedIn.EDITOR).get(AdminPaths.SIGN_OUT).statusCode()).as("GET changes nothing")
			.isEqualTo(404);
		assertThat(visitor.get(AdminPaths.ROOT).statusCode()).isEqualTo(200);
	}

	@Test
	void tellsNotWhetherTheNameOrThePasswordWasWrong() {
		Document known = wrong(SignedIn.EDITOR);
		Document unknown = wrong("nobody-at-all");
		assertThat(known.selectFirst("[role=alert]").text()).isEqualTo("用户名或密码不正确。");
		assertThat(known.selectFirst("#name").val()).as("kept").isEqualTo(SignedIn.EDITOR);
		assertThat(known.selectFirst("#password").val()).isEmpty();
		known.selectFirst("#name").val("");
		unknown.selectFirst("#name").val("");
		known.select("[name=_csrf]").remove();
		unknown.select("[name=_csrf]").remove();
		assertThat(known.html()).isEqualTo(unknown.html());
	}

	private Document wrong(String name) {
		HttpResponse<String> answer = visitor().signIn(name, "not the password");
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.headers().allValues("Set-Cookie")).noneMatch((it) -> it.startsWith(SESSION));
		return Jsoup.parse(answer.body());
	}

	@ParameterizedTest
	@CsvSource({ "zh, 尝试次数过多", "en, There were too many tries" })
	void asksToWaitAfterTooManyTries(String language, String told) {
		Visitor visitor = visitor().withCookie("lang", language);
		for (int i = 0; i < 5; i++) {
			assertThat(visitor.signIn("made-up-" + i, "guess").statusCode()).isEqualTo(403);
		}
		HttpResponse<String> answer = visitor.signIn(SignedIn.REVIEWER, SignedIn.PASSWORD);
		assertThat(answer.statusCode()).isEqualTo(429);
		assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow())).isBetween(1, 900);
		assertThat(Jsoup.parse(answer.body()).selectFirst("[role=alert]").text()).contains(told);
		assertThat(visitor().signIn(SignedIn.REVIEWER, SignedIn.PASSWORD).statusCode()).as("from elsewhere")
			.isEqualTo(303);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000\u001B[31m", "\u202Eabc", "<script>alert(1)</script>", "\uD83D\uDE00", "${8191*3}",
			"' or '1'='1", "\r\nSet-Cookie: x=y", "" })
	void takesNoHarmFromNames(String name) {
		HttpResponse<String> answer = visitor().signIn(name, name);
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).doesNotContain("<script>alert", "\u0000", "\u001B", "\u202E", "24573");
	}

	@Test
	void takesNoHarmFromLongNamesAndPasswords() {
		String longest = "x".repeat(100_000);
		assertThat(visitor().signIn(longest, longest).body()).doesNotContain("x".repeat(50));
		assertThat(visitor().signIn(SignedIn.EDITOR, longest).statusCode()).isEqualTo(403);
		assertThat(visitor().signIn(SignedIn.EDITOR, "").statusCode()).isEqualTo(403);
	}

	@Test
	void tellsWhenItsFormIsOutOfDateAndDoesNotLetIn() {
		Visitor visitor = visitor();
		HttpResponse<String> answer = visitor.post(AdminPaths.SIGN_IN, "name", SignedIn.EDITOR, "password",
				SignedIn.PASSWORD);
		assertThat(answer.statusCode()).isEqualTo(403);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.selectFirst("[role=alert]").text()).contains("登录页已过期");
		assertThat(page.selectFirst("#name").val()).isEqualTo(SignedIn.EDITOR);
		assertThat(answer.body()).doesNotContain(SignedIn.PASSWORD);
		assertThat(
				visitor.post(AdminPaths.SIGN_IN, "name", SignedIn.EDITOR, "password", SignedIn.PASSWORD).statusCode())
			.as("with the token of that page")
			.isEqualTo(303);
	}

	@Test
	void worksWithFieldsThatPasswordManagersKnow() {
		for (String language : List.of("zh", "en")) {
			Document page = this.site.page("/admin/sign-in?lang=" + language);
			assertThat(page.select("label[for=name], label[for=password]")).hasSize(2);
			assertThat(page.selectFirst("#name").attr("autocomplete")).isEqualTo("username");
			assertThat(page.selectFirst("#password").attr("autocomplete")).isEqualTo("current-password");
			assertThat(page.select("meta[name=robots][content=noindex]")).hasSize(1);
		}
	}

	private Visitor visitor() {
		return new Visitor(this.site.root());
	}

	private static String location(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).isBetween(300, 399);
		return answer.headers().firstValue("Location").orElseThrow();
	}

}
