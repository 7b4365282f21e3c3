package org.duibiao.catalogue;

import org.duibiao.kernel.LocalizedText;

/**
 * A unit of measure, or a Chinese counting word.
 *
 * @param code its code
 * @param dimension what it measures
 * @param name its name
 */
public record Unit(String code, Dimension dimension, LocalizedText name) {

	/**
	 * What units measure; units of one dimension can be converted, and counting words (家,
	 * 户, 个, 项) do not differ.
	 */
	public enum Dimension {

		/** A number of things. */
		COUNT,

		/** Money. */
		CURRENCY,

		/** Parts of a hundred. */
		PERCENT,

		/** Differences of percentages. */
		PERCENTAGE_POINT,

		/** A composite index. */
		INDEX

	}

}
