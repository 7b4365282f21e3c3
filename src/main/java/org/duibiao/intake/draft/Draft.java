package org.duibiao.intake.draft;

import java.time.Instant;
import java.util.Optional;

import org.duibiao.revision.RevisionNumber;

/**
 * An upload on its way to becoming a revision.
 *
 * @param number its number
 * @param upload the file
 * @param state how far it has come
 * @param reading what the last check that came to its end found; nothing before that
 * @param published the revision that it became, if it did
 * @param closed who published or discarded it and when, if anyone did
 */
public record Draft(DraftNumber number, Upload upload, State state, Optional<Reading> reading,
		Optional<RevisionNumber> published, Optional<Closing> closed) {

	/**
	 * Whether it can still be published or discarded.
	 * @return whether nobody has done either
	 */
	public boolean isOpen() {
		return this.state != State.PUBLISHED && this.state != State.DISCARDED;
	}

	/**
	 * How far a draft has come.
	 */
	public enum State {

		/** It is stored as it came; no check has come to its end. */
		UPLOADED,

		/** It is being checked, or waits for that. */
		CHECKING,

		/** It was checked; what was found is in its report. */
		CHECKED,

		/** It is being published, or waits for that. */
		PUBLISHING,

		/** It is a revision. */
		PUBLISHED,

		/** It was thrown away; only this record of it is left. */
		DISCARDED

	}

	/**
	 * How a draft came to its end.
	 *
	 * @param person who published or discarded it
	 * @param time when
	 */
	public record Closing(String person, Instant time) {

	}

}
