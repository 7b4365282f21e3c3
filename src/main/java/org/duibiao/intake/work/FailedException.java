package org.duibiao.intake.work;

import org.duibiao.kernel.Reason;

/**
 * Thrown by a job that cannot be done, for a reason that whoever asked for it is told.
 */
public class FailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Reason reason;

	/**
	 * Ends a job.
	 * @param reason why it cannot be done
	 */
	public FailedException(Reason reason) {
		super(reason.toString());
		this.reason = reason;
	}

	/**
	 * Why it cannot be done.
	 * @return the reason
	 */
	public Reason reason() {
		return this.reason;
	}

}
