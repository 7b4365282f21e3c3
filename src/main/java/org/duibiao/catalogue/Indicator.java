package org.duibiao.catalogue;

import java.math.BigDecimal;
import java.util.Optional;

import org.duibiao.kernel.LocalizedText;

/**
 * What is measured.
 *
 * @param code its code
 * @param theme the theme it belongs to
 * @param unit the unit of its values
 * @param quantity the kind of quantity
 * @param direction which way is better
 * @param family the concept family of indicators that look alike, if any
 * @param threshold the size in yuan from which things are counted, if the definition has
 * one
 * @param population the population counted, where the print narrows it
 * @param headline its place among the headline figures, if it is one
 * @param name its name
 * @param definition what it is, in a sentence
 */
public record Indicator(IndicatorCode code, Theme theme, Unit unit, QuantityKind quantity, Direction direction,
		Optional<Family> family, Optional<BigDecimal> threshold, Optional<Population> population,
		Optional<Integer> headline, LocalizedText name, LocalizedText definition) {

	/**
	 * Whether another indicator looks like this one.
	 * @param other the other indicator
	 * @return whether both are of one concept family
	 */
	public boolean isAkinTo(Indicator other) {
		return this.family.isPresent() && this.family.equals(other.family);
	}

	/**
	 * The populations to which a print may narrow what is counted.
	 */
	public enum Population {

		/** Above-scale manufacturing enterprises. */
		MANUFACTURING_ABOVE_SCALE

	}

	/**
	 * Which way of an indicator is better.
	 */
	public enum Direction {

		/** More is better. */
		HIGHER,

		/** Less is better. */
		LOWER,

		/** Neither. */
		NEITHER

	}

}
