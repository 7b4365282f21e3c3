package org.duibiao.intake.web.revision;

import java.util.List;

import org.duibiao.intake.web.Times;
import org.duibiao.intake.web.WorkView;
import org.duibiao.revision.Revision;
import org.duibiao.wording.Phrases;

/**
 * The page of all revisions.
 *
 * @param all the revisions, the newest first
 * @param works the last undoing, if there was any
 * @param reviewer whether the operator may undo
 * @param phrases the language
 */
record RevisionsPage(List<Revision> all, List<WorkView> works, boolean reviewer, Phrases phrases) {

	/**
	 * The revisions.
	 * @return the revisions in words, the newest first
	 */
	public List<Entry> revisions() {
		return this.all.stream().map(this::entry).toList();
	}

	/**
	 * Whether an undoing goes on.
	 * @return whether it does
	 */
	public boolean isBusy() {
		return this.works.stream().anyMatch((work) -> !work.over());
	}

	private Entry entry(Revision revision) {
		String counts = this.phrases.say("revisions.counts", revision.added(), revision.changed(), revision.removed());
		String reason = revision.publication()
			.map(Revision.Publication::reason)
			.orElseGet(() -> this.phrases.say("revisions.seed"));
		String undone = revision.publication()
			.flatMap(Revision.Publication::undoneTo)
			.map((number) -> this.phrases.say("revisions.undone", number.value()))
			.orElse("");
		boolean newest = revision.number().equals(this.all.get(0).number());
		return new Entry(revision.number().value(), Times.tell(revision.createdAt()), revision.packageName(),
				revision.packageVersion(), counts, reason, undone,
				revision.publication().map(Revision.Publication::person).orElse(""), newest);
	}

	/**
	 * A revision in words.
	 *
	 * @param number its number
	 * @param time when it was stored
	 * @param name the name of its package
	 * @param version the version of that
	 * @param counts how many rows came, changed and went
	 * @param reason why there is the revision
	 * @param undone whose state it brought back; empty if it did not
	 * @param person who published it; empty if the program did
	 * @param newest whether it is the newest one
	 */
	record Entry(int number, String time, String name, String version, String counts, String reason, String undone,
			String person, boolean newest) {
	}

}
