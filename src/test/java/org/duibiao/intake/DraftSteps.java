package org.duibiao.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import javax.sql.DataSource;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duibiao.intake.content.Problem;
import org.duibiao.intake.draft.Differences;
import org.duibiao.intake.draft.Draft;
import org.duibiao.intake.draft.DraftNumber;
import org.duibiao.intake.draft.Drafts;
import org.duibiao.intake.draft.Publications;
import org.duibiao.intake.draft.RefusedException;
import org.duibiao.intake.report.ListedProblem;
import org.duibiao.intake.report.Reports;
import org.duibiao.intake.work.Work;
import org.duibiao.intake.work.WorkNumber;
import org.duibiao.intake.work.Works;
import org.duibiao.revision.Revision;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.Revisions;
import org.duibiao.source.AttachedTexts;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Uploads, checks and publishes drafts, as operators do.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = "duibiao.sources.directory=")
abstract class DraftSteps {

	static final RevisionNumber FIRST = new RevisionNumber(1);

	static final String EDITOR = "editor";

	static final String REVIEWER = "reviewer";

	@Autowired
	private DataSource database;

	@Autowired
	private AttachedTexts texts;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Differences differences;

	@Autowired
	private Reports reports;

	@Autowired
	private Publications publications;

	@Autowired
	private Works works;

	@Autowired
	private Revisions revisions;

	@BeforeEach
	void bringBackTheSeed() throws InterruptedException {
		this.drafts.newest(100)
			.stream()
			.filter(Draft::isOpen)
			.forEach((draft) -> this.drafts.discard(draft.number(), EDITOR));
		if (!newest().equals(FIRST)) {
			assertThat(done(this.publications.undo(FIRST, REVIEWER, "as it was")).state()).isEqualTo(Work.State.DONE);
		}
	}

	static EditedPackage changed() {
		return EditedPackage.ofSeed()
			.replace("observations.csv", "7.3,1,1,EXACT,ACTUAL,,false,,,ah-2023,0,3,7.3%,1",
					"8.4,1,1,EXACT,ACTUAL,,false,,,ah-2023,0,3,8.4%,1")
			.remove("observations.csv", "ah-2023-030,")
			.remove("ranks.csv", "ah-2023-r11,")
			.add("themes.csv", "lakes,99,湖,Lakes");
	}

	static EditedPackage lakes() {
		return EditedPackage.empty()
			.put("datapackage.json", "{\"name\": \"lakes\", \"version\": \"7\"}")
			.add("areas.csv", "XX-LK,,PROVINCE,,湖区,Lake District,湖区,Lakes")
			.add("themes.csv", "lakes,99,湖,Lakes")
			.add("indicators.csv", "lake-depth,lakes,999,percent,STOCK,NEITHER,,,,,湖深,Depth,湖深,Depth of the lake")
			.add("families.csv", "lakes,湖,Lakes,湖,Lakes");
	}

	Draft upload(EditedPackage files) throws IOException {
		return this.drafts.upload("package.zip", new ByteArrayInputStream(files.archive()), EDITOR);
	}

	Draft checked(EditedPackage files) throws IOException, InterruptedException {
		DraftNumber number = upload(files).number();
		Work work = done(this.drafts.check(number, EDITOR));
		assertThat(work.state()).as(work.toString()).isEqualTo(Work.State.DONE);
		return this.drafts.get(number);
	}

	/** Acknowledges all warnings. */
	Draft cleared(Draft draft) {
		int reading = draft.reading().orElseThrow().number();
		this.reports.page(reading, Problem.Severity.WARNING, 0, 1000)
			.forEach((warning) -> this.reports.acknowledge(reading, warning.number(), EDITOR));
		return draft;
	}

	Revision published(Draft draft) throws InterruptedException {
		Work work = done(this.publications.publish(cleared(draft).number(), REVIEWER, "a slip"));
		assertThat(work.state()).as(work.toString()).isEqualTo(Work.State.DONE);
		return this.revisions.latest();
	}

	Work done(WorkNumber work) throws InterruptedException {
		return this.works.await(work, (state) -> {
		});
	}

	List<Problem> problems(Draft draft, Problem.Severity severity) {
		return this.reports.page(draft.reading().orElseThrow().number(), severity, 0, 1000)
			.stream()
			.map(ListedProblem::problem)
			.toList();
	}

	static void assertRefused(RefusedException.Refusal kind, String key, ThrowingCallable asked) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(asked).satisfies((refusal) -> {
			assertThat(refusal.reason().key()).isEqualTo(key);
			assertThat(refusal.kind()).isEqualTo(kind);
		});
	}

	RevisionNumber newest() {
		return this.revisions.latest().number();
	}

	TestStore store() {
		return new TestStore(this.database);
	}

	AttachedTexts texts() {
		return this.texts;
	}

	Drafts drafts() {
		return this.drafts;
	}

	Differences differences() {
		return this.differences;
	}

	Reports reports() {
		return this.reports;
	}

	Publications publications() {
		return this.publications;
	}

	Works works() {
		return this.works;
	}

	Revisions revisions() {
		return this.revisions;
	}

	DataSource database() {
		return this.database;
	}

}
