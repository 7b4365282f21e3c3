package org.duibiao.sdmx;

import org.duibiao.kernel.Reason;

/**
 * Thrown when a request of the SDMX service cannot be answered; tells the code of SDMX
 * and the reason.
 */
public class SdmxException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Category kind;

	private final transient Reason reason;

	/**
	 * A problem.
	 * @param kind what kind of problem it is
	 * @param key the key of the message that tells the reason
	 * @param arguments what it speaks of
	 */
	public SdmxException(Category kind, String key, Object... arguments) {
		super(kind + " " + key);
		this.kind = kind;
		this.reason = Reason.of(key, arguments);
	}

	/**
	 * What kind of problem it is.
	 * @return the kind
	 */
	public Category kind() {
		return this.kind;
	}

	/**
	 * The reason.
	 * @return the reason
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * The problems of SDMX, each with its code and the status of HTTP that goes with it.
	 */
	public enum Category {

		/** Nothing was found. */
		NO_RESULTS(100, 404),

		/** The request is not written as it must be. */
		SYNTAX(140, 400),

		/** None of the formats asked for is offered; a code of our own. */
		NOT_ACCEPTABLE(1406, 406),

		/** The service is only read; a code of our own. */
		ONLY_READ(1405, 405),

		/** Something unexpected. */
		INTERNAL(500, 500),

		/** This service does not do that. */
		NOT_IMPLEMENTED(501, 501),

		/** The store cannot be reached for now. */
		UNAVAILABLE(503, 503);

		private final int code;

		private final int status;

		Category(int code, int status) {
			this.code = code;
			this.status = status;
		}

		/**
		 * The code of SDMX.
		 * @return the code
		 */
		public int code() {
			return this.code;
		}

		/**
		 * The status of HTTP.
		 * @return the status
		 */
		public int status() {
			return this.status;
		}

	}

}
