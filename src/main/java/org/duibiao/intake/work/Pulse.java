package org.duibiao.intake.work;

import java.util.Optional;

import org.duibiao.revision.RevisionNumber;

/**
 * What a job tells while it works, and where it learns that it must stop.
 */
public interface Pulse {

	/**
	 * Begins a stage.
	 * @param stage the stage
	 * @param total how many rows or bytes there are; 0 if nobody knows
	 * @throws StoppedException if nothing more is to be done
	 */
	void stage(Stage stage, long total);

	/**
	 * Goes on in a stage.
	 * @param more how many more rows or bytes are done
	 * @throws StoppedException if nothing more is to be done
	 */
	void advance(long more);

	/**
	 * Ends the work, in the transaction of the job.
	 * @param brought the revision that it brought, if it did
	 * @throws StoppedException if the work was cancelled or given to someone else
	 */
	void finish(Optional<RevisionNumber> brought);

}
