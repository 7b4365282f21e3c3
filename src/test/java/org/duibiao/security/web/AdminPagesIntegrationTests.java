package org.duibiao.security.web;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.duibiao.security.Action;
import org.duibiao.security.ActionLog;
import org.duibiao.security.LogEntry;
import org.duibiao.security.LogFilter;
import org.duibiao.testing.FailingController;
import org.duibiao.testing.SignedIn;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteAddresses;
import org.duibiao.testing.SiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is guarded, and what stays open.
 */
@SiteTest
class AdminPagesIntegrationTests {

	@Autowired
	private Site site;

	@Autowired
	private SiteAddresses addresses;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ActionLog log;

	@Test
	void areOpenToOperatorsOnly() {
		assertThat(this.addresses.adminPages()).contains("/admin", "/admin/log", "/admin/sign-in")
			.filteredOn((address) -> !address.equals(AdminPaths.SIGN_IN))
			.allSatisfy((address) -> {
				assertThat(visitor().get(address).statusCode()).isEqualTo(303);
				assertThat(this.mvc.get().uri(address).with(SignedIn.asEditor())).hasStatusOk();
				assertThat(this.mvc.get().uri(address).with(SignedIn.asReviewer()))
					.hasStatus(address.matches("/admin/(upload|reading.*)") ? 403 : 200);
				assertThat(this.mvc.get().uri(address).with(SignedIn.as("nobody"))).hasStatus(403);
			});
	}

	@Test
	void areNeverKeptNorFramedNorIndexed() {
		Visitor operator = visitor().signedIn(SignedIn.EDITOR);
		Stream.concat(this.addresses.adminPages().stream(), Stream.of("/admin/nothing", "/admin/log?action=x"))
			.forEach((address) -> {
				for (HttpResponse<String> answer : List.of(operator.get(address), visitor().get(address))) {
					assertThat(answer.headers().allValues("Cache-Control")).as(address).containsExactly("no-store");
					assertThat(answer.headers().firstValue("ETag")).as(address).isEmpty();
					assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
					assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
					assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
						.contains("form-action 'self'", "frame-ancestors 'none'");
				}
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/log/", "//admin/log", "/admin//log", "/./admin/log", "/%61dmin/log",
			"/admin/%6Cog", "/admin;x=1/log", "/admin/log;x=1", "/ADMIN/log", "/x/../admin/log", "/admin/x/../log",
			"/admin/%2e%2e/log", "/admin/log%00", "/admin%2Flog", "/admin/log.", "/admin/refused" })
	void areNotReachedByAnotherSpelling(String address) {
		HttpResponse<String> answer = visitor().get(address);
		assertThat(answer.statusCode()).isIn(303, 400, 404);
		assertThat(answer.body()).doesNotContain("<table");
	}

	@Test
	void leaveAllOtherAddressesWithoutCookies() {
		Stream.of(this.addresses.pages(), this.addresses.files(), this.addresses.embeds())
			.flatMap(List::stream)
			.forEach((address) -> assertThat(visitor().get(address).headers().allValues("Set-Cookie")).as(address)
				.isEmpty());
		HttpResponse<String> tools = visitor().send("/mcp",
				HttpRequest.newBuilder()
					.header("Content-Type", "application/json")
					.header("Accept", "application/json, text/event-stream")
					.POST(BodyPublishers.ofString("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}")));
		assertThat(tools.statusCode()).isEqualTo(200);
		assertThat(tools.headers().allValues("Set-Cookie")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "zh, 审核, 未予执行", "en, reviewer, This was not done" })
	void nameTheRoleThatIsMissing(String language, String role, String title) {
		Visitor editor = visitor().withCookie("lang", language).signedIn(SignedIn.EDITOR);
		HttpResponse<String> answer = editor.post(FailingController.REVIEWERS, "note", "typed");
		assertThat(answer.statusCode()).isEqualTo(403);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.selectFirst("h1").text()).isEqualTo(title);
		assertThat(page.selectFirst(".problem").text()).contains(role);
		assertThat(page.select(".problem form")).isEmpty();
		assertThat(visitor().signedIn(SignedIn.REVIEWER).post(FailingController.REVIEWERS).body())
			.startsWith("published by " + SignedIn.REVIEWER);
	}

