package org.duibiao.observation;

import java.util.Optional;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.source.SourcePlace;

/**
 * A rank that a province claims for itself in print; never one that we computed.
 *
 * @param area the area that claims it
 * @param indicator what is ranked
 * @param scope the area among whose provinces the rank is
 * @param basis of what it is the rank
 * @param position the position, counted from 1; none if the print has only words
 * @param tied whether others share it
 * @param place where it stands; the token has the words
 */
public record Rank(AreaCode area, IndicatorCode indicator, AreaCode scope, Basis basis, Optional<Integer> position,
		boolean tied, SourcePlace place) {

	/**
	 * Of what a rank is the rank.
	 */
	public enum Basis {

		/** Of the value printed with it. */
		VALUE,

		/** Of a total that is not printed. */
		UNPRINTED_TOTAL,

		/** Of a value that is not printed. */
		UNPRINTED_VALUE

	}

}
