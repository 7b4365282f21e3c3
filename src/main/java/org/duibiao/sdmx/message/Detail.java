package org.duibiao.sdmx.message;

/**
 * How much of the data a message tells.
 */
public enum Detail {

	/** All of it. */
	FULL(true, true),

	/** Keys and numbers without attributes. */
	DATAONLY(true, false),

	/** The keys of the series only. */
	SERIESKEYSONLY(false, false),

	/** The series with their attributes, without observations. */
	NODATA(false, true);

	private final boolean points;

	private final boolean attributes;

	Detail(boolean points, boolean attributes) {
		this.points = points;
		this.attributes = attributes;
	}

	/**
	 * Whether observations are told.
	 * @return whether they are
	 */
	boolean hasPoints() {
		return this.points;
	}

	/**
	 * Whether attributes are told.
	 * @return whether they are
	 */
	boolean hasAttributes() {
		return this.attributes;
	}

}
