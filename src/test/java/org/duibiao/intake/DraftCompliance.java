package org.duibiao.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import javax.sql.DataSource;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duibiao.intake.content.Problem;
import org.duibiao.intake.draft.Change;
import org.duibiao.intake.draft.ChangeCounts;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * What becomes of drafts on every database.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
abstract class DraftCompliance {

	private static final RevisionNumber FIRST = new RevisionNumber(1);

	private static final String EDITOR = "editor";

	private static final String REVIEWER = "reviewer";

	@Autowired
	private DataSource database;

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

	@Test
	void publishesWhatASecondPersonAgreesTo() throws Exception {
		RevisionNumber before = newest();
		Draft draft = checked(changed());
		assertThat(draft.state()).isEqualTo(Draft.State.CHECKED);
		assertThat(draft.reading()).hasValueSatisfying((reading) -> {
			assertThat(reading.errors()).isZero();
			assertThat(reading.comparedWith()).isEqualTo(before);
		});
		Revision revision = published(draft);
		assertThat(revision.number().value()).isEqualTo(before.value() + 1);
		assertThat(revision.packageName()).isEqualTo("duibiao-anhui-shandong-2023");
		assertThat(List.of(revision.added(), revision.changed(), revision.removed())).containsExactly(1, 1, 2);
		assertThat(revision.publication()).contains(new Revision.Publication(REVIEWER, "a slip", Optional.empty()));
		assertThat(this.drafts.get(draft.number())).satisfies((closed) -> {
			assertThat(closed.state()).isEqualTo(Draft.State.PUBLISHED);
			assertThat(closed.published()).contains(revision.number());
		});
		assertThat(store().exported(revision.number().value()).get("observations")).contains("8.4%")
			.doesNotContain("ah-2023-030,");
		assertThat(store().exported(before.value())).isEqualTo(store().exported(1));
	}

	@Test
	void showsWhatADraftWouldChange() throws Exception {
		Draft draft = checked(changed());
		int reading = draft.reading().orElseThrow().number();
		List<ChangeCounts> counts = this.differences.counts(reading);
		assertThat(counts).filteredOn((table) -> table.changes() > 0)
			.extracting((table) -> List.of(table.table(), table.added(), table.changed(), table.gone()))
			.containsExactly(List.of("themes", 1L, 0L, 0L), List.of("observations", 0L, 1L, 1L),
					List.of("ranks", 0L, 0L, 1L));
		assertThat(counts).allSatisfy((table) -> assertThat(table.unchanged()).isPositive());
		assertThat(this.differences.page(reading, "observations", Change.Type.CHANGED, 0, 10)).singleElement()
			.satisfies((change) -> {
				assertThat(change.differing()).containsExactly("obs_value", "token");
				assertThat(change.figureBefore())
					.hasValueSatisfying((figure) -> assertThat(figure.asPrinted()).isEqualTo("7.3%"));
				assertThat(change.figureAfter())
					.hasValueSatisfying((figure) -> assertThat(figure.asPrinted()).isEqualTo("8.4%"));
				assertThat(change.place())
					.hasValueSatisfying((place) -> assertThat(place.file()).isEqualTo("observations.csv"));
			});
		assertThat(this.differences.page(reading, "observations", Change.Type.GONE, 0, 10)).singleElement()
			.satisfies((change) -> {
				assertThat(change.figureBefore())
					.hasValueSatisfying((figure) -> assertThat(figure.id().value()).isEqualTo("ah-2023-030"));
				assertThat(change.after()).isEmpty();
			});
		assertThat(this.differences.page(reading, "observations", Change.Type.UNCHANGED, 0, 5)).hasSize(5);
	}

	@Test
	void refusesToPublishWhatHasErrorsAndListsThemAll() throws Exception {
		Draft draft = checked(EditedPackage.ofSeed()
			.add("themes.csv", "=lakes,many,湖,")
			.add("themes.csv", "lakes,99,湖,Lakes")
			.add("themes.csv", "lakes,98,湖,Lakes")
			.remove("units.csv", "percent,"));
		assertThat(problems(draft, Problem.Severity.ERROR)).extracting((problem) -> problem.expected().key())
			.contains("intake.expected.text", "intake.expected.integer", "intake.expected.something",
					"intake.expected.unique", "intake.expected.reference");
		assertThat(draft.reading().orElseThrow().errors()).isEqualTo(problems(draft, Problem.Severity.ERROR).size());
		assertRefused(RefusedException.Refusal.CONFLICT, "intake.refused.errors",
				() -> this.publications.publish(draft.number(), REVIEWER, "a slip"));
	}

	@Test
	void refusesToTakeAwayWhatOthersReferTo() throws Exception {
		published(checked(lakes()));
		published(checked(EditedPackage.empty()
			.put("datapackage.json", "{\"name\": \"boats\", \"version\": \"1\"}")
			.add("indicators.csv", "boats,lakes,999,percent,STOCK,NEITHER,,,,,船,Boats,船,Boats on lakes")));
		Draft draft = checked(lakes().remove("themes.csv", "lakes,").remove("indicators.csv", "lake-depth,"));
		assertThat(problems(draft, Problem.Severity.ERROR)).extracting((problem) -> problem.expected().key())
			.containsExactly("intake.expected.referred-to");
	}

