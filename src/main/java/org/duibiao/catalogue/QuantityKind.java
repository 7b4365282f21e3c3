package org.duibiao.catalogue;

/**
 * The kind of quantity that an indicator measures.
 */
public enum QuantityKind {

	/** What is there at a date. */
	STOCK,

	/** What comes in over a period, gross. */
	FLOW,

	/** By how much a stock changes over a period, net. */
	NET_CHANGE,

	/** Growth on the same period of the year before. */
	GROWTH_RATE,

	/** A part of a whole. */
	SHARE,

	/** Two quantities set against each other. */
	RATIO;

	/**
	 * Whether the quantity adds up over the months of a period, so that ten months and
	 * eleven months cannot be compared.
	 * @return whether it cumulates
	 */
	public boolean cumulates() {
		return this == FLOW || this == NET_CHANGE;
	}

	/**
	 * Whether the quantity grows with the size of what it is measured of, so that a whole
	 * and a part of it cannot be compared.
	 * @return whether it is an amount, and no rate, share or ratio
	 */
	public boolean isAmount() {
		return this == STOCK || cumulates();
	}

}
