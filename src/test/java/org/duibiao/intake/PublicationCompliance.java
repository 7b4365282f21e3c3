package org.duibiao.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duibiao.intake.content.Problem;
import org.duibiao.intake.draft.Draft;
import org.duibiao.intake.draft.RefusedException;
import org.duibiao.intake.report.ListedProblem;
import org.duibiao.intake.work.Work;
import org.duibiao.intake.work.WorkNumber;
import org.duibiao.revision.Revision;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.WritingTurns;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.ConfigurableTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How drafts are published, and publications undone, on every database.
 */
abstract class PublicationCompliance extends LogCompliance {

	@Test
	void takeTurnsWithAllOtherTransactions(@Autowired ConfigurableTransactionManager transactions,
			@Autowired WritingTurns turns) {
		assertThat(transactions.getTransactionExecutionListeners()).contains(turns);
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
		assertThat(drafts().get(draft.number())).satisfies((closed) -> {
			assertThat(closed.state()).isEqualTo(Draft.State.PUBLISHED);
			assertThat(closed.published()).contains(revision.number());
		});
		assertThat(store().exported(revision.number().value()).get("observations")).contains("8.4%")
			.doesNotContain("ah-2023-030,");
		assertThat(store().exported(before.value())).isEqualTo(store().exported(1));
	}

	@Test
	void refusesThePersonWhoUploaded() throws Exception {
		Draft draft = cleared(checked(changed()));
		assertRefused(RefusedException.Refusal.FORBIDDEN, "intake.refused.same-person",
				() -> publications().publish(draft.number(), EDITOR, "a slip"));
		assertRefused(RefusedException.Refusal.BAD, "intake.refused.reason",
				() -> publications().publish(draft.number(), REVIEWER, " "));
	}

	@Test
	void wantsEachWarningAcknowledgedByName() throws Exception {
		published(checked(lakes()));
		Draft draft = checked(EditedPackage.empty()
			.put("datapackage.json", "{\"name\": \"further-lakes\", \"version\": \"1\"}")
			.add("themes.csv", "lakes,99,湖,Great lakes"));
		int reading = draft.reading().orElseThrow().number();
		List<ListedProblem> warnings = reports().page(reading, Problem.Severity.WARNING, 0, 10);
		assertThat(warnings).extracting((warning) -> warning.problem().expected().key())
			.containsExactly("intake.judged.other-package");
		assertRefused(RefusedException.Refusal.CONFLICT, "intake.refused.warnings",
				() -> publications().publish(draft.number(), REVIEWER, "a slip"));
		assertThat(reports().acknowledge(reading, warnings.get(0).number(), EDITOR)).isTrue();
		assertThat(reports().acknowledge(reading, warnings.get(0).number(), REVIEWER)).isTrue();
		assertThat(reports().acknowledge(reading, 99, EDITOR)).isFalse();
		assertThat(reports().page(reading, Problem.Severity.WARNING, 0, 10)).singleElement()
			.satisfies((warning) -> assertThat(warning.acknowledged())
				.hasValueSatisfying((by) -> assertThat(by.person()).isEqualTo(EDITOR)));
		assertThat(published(draft).changed()).isEqualTo(1);
	}

	@Test
	void letsOnlyOneOfTwoPublishersWin() throws Exception {
		Draft one = cleared(checked(changed()));
		Draft other = checked(lakes());
		Map<String, List<Map<String, Object>>> before = store().everything();
		WorkNumber first = publications().publish(one.number(), REVIEWER, "first");
		assertRefused(RefusedException.Refusal.CONFLICT, "intake.refused.unchecked",
				() -> publications().publish(one.number(), REVIEWER, "again"));
		WorkNumber second = publications().publish(other.number(), REVIEWER, "second");
		assertThat(done(first).state()).isEqualTo(Work.State.DONE);
		assertThat(done(second)).satisfies((work) -> {
			assertThat(work.state()).isEqualTo(Work.State.FAILED);
			assertThat(work.failure())
				.hasValueSatisfying((failure) -> assertThat(failure.key()).isEqualTo("intake.refused.stale"));
		});
		assertThat(store().everything().get("revisions")).hasSize(before.get("revisions").size() + 1);
		assertThat(drafts().get(other.number()).state()).isEqualTo(Draft.State.CHECKED);
		assertRefused(RefusedException.Refusal.CONFLICT, "intake.refused.stale",
				() -> publications().publish(other.number(), REVIEWER, "second"));
		done(drafts().check(other.number(), EDITOR));
		assertThat(published(drafts().get(other.number())).added()).isEqualTo(3);
	}

	@Test
	void undoesARevisionByANewOneThatSaysTheSameAsAnOldOne() throws Exception {
		RevisionNumber before = newest();
		Map<String, String> then = store().exported(before.value());
		published(checked(changed()));
		RevisionNumber between = newest();
		Map<String, String> changed = store().exported(between.value());
		assertThat(done(publications().undo(before, REVIEWER, "not so")).brought())
			.contains(new RevisionNumber(between.value() + 1));
		Revision undone = revisions().latest();
		assertThat(store().exported(undone.number().value())).isEqualTo(then);
		assertThat(store().exported(between.value())).isEqualTo(changed);
		assertThat(List.of(undone.added(), undone.changed(), undone.removed())).containsExactly(2, 1, 1);
		assertThat(undone.publication()).contains(new Revision.Publication(REVIEWER, "not so", Optional.of(before)));
		assertRefused(RefusedException.Refusal.CONFLICT, "intake.refused.newest",
				() -> publications().undo(undone.number(), REVIEWER, "not so"));
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
		assertThat(differences().counts(draft.reading().orElseThrow().number()))
			.allSatisfy((counts) -> assertThat(counts.changes()).isZero());
	}

	@Test
	void leavesNoStagedRowsBehind() throws Exception {
		Draft draft = checked(changed());
		done(drafts().check(draft.number(), EDITOR));
		published(drafts().get(draft.number()));
		drafts().discard(checked(lakes()).number(), EDITOR);
		for (int i = 0; i < 100 && staged() > 0; i++) {
			Thread.sleep(50);
		}
		assertThat(staged()).isZero();
	}

	long staged() {
		return store().jdbc().queryForList("select count(*) from staged_observations", Long.class).get(0);
	}

}