	@Test
	void refusesAFileThatCannotBeRead() throws Exception {
		Draft draft = checked(EditedPackage.ofSeed().without("datapackage.json"));
		assertThat(draft.reading().orElseThrow().content()).isEmpty();
		assertThat(problems(draft, Problem.Severity.ERROR)).hasSize(1);
	}

	@Test
	void refusesThePersonWhoUploaded() throws Exception {
		Draft draft = checked(changed());
		assertRefused(RefusedException.Refusal.FORBIDDEN, "intake.refused.same-person",
				() -> this.publications.publish(draft.number(), EDITOR, "a slip"));
		assertRefused(RefusedException.Refusal.BAD, "intake.refused.reason",
				() -> this.publications.publish(draft.number(), REVIEWER, " "));
	}

	@Test
	void wantsEachWarningAcknowledgedByName() throws Exception {
		published(checked(lakes()));
		Draft draft = checked(EditedPackage.empty()
			.put("datapackage.json", "{\"name\": \"further-lakes\", \"version\": \"1\"}")
			.add("themes.csv", "lakes,99,湖,Great lakes"));
		int reading = draft.reading().orElseThrow().number();
		List<ListedProblem> warnings = this.reports.page(reading, Problem.Severity.WARNING, 0, 10);
		assertThat(warnings).extracting((warning) -> warning.problem().expected().key())
			.containsExactly("intake.judged.other-package");
		assertRefused(RefusedException.Refusal.CONFLICT, "intake.refused.warnings",
				() -> this.publications.publish(draft.number(), REVIEWER, "a slip"));
		assertThat(this.reports.acknowledge(reading, warnings.get(0).number(), EDITOR)).isTrue();
		assertThat(this.reports.acknowledge(reading, warnings.get(0).number(), REVIEWER)).isTrue();
		assertThat(this.reports.acknowledge(reading, 99, EDITOR)).isFalse();
		assertThat(this.reports.page(reading, Problem.Severity.WARNING, 0, 10)).singleElement()
			.satisfies((warning) -> assertThat(warning.acknowledged())
				.hasValueSatisfying((by) -> assertThat(by.person()).isEqualTo(EDITOR)));
		assertThat(published(draft).changed()).isEqualTo(1);
	}

	@Test
	void takesAnUploadOnceAndOnlyAsAWhole() throws IOException {
		Draft draft = upload(changed());
		assertRefused(RefusedException.Refusal.CONFLICT, "intake.refused.same", () -> upload(changed()));
		assertRefused(RefusedException.Refusal.BAD, "intake.refused.empty",
				() -> this.drafts.upload("a.zip", InputStream.nullInputStream(), EDITOR));
		InputStream broken = new InputStream() {
			private int left = 100_000;

			@Override
			public int read() throws IOException {
				if (this.left-- == 0) {
					throw new IOException("half an upload");
				}
				return 7;
			}
		};
		assertThatIOException().isThrownBy(() -> this.drafts.upload("a.zip", broken, EDITOR));
		assertThat(this.drafts.newest(1)).extracting(Draft::number).containsExactly(draft.number());
	}

	@Test
	void givesBackTheUploadAsItWas() throws IOException {
		byte[] large = new byte[2_500_000];
		new Random(7).nextBytes(large);
		Draft draft = this.drafts.upload("c:\\dir/<b>large\u202E.zip", new ByteArrayInputStream(large), EDITOR);
		assertThat(draft.upload().fileName()).isEqualTo("<b>large.zip");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.drafts.write(draft.number(), out);
		assertThat(out.toByteArray()).isEqualTo(large);
	}

	@Test
	void letsOnlyOneOfTwoPublishersWin() throws Exception {
		Draft one = checked(changed());
		Draft other = checked(lakes());
		Map<String, List<Map<String, Object>>> before = store().everything();
		WorkNumber first = this.publications.publish(one.number(), REVIEWER, "first");
		assertRefused(RefusedException.Refusal.CONFLICT, "intake.refused.unchecked",
				() -> this.publications.publish(one.number(), REVIEWER, "again"));
		WorkNumber second = this.publications.publish(other.number(), REVIEWER, "second");
		assertThat(done(first).state()).isEqualTo(Work.State.DONE);
		assertThat(done(second)).satisfies((work) -> {
			assertThat(work.state()).isEqualTo(Work.State.FAILED);
			assertThat(work.failure())
				.hasValueSatisfying((failure) -> assertThat(failure.key()).isEqualTo("intake.refused.stale"));
		});
		assertThat(store().everything().get("revisions")).hasSize(before.get("revisions").size() + 1);
		assertThat(this.drafts.get(other.number()).state()).isEqualTo(Draft.State.CHECKED);
		assertRefused(RefusedException.Refusal.CONFLICT, "intake.refused.stale",
				() -> this.publications.publish(other.number(), REVIEWER, "second"));
		done(this.drafts.check(other.number(), EDITOR));
		assertThat(published(this.drafts.get(other.number())).added()).isEqualTo(3);
	}

