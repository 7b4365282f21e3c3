package org.duibiao.intake.web;

import java.util.Optional;

import org.duibiao.intake.draft.Draft;
import org.duibiao.intake.work.Work;
import org.duibiao.security.Operator;
import org.duibiao.security.Role;
import org.duibiao.wording.Phrases;

/**
 * The page of a draft.
 *
 * @param draft the draft
 * @param work the work on it that was asked for last, if there was any
 * @param found what its check found, if there was one
 * @param obstacle why the operator cannot publish it, if so
 * @param operator who looks at it
 * @param phrases the language
 */
record DraftPage(Draft draft, Optional<WorkView> work, Optional<Found> found, Optional<String> obstacle,
		Operator operator, Phrases phrases) {

	/**
	 * The number of the draft.
	 * @return the number
	 */
	public String number() {
		return this.draft.number().toString();
	}

	/**
	 * How far it has come.
	 * @return the state in words
	 */
	public String state() {
		return this.phrases.say("draft.state." + this.draft.state().name());
	}

	/**
	 * How large the file is.
	 * @return the size in words
	 */
	public String size() {
		return Sizes.tell(this.draft.upload().size(), this.phrases);
	}

	/**
	 * When it was uploaded.
	 * @return the time in words
	 */
	public String time() {
		return Times.tell(this.draft.upload().time());
	}

	/**
	 * How it came to its end.
	 * @return who and when, in words; empty if it has not
	 */
	public String closing() {
		return this.draft.closed()
			.map((closing) -> this.phrases.say("draft.closed", closing.person(), Times.tell(closing.time())))
			.orElse("");
	}

	/**
	 * What the upload says of itself.
	 * @return package, version and extent in words; empty if it could not be read
	 */
	public String heading() {
		return this.found.flatMap((it) -> it.reading().content())
			.map((it) -> this.phrases.say("draft.content." + it.extent().name(), it.packageName(), it.packageVersion()))
			.orElse("");
	}

	/**
	 * Whether work on it goes on.
	 * @return whether it does
	 */
	public boolean isBusy() {
		return this.work.filter((it) -> !it.over()).isPresent();
	}

	/**
	 * Whether the last work on it came to no good end.
	 * @return whether it was cancelled or failed
	 */
	public boolean isBrokenOff() {
		return this.draft.isOpen() && this.work
			.filter((it) -> it.over() && (!it.failure().isEmpty()
					|| it.state().equals(this.phrases.say("work.state." + Work.State.CANCELLED.name()))))
			.isPresent();
	}

	/**
	 * Whether it can be checked, again or for the first time, or thrown away.
	 * @return whether nothing is being done with it
	 */
	public boolean isIdle() {
		return this.draft.state() == Draft.State.UPLOADED || this.draft.state() == Draft.State.CHECKED;
	}

	/**
	 * Whether the operator may publish at all.
	 * @return whether the account has the role
	 */
	public boolean isForReviewer() {
		return this.operator.has(Role.REVIEWER);
	}

}
