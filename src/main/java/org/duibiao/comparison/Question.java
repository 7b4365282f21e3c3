package org.duibiao.comparison;

import java.util.List;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Indicator;

/**
 * What is to be compared.
 *
 * @param provinces the provinces, the first one the one that others are measured against
 * @param indicators the indicators, in order; if there are none, all that two of the
 * provinces printed, or printed something like it
 * @param acrossKinds whether a target may stand in for a result that was not printed, and
 * the other way round; the verdict says so
 * @param periods of which times
 */
public record Question(List<Area> provinces, List<Indicator> indicators, boolean acrossKinds, Periods periods) {

	/**
	 * Compares the newest figures, each kind by itself.
	 * @param provinces the provinces
	 * @param indicators the indicators, or none
	 * @return the question
	 */
	public static Question of(List<Area> provinces, List<Indicator> indicators) {
		return new Question(provinces, indicators, false, Periods.NEWEST);
	}

}
