package org.duibiao.intake.work;

import java.util.OptionalInt;

/**
 * What is to be done.
 *
 * @param task what kind of work it is
 * @param draft the number of the draft that it is for; none when a revision is undone
 * @param revision the number of the revision whose state is to come back; none for drafts
 * @param person who asked for it
 * @param network from where, for the log; empty if not from a browser
 * @param reason why, for readers; empty for a check
 */
public record WorkOrder(Task task, OptionalInt draft, OptionalInt revision, String person, String network,
		String reason) {

	/**
	 * Checks a draft.
	 * @param draft the number of the draft
	 * @param person who asks for it
	 * @param network from where
	 * @return the order
	 */
	public static WorkOrder check(int draft, String person, String network) {
		return new WorkOrder(Task.CHECK, OptionalInt.of(draft), OptionalInt.empty(), person, network, "");
	}

	/**
	 * Publishes a draft.
	 * @param draft the number of the draft
	 * @param person who asks for it
	 * @param network from where
	 * @param reason why, for readers
	 * @return the order
	 */
	public static WorkOrder publish(int draft, String person, String network, String reason) {
		return new WorkOrder(Task.PUBLISH, OptionalInt.of(draft), OptionalInt.empty(), person, network, reason);
	}

	/**
	 * Brings back an old revision.
	 * @param revision the number of the revision whose state is to come back
	 * @param person who asks for it
	 * @param network from where
	 * @param reason why, for readers
	 * @return the order
	 */
	public static WorkOrder undo(int revision, String person, String network, String reason) {
		return new WorkOrder(Task.UNDO, OptionalInt.empty(), OptionalInt.of(revision), person, network, reason);
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
