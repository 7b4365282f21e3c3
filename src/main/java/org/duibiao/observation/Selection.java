package org.duibiao.observation;

import java.util.Collection;
import java.util.Set;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.IndicatorCode;

/**
 * Which figures are asked for.
 *
 * @param areas the areas; all if none is named
 * @param indicators the indicators; all if none is named
 */
public record Selection(Set<AreaCode> areas, Set<IndicatorCode> indicators) {

	/** All figures. */
	public static final Selection ALL = new Selection(Set.of(), Set.of());

	/**
	 * All figures of an area.
	 * @param area the area
	 * @return the selection
	 */
	public static Selection of(AreaCode area) {
		return new Selection(Set.of(area), Set.of());
	}

	/**
	 * All figures for some indicators.
	 * @param indicators the indicators
	 * @return the selection
	 */
	public static Selection of(Collection<IndicatorCode> indicators) {
		return new Selection(Set.of(), Set.copyOf(indicators));
	}

	/**
	 * The same selection, of some areas only.
	 * @param areas the areas
	 * @return the selection
	 */
	public Selection in(Collection<AreaCode> areas) {
		return new Selection(Set.copyOf(areas), this.indicators);
	}

}
