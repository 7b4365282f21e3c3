package org.duibiao.intake;

import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duibiao.intake.content.Problem;
import org.duibiao.intake.draft.Draft;
import org.duibiao.intake.work.Work;
import org.duibiao.intake.work.WorkNumber;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.security.Action;
import org.duibiao.security.ActionLog;
import org.duibiao.security.LogEntry;
import org.duibiao.security.LogFilter;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * How what becomes of drafts gets into the log, on every database: nothing happens
 * without its entry, and nothing is entered that did not happen.
 */
abstract class LogCompliance extends DraftSteps {

	@Autowired
	private ActionLog log;

	@Test
	void entersWhatHappenedOnce() throws Exception {
		RevisionNumber before = newest();
		published(checked(lakes()));
		Draft draft = checked(warned());
		int reading = draft.reading().orElseThrow().number();
		long warning = reports().page(reading, Problem.Severity.WARNING, 0, 1).get(0).number();
		reports().acknowledge(reading, warning, EDITOR);
		reports().acknowledge(reading, warning, REVIEWER);
		drafts().discard(draft.number(), EDITOR);
		assertThat(entries(draft.number().toString(), draft.number() + ":" + warning))
			.extracting(LogEntry::operator, LogEntry::action, LogEntry::detail)
			.containsExactly(tuple(EDITOR, Action.UPLOADED, "package.zip"), tuple(EDITOR, Action.CHECKED, ""),
					tuple(EDITOR, Action.ACKNOWLEDGED, ""), tuple(EDITOR, Action.DISCARDED, ""));
		done(publications().undo(before, REVIEWER, "not so"));
		assertThat(this.log.newest(LogFilter.ALL, 1).entries())
			.extracting(LogEntry::operator, LogEntry::action, LogEntry::subject, LogEntry::detail)
			.containsExactly(tuple(REVIEWER, Action.UNDONE, before.toString(), "not so"));
	}

	@Test
	void entersAPublicationWithTheRevisionThatItBrings() throws Exception {
		Draft one = cleared(checked(changed()));
		Draft other = checked(lakes());
		WorkNumber first = publications().publish(one.number(), REVIEWER, "first");
		WorkNumber second = publications().publish(other.number(), REVIEWER, "second");
		assertThat(done(first).state()).isEqualTo(Work.State.DONE);
		assertThat(done(second).state()).isEqualTo(Work.State.FAILED);
		assertThat(entries(one.number().toString())).filteredOn(LogCompliance::isPublication)
			.extracting(LogEntry::operator, LogEntry::detail)
			.containsExactly(tuple(REVIEWER, "first"));
		assertThat(entries(other.number().toString())).noneMatch(LogCompliance::isPublication);
	}

	@Test
	void entersACancellationOnceAndOnlyOfWhatIsNotOver() throws Exception {
		WorkNumber work = drafts().check(upload(changed()).number(), EDITOR);
		works().cancel(work, EDITOR);
		works().cancel(work, REVIEWER);
		Work.State end = done(work).state();
		works().cancel(work, REVIEWER);
		assertThat(entries(work.toString())).filteredOn((entry) -> entry.action() == Action.CANCELLED)
			.extracting(LogEntry::operator)
			.containsExactly(EDITOR);
		assertThat(end).isEqualTo(Work.State.CANCELLED);
	}

	@Test
	void doesNothingThatCannotBeEntered() throws Exception {
		published(checked(lakes()));
		Draft ready = cleared(checked(changed()));
		Draft warned = checked(warned());
		int reading = warned.reading().orElseThrow().number();
		long warning = reports().page(reading, Problem.Severity.WARNING, 0, 1).get(0).number();
		List<Draft> drafts = drafts().newest(100);
		Map<String, List<Map<String, Object>>> before = store().everything();
		store().jdbc().execute("alter table action_log rename to action_log_away");
		try {
			assertThat(done(publications().publish(ready.number(), REVIEWER, "a slip")).state())
				.isEqualTo(Work.State.FAILED);
			assertThat(done(publications().undo(FIRST, REVIEWER, "a slip")).state()).isEqualTo(Work.State.FAILED);
			assertFails(() -> upload(EditedPackage.empty()));
			assertFails(() -> drafts().check(ready.number(), EDITOR));
			assertFails(() -> drafts().discard(ready.number(), EDITOR));
			assertFails(() -> reports().acknowledge(reading, warning, EDITOR));
		}
		finally {
			store().jdbc().execute("alter table action_log_away rename to action_log");
		}
		assertThat(store().everything()).isEqualTo(before);
		assertThat(drafts().newest(100)).isEqualTo(drafts);
		assertThat(reports().page(reading, Problem.Severity.WARNING, 0, 1).get(0).acknowledged()).isEmpty();
		assertThat(published(drafts().get(ready.number())).changed()).isEqualTo(1);
		assertThat(entries(ready.number().toString())).filteredOn(LogCompliance::isPublication).hasSize(1);
	}

	private static void assertFails(ThrowingCallable asked) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(asked);
	}

	/** Changes a row of the package of the lakes, which brings a warning. */
	private static EditedPackage warned() {
		return EditedPackage.empty()
			.put("datapackage.json", "{\"name\": \"further-lakes\", \"version\": \"1\"}")
			.add("themes.csv", "lakes,99,湖,Great lakes");
	}

	private static boolean isPublication(LogEntry entry) {
		return entry.action() == Action.PUBLISHED;
	}

	/** The entries about something, oldest first. */
	private List<LogEntry> entries(String... subjects) {
		return this.log.newest(LogFilter.ALL, 1000)
			.entries()
			.stream()
			.filter((entry) -> List.of(subjects).contains(entry.subject()))
			.sorted((one, other) -> Long.compare(one.number(), other.number()))
			.toList();
	}

}
