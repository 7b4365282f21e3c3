package org.duibiao.intake.command;

/**
 * How an import from the command line ended, with the exit status of the program.
 */
enum ImportOutcome {

	/** Checked without an error, or published. */
	DONE(0),

	/** The check found errors, or warnings that nobody acknowledged. */
	PROBLEMS(1),

	/** The arguments do not fit. */
	MISUSED(2),

	/** It was refused, or broke off; nothing has changed. */
	FAILED(3);

	private final int status;

	ImportOutcome(int status) {
		this.status = status;
	}

	int status() {
		return this.status;
	}

}
