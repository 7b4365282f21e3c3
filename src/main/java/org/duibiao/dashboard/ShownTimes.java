package org.duibiao.dashboard;

import org.duibiao.comparison.Periods;
import org.duibiao.site.Address;

/**
 * Of which times the figures on the page of an indicator are.
 *
 * @param earlier how many there are besides the newest ones
 * @param all whether those are shown too
 * @param other the address that shows only the newest ones if all are shown, and all if
 * not; empty if all are too many to be shown
 */
public record ShownTimes(long earlier, boolean all, String other) {

	static final int MOST_FIGURES = 50_000;

	static ShownTimes of(long earlier, long figures, Periods shown, Address address) {
		boolean all = shown == Periods.ALL;
		String other = (all ? Periods.NEWEST : Periods.ALL).of(address).toString();
		return new ShownTimes(earlier, all, (figures > MOST_FIGURES) ? "" : other);
	}

}