	@Test
	void undoesARevisionByANewOneThatSaysTheSameAsAnOldOne() throws Exception {
		RevisionNumber before = newest();
		Map<String, String> then = store().exported(before.value());
		published(checked(changed()));
		RevisionNumber between = newest();
		Map<String, String> changed = store().exported(between.value());
		assertThat(done(this.publications.undo(before, REVIEWER, "not so")).brought())
			.contains(new RevisionNumber(between.value() + 1));
		Revision undone = this.revisions.latest();
		assertThat(store().exported(undone.number().value())).isEqualTo(then);
		assertThat(store().exported(between.value())).isEqualTo(changed);
		assertThat(List.of(undone.added(), undone.changed(), undone.removed())).containsExactly(2, 1, 1);
		assertThat(undone.publication()).contains(new Revision.Publication(REVIEWER, "not so", Optional.of(before)));
		assertRefused(RefusedException.Refusal.CONFLICT, "intake.refused.newest",
				() -> this.publications.undo(undone.number(), REVIEWER, "not so"));
	}

	@Test
	void keepsWhatOperatorsCorrectedFromTheSeed() throws Exception {
		published(checked(changed()));
		Map<String, String> corrected = store().exported(newest().value());
		assertThat(store().load(EditedPackage.ofSeed())).isEmpty();
		assertThat(store().load(EditedPackage.ofSeed().add("units.csv", "fathom,COUNT,寻,fathom"))).isPresent();
		assertThat(store().exported(newest().value()).get("observations")).isEqualTo(corrected.get("observations"));
		assertThat(store().exported(newest().value()).get("units")).contains("fathom");
	}

	@Test
	void bringsNothingNewWhenTheExportComesBack() throws Exception {
		EditedPackage files = EditedPackage.ofSeed();
		store().exported(newest().value()).forEach((name, text) -> files.put(name + ".csv", text));
		Draft draft = checked(files);
		assertThat(this.differences.counts(draft.reading().orElseThrow().number()))
			.allSatisfy((counts) -> assertThat(counts.changes()).isZero());
	}

	private static EditedPackage changed() {
		return EditedPackage.ofSeed()
			.replace("observations.csv", "7.3,1,1,EXACT,ACTUAL,,false,,,ah-2023,0,3,7.3%,1",
					"8.4,1,1,EXACT,ACTUAL,,false,,,ah-2023,0,3,8.4%,1")
			.remove("observations.csv", "ah-2023-030,")
			.remove("ranks.csv", "ah-2023-r11,")
			.add("themes.csv", "lakes,99,湖,Lakes");
	}

	private static EditedPackage lakes() {
		return EditedPackage.empty()
			.put("datapackage.json", "{\"name\": \"lakes\", \"version\": \"7\"}")
			.add("areas.csv", "XX-LK,,PROVINCE,,湖区,Lake District,湖区,Lakes")
			.add("themes.csv", "lakes,99,湖,Lakes")
			.add("indicators.csv", "lake-depth,lakes,999,percent,STOCK,NEITHER,,,,,湖深,Depth,湖深,Depth of the lake")
			.add("families.csv", "lakes,湖,Lakes,湖,Lakes");
	}

	private Draft upload(EditedPackage files) throws IOException {
		return this.drafts.upload("package.zip", new ByteArrayInputStream(files.archive()), EDITOR);
	}

	private Draft checked(EditedPackage files) throws IOException, InterruptedException {
		DraftNumber number = upload(files).number();
		Work work = done(this.drafts.check(number, EDITOR));
		assertThat(work.state()).as(work.toString()).isEqualTo(Work.State.DONE);
		return this.drafts.get(number);
	}

	private Revision published(Draft draft) throws InterruptedException {
		Work work = done(this.publications.publish(draft.number(), REVIEWER, "a slip"));
		assertThat(work.state()).as(work.toString()).isEqualTo(Work.State.DONE);
		return this.revisions.latest();
	}

	private Work done(WorkNumber work) throws InterruptedException {
		return this.works.await(work, (state) -> {
		});
	}

	private List<Problem> problems(Draft draft, Problem.Severity severity) {
		return this.reports.page(draft.reading().orElseThrow().number(), severity, 0, 1000)
			.stream()
			.map(ListedProblem::problem)
			.toList();
	}

	private static void assertRefused(RefusedException.Refusal kind, String key, ThrowingCallable asked) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(asked).satisfies((refusal) -> {
			assertThat(refusal.reason().key()).isEqualTo(key);
			assertThat(refusal.kind()).isEqualTo(kind);
		});
	}

	private RevisionNumber newest() {
		return this.revisions.latest().number();
	}

	private TestStore store() {
		return new TestStore(this.database);
	}

}
