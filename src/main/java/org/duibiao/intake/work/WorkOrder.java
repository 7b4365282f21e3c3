package org.duibiao.intake.work;

import java.util.OptionalInt;

/**
 * What is to be done.
 *
 * @param task what kind of work it is
 * @param draft the number of the draft that it is for; none when a revision is undone
 * @param revision the number of the revision whose state is to come back; none for drafts
 * @param person who asked for it
 * @param reason why, for readers; empty for a check
 */
public record WorkOrder(Task task, OptionalInt draft, OptionalInt revision, String person, String reason) {

	/**
	 * Checks a draft.
	 * @param draft the number of the draft
	 * @param person who asks for it
	 * @return the order
	 */
	public static WorkOrder check(int draft, String person) {
		return new WorkOrder(Task.CHECK, OptionalInt.of(draft), OptionalInt.empty(), person, "");
	}

	/**
	 * Publishes a draft.
	 * @param draft the number of the draft
	 * @param person who asks for it
	 * @param reason why, for readers
	 * @return the order
	 */
	public static WorkOrder publish(int draft, String person, String reason) {
		return new WorkOrder(Task.PUBLISH, OptionalInt.of(draft), OptionalInt.empty(), person, reason);
	}

	/**
	 * Brings back an old revision.
	 * @param revision the number of the revision whose state is to come back
	 * @param person who asks for it
	 * @param reason why, for readers
	 * @return the order
	 */
	public static WorkOrder undo(int revision, String person, String reason) {
		return new WorkOrder(Task.UNDO, OptionalInt.empty(), OptionalInt.of(revision), person, reason);
	}

	/**
	 * The kinds of work.
	 */
	public enum Task {

		/** A draft is checked. */
		CHECK,

		/** A draft is published. */
		PUBLISH,

		/** An old revision is brought back. */
		UNDO

	}

}
