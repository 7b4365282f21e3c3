package org.duibiao.intake.work;

/**
 * Thrown into a job that must stop: someone cancelled it, the program ends, or another
 * instance has taken it over.
 */
public class StoppedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	StoppedException(String message) {
		super(message);
	}

}
