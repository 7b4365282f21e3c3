package org.duibiao.intake.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.duibiao.intake.SampleUploads;
import org.duibiao.intake.draft.Draft;
import org.duibiao.intake.draft.Drafts;
import org.duibiao.intake.report.ProblemLog;
import org.duibiao.intake.report.Reports;
import org.duibiao.intake.work.Work;
import org.duibiao.intake.work.Works;
import org.duibiao.testing.SignedIn;
import org.duibiao.testing.SiteTools;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * A report with more problems than are listed: it says so, and what was not listed cannot
 * be acknowledged, so that the draft cannot be published.
 */
@SpringBootTest(
		properties = { "spring.datasource.url=jdbc:h2:mem:cut-report;DB_CLOSE_DELAY=-1", "duibiao.sources.directory=" })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@SiteTools
class CutReportIntegrationTests {

	private static final int MORE = ProblemLog.KEPT + 7;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Works works;

	@Autowired
	private Reports reports;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void countsAllErrorsAndListsTheFirst() throws Exception {
		Draft draft = checked(SampleUploads.withErrors(MORE));
		assertThat(draft.reading().orElseThrow().errors()).isEqualTo(MORE);
		assertThat(this.reports.counts(draft.reading().orElseThrow().number()).listed()).isEqualTo(ProblemLog.KEPT);
		assertThat(words(draft, "en")).contains("100,007 errors", "the first 100,000 are listed, all are counted",
				"It cannot be published now");
		assertThat(words(draft, "zh")).contains("100,007", "只列出最先的 100,000 处");
		assertThat(publish(draft)).hasStatus(409);
	}

	@Test
	void keepsWarningsThatAreNotListedFromBeingPassedOver() throws Exception {
		Draft draft = checked(SampleUploads.withWarnings(MORE));
		int reading = draft.reading().orElseThrow().number();
		assertThat(draft.reading().orElseThrow().errors()).isZero();
		long warnings = draft.reading().orElseThrow().warnings();
		assertThat(warnings).isGreaterThan(ProblemLog.KEPT);
		this.jdbc.update(
				"update reading_problems set acknowledged_by = 'li', acknowledged_at = now() where reading = ?",
				reading);
		assertThat(this.reports.counts(reading).open()).isEqualTo(warnings - ProblemLog.KEPT);
		assertThat(words(draft, "en")).contains("the first 100,000 are listed, all are counted",
				"have not been acknowledged");
		assertThat(words(draft, "zh")).contains("只列出最先的 100,000 处", "没有人确认");
		assertThat(publish(draft)).hasStatus(409);
	}

	private Draft checked(byte[] file) throws IOException, InterruptedException {
		Draft draft = this.drafts.upload("many.zip", new ByteArrayInputStream(file), SignedIn.EDITOR);
		Work work = this.works.await(this.drafts.check(draft.number(), SignedIn.EDITOR), (watched) -> {
		});
		assertThat(work.state()).isEqualTo(Work.State.DONE);
		return this.drafts.get(draft.number());
	}

	private MvcTestResult publish(Draft draft) {
		return this.mvc.post()
			.uri("/admin/drafts/" + draft.number() + "/publish")
			.param("reason", "all of it")
			.with(csrf())
			.with(SignedIn.asReviewer())
			.exchange();
	}

	private String words(Draft draft, String language) {
		MvcTestResult answer = this.mvc.get()
			.uri("/admin/drafts/" + draft.number() + "?lang=" + language)
			.with(SignedIn.asReviewer())
			.exchange();
		assertThat(answer).hasStatus(200);
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
			.select("main")
			.text();
	}

}
