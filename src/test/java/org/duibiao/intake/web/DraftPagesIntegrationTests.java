package org.duibiao.intake.web;

import java.nio.charset.StandardCharsets;

import org.duibiao.intake.SampleUploads;
import org.duibiao.intake.draft.Draft;
import org.duibiao.intake.draft.Drafts;
import org.duibiao.intake.work.Work;
import org.duibiao.intake.work.WorkNumber;
import org.duibiao.intake.work.Works;
import org.duibiao.security.Action;
import org.duibiao.security.ActionLog;
import org.duibiao.security.LogEntry;
import org.duibiao.security.LogFilter;
import org.duibiao.testing.SignedIn;
import org.duibiao.testing.SiteTools;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Drafts as operators bring, judge, publish and undo them.
 */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:draft-pages;DB_CLOSE_DELAY=-1",
		"duibiao.sources.directory=", "duibiao.limits.upload=7MB" })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@SiteTools
class DraftPagesIntegrationTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Works works;

	@Autowired
	private ActionLog log;

	@AfterEach
	void bringBackTheSeed() throws InterruptedException {
		this.drafts.newest(100)
			.stream()
			.filter(Draft::isOpen)
			.forEach((draft) -> this.drafts.discard(draft.number(), SignedIn.EDITOR));
		if (page("/revisions?lang=en").select(".history > li").size() > 1) {
			post("/admin/revisions/1/undo", SignedIn.asReviewer(), "reason", "as it was");
			settle();
		}
	}

	@Test
	void goFromAFileToARevisionThatCanBeUndone() throws InterruptedException {
		String address = upload(SampleUploads.renamed());
		Document draft = page(address + "?lang=en", SignedIn.asReviewer());
		assertThat(draft.select("main").text()).contains("checked", "No errors; no warnings");
		assertThat(page("/indicators?lang=en").text()).doesNotContain("Investment in hats");
		assertThat(page(address + "/changes?table=themes&type=CHANGED&lang=en", SignedIn.asReviewer()).select("main")
			.text()).contains("Investment in hats");
		assertThat(post(address + "/publish", SignedIn.asEditor(), "reason", "Better name")).hasStatus(403);
		assertThat(post(address + "/publish", SignedIn.asReviewer(), "reason", "  ")).hasStatus(400);
		assertThat(post(address + "/publish", SignedIn.asReviewer(), "reason", "Better name")).hasStatus(302);
		settle();
		assertThat(page("/indicators?lang=en").text()).contains("Investment in hats");
		assertThat(page("/indicators?lang=en&revision=1").text()).doesNotContain("Investment in hats");
		assertThat(page("/revisions?lang=en").select(".history > li").first().text()).contains("newest", "Better name");
		assertThat(post("/admin/revisions/1/undo", SignedIn.asReviewer(), "reason", "It was right")).hasStatus(302);
		settle();
		assertThat(page("/indicators?lang=en").text()).doesNotContain("Investment in hats");
		assertThat(page("/revisions?lang=en").select(".history > li").first().text()).contains("It was right",
				"Brings back what revision 1 said");
		assertThat(this.log.newest(LogFilter.ALL, 20).entries().stream().map(LogEntry::action))
			.contains(Action.UPLOADED, Action.PUBLISHED, Action.UNDONE);
	}

	@Test
	void tellEveryProblemWithItsPlace() throws InterruptedException {
		Document draft = page(upload(SampleUploads.wrong()) + "?lang=en", SignedIn.asReviewer());
		assertThat(draft.select("main table").first().text()).contains("observations.csv", "line 2", "obs_value", "7.4",
				"7.3, as printed");
		assertThat(draft.select("main form[action$=publish]")).isEmpty();
		assertThat(draft.select("main").text()).contains("It cannot be published now: the draft has one error");
	}

	@Test
	void refuseWhatCannotBeDoneInWords() throws InterruptedException {
		assertThat(text(get("/admin/drafts/999?lang=en", SignedIn.asEditor()), 404)).contains("Not done",
				"there is no draft 999", "Nothing has changed");
		String address = upload(SampleUploads.wrong());
		assertThat(text(post(address + "/publish?lang=en", SignedIn.asReviewer(), "reason", "x"), 409))
			.contains("the draft has one error");
		assertThat(text(send(SampleUploads.wrong(), SignedIn.asEditor()), 409)).contains("同样的文件");
		assertThat(text(send(new byte[0], SignedIn.asEditor()), 400)).contains("空");
		assertThat(send(SampleUploads.renamed(), SignedIn.asReviewer())).hasStatus(403);
		assertThat(get("/admin/drafts/1", SignedIn.asEditor())).hasHeader("Cache-Control", "no-store");
	}

	@Test
	void tellWhenAFileIsNoPackage() throws InterruptedException {
		Document draft = page(upload("%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8)) + "?lang=en",
				SignedIn.asReviewer());
		assertThat(draft.select("main").text()).contains("One error", "PDF");
	}

	@Test
	void tellTheLimitThatCounts() {
		assertThat(page("/admin/upload?lang=en", SignedIn.asEditor()).select("#kinds").text()).contains("at most 7 MB");
		assertThat(text(send(new byte[8 << 20], SignedIn.asEditor()), 400)).contains("7 MB");
	}

	@Test
	void giveTheFileBackAndOfferTemplates() throws Exception {
		byte[] file = SampleUploads.renamed();
		String address = upload(file);
		assertThat(get(address + "/file", SignedIn.asEditor()).getResponse().getContentAsByteArray()).isEqualTo(file);
		assertThat(get("/admin/template.xlsx", SignedIn.asEditor()).getResponse().getContentAsByteArray())
			.startsWith('P', 'K');
		assertThat(get("/admin/template.csv?lang=en", SignedIn.asEditor()).getResponse()
			.getContentAsString(StandardCharsets.UTF_8)).contains("obs_value");
		assertThat(get("/admin/template/no-such.csv", SignedIn.asEditor())).hasStatus(404);
	}

	private String upload(byte[] file) throws InterruptedException {
		MvcTestResult answer = send(file, SignedIn.asEditor());
		assertThat(answer).hasStatus(302);
		settle();
		return String.valueOf(answer.getResponse().getRedirectedUrl());
	}

	private void settle() throws InterruptedException {
		for (Work work : this.works.newest(5)) {
			this.works.await(new WorkNumber(work.number().value()), (watched) -> {
			});
		}
	}

	private MvcTestResult send(byte[] file, RequestPostProcessor operator) {
		return this.mvc.post()
			.uri("/admin/upload")
			.multipart()
			.file(new MockMultipartFile("file", "figures.zip", "application/zip", file))
			.with(csrf())
			.with(operator)
			.exchange();
	}

	private MvcTestResult post(String address, RequestPostProcessor operator, String name, String value) {
		return this.mvc.post().uri(address).param(name, value).with(csrf()).with(operator).exchange();
	}

	private MvcTestResult get(String address, RequestPostProcessor operator) {
		return this.mvc.get().uri(address).with(operator).exchange();
	}

	private Document page(String address, RequestPostProcessor operator) {
		return Jsoup.parse(text(get(address, operator), 200));
	}

	private Document page(String address) {
		return Jsoup.parse(text(this.mvc.get().uri(address).exchange(), 200));
	}

	private static String text(MvcTestResult answer, int status) {
		assertThat(answer).hasStatus(status);
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