	@Test
	void keepWhatWasTypedIntoAFormThatIsOutOfDate() {
		Visitor reviewer = visitor().signedIn(SignedIn.REVIEWER);
		reviewer.forgetToken();
		HttpResponse<String> answer = reviewer.post(FailingController.REVIEWERS + "?x=1", "note", "a \"long\" note");
		assertThat(answer.statusCode()).isEqualTo(403);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.selectFirst(".problem").text()).contains("已经过期", "再提交一次");
		assertThat(page.selectFirst(".problem form").attr("action")).isEqualTo(FailingController.REVIEWERS + "?x=1");
		assertThat(page.selectFirst(".problem [name=note]").val()).isEqualTo("a \"long\" note");
		assertThat(reviewer.post(FailingController.REVIEWERS, "note", "again").body()).contains("published by",
				"again");
	}

	@Test
	void keepWhatWasTypedWhenTheSessionHasEnded() {
		Visitor reviewer = visitor().signedIn(SignedIn.REVIEWER);
		reviewer.withCookie("operator", "ended");
		HttpResponse<String> answer = reviewer.post(FailingController.REVIEWERS, "note", "typed", "password", "secret");
		assertThat(answer.statusCode()).isEqualTo(403);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.selectFirst(".problem").text()).contains("不在登录状态");
		assertThat(page.selectFirst(".problem [name=note]").val()).isEqualTo("typed");
		assertThat(page.select(".problem [name=password]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "cross-site", "same-site", "none" })
	void offerNoFormOfAnotherSiteAgain(String site) {
		Visitor reviewer = visitor().signedIn(SignedIn.REVIEWER).with("Sec-Fetch-Site", site);
		reviewer.forgetToken();
		HttpResponse<String> answer = reviewer.post(FailingController.REVIEWERS, "note", "forged");
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).doesNotContain("forged").doesNotContain("published");
	}

	@Test
	void turnFilesOfStrangersAway() {
		String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.zip\"\r\n\r\nx\r\n--b--\r\n";
		HttpResponse<String> answer = visitor().send(FailingController.REVIEWERS,
				HttpRequest.newBuilder()
					.header("Content-Type", "multipart/form-data; boundary=b")
					.POST(BodyPublishers.ofString(body)));
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("不在登录状态", "后退键");
	}

	@Test
	void showWhoHasSignedInAndWhereToGo() throws Exception {
		Document page = operatorPage("/admin/log?lang=en");
		assertThat(page.selectFirst(".admin-bar").text()).contains("Signed in as " + SignedIn.EDITOR, "Sign out");
		assertThat(page.select(".admin-bar [aria-current=page]").eachAttr("href")).containsExactly("/admin/log");
		assertThat(page.select(".admin-bar a").eachAttr("href")).startsWith("/admin")
			.allSatisfy((href) -> assertThat(this.addresses.adminPages()).contains(href));
		assertThat(this.site.page("/").select(".admin-bar")).isEmpty();
	}

	@Test
	void tellInTheLogWhoDidWhat() throws Exception {
		visitor().signedIn(SignedIn.EDITOR).post(AdminPaths.SIGN_OUT);
		visitor().signIn(SignedIn.REVIEWER, "not the password");
		visitor().signIn("perhaps-a-password", "typo");
		List<LogEntry> entries = this.log.newest(LogFilter.ALL, 4).entries();
		assertThat(entries).extracting(LogEntry::operator)
			.containsExactly("", SignedIn.REVIEWER, SignedIn.EDITOR, SignedIn.EDITOR);
		assertThat(entries).extracting(LogEntry::action)
			.containsExactly(Action.SIGN_IN_REFUSED, Action.SIGN_IN_REFUSED, Action.SIGNED_OUT, Action.SIGNED_IN);
		assertThat(entries).allSatisfy((entry) -> assertThat(entry.network()).matches("203\\.0\\.1\\d\\d\\.0/24"));
		this.log.record("li", Action.PUBLISHED, "draft <b>7</b>", "12 rows");
		Document page = operatorPage("/admin/log?lang=en");
		assertThat(page.selectFirst("tbody tr").text()).contains("li", "Published", "draft <b>7</b>", "12 rows");
	}

	@Test
	void filterAndPageTheLog() throws Exception {
		for (int i = 0; i < 120; i++) {
			this.log.record("zhang", (i % 2 == 0) ? Action.CHECKED : Action.UPLOADED, "draft-" + i, "");
		}
		Document page = operatorPage("/admin/log?operator=zhang&action=CHECKED&lang=en");
		assertThat(page.select("tbody tr")).hasSize(50);
		assertThat(page.selectFirst("select[name=operator] [selected]").val()).isEqualTo("zhang");
		Document older = operatorPage(page.selectFirst(".pager a").attr("href"));
		assertThat(older.select("tbody tr").eachText()).hasSize(10).last().asString().contains("draft-0");
		assertThat(older.select(".pager a").eachAttr("href"))
			.containsExactly("/admin/log?operator=zhang&action=CHECKED");
		assertThat(operatorPage("/admin/log?operator=zhang&action=UNDONE").select("table")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "action=x", "operator=nobody", "before=x", "before=99999999999999999999" })
	void refuseOtherFilters(String query) {
		assertThat(this.mvc.get().uri("/admin/log?" + query).with(SignedIn.asEditor())).hasStatus(400);
	}

	private Document operatorPage(String address) throws Exception {
		byte[] body = this.mvc.get()
			.uri(java.net.URI.create(address))
			.with(SignedIn.asEditor())
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		return Jsoup.parse(new String(body, StandardCharsets.UTF_8), address);
	}

	private Visitor visitor() {
		return new Visitor(this.site.root());
	}

}
