package org.duibiao.intake.staging;

/**
 * Who is told that something has come further.
 */
@FunctionalInterface
public interface Advance {

	/** Nobody. */
	Advance UNWATCHED = (rows) -> {
	};

	/**
	 * Takes notice.
	 * @param rows how many more rows are done
	 * @throws RuntimeException if nothing more is to be done
	 */
	void by(long rows);

}
