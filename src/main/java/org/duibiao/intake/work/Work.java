package org.duibiao.intake.work;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

import org.duibiao.kernel.Reason;
import org.duibiao.revision.RevisionNumber;

/**
 * A piece of long work as it stands.
 *
 * @param number its number
 * @param order what is to be done
 * @param state whether it waits, runs or has come to an end
 * @param progress how far it has come
 * @param requested when it was asked for
 * @param finished when it came to its end, if it did
 * @param failure why it failed, if it did
 * @param brought the revision that it brought, if it did
 */
public record Work(WorkNumber number, WorkOrder order, State state, Progress progress, Instant requested,
		Optional<Instant> finished, Optional<Reason> failure, Optional<RevisionNumber> brought) {

	/**
	 * Whether it has come to an end, whatever end that is.
	 * @return whether nothing more will happen
	 */
	public boolean isOver() {
		return this.state != State.WAITING && this.state != State.RUNNING;
	}

	/**
	 * Where a piece of work stands.
	 */
	public enum State {

		/** It waits for its turn. */
		WAITING,

		/** It is being done. */
		RUNNING,

		/** It was done. */
		DONE,

		/** It could not be done; nothing has changed. */
		FAILED,

		/** Someone cancelled it; nothing has changed. */
		CANCELLED

	}

	/**
	 * How far a piece of work has come.
	 *
	 * @param stage what is being done
	 * @param done how many rows or bytes are done in this stage
	 * @param total how many there are; 0 if nobody knows
	 * @param left how long this stage will go on, if that can be told
	 */
	public record Progress(Stage stage, long done, long total, Optional<Duration> left) {

		/**
		 * How much of the stage is done.
		 * @return a number from 0 to 100; nothing if nobody knows
		 */
		public OptionalInt percent() {
			return (this.total > 0) ? OptionalInt.of((int) Math.min(100, this.done * 100 / this.total))
					: OptionalInt.empty();
		}

	}

}
