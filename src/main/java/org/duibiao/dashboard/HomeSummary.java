package org.duibiao.dashboard;

import java.util.List;

/**
 * What the home page shows of the provinces.
 *
 * @param provinces the provinces that printed anything
 * @param results how many distinct results there are in all
 * @param targets how many distinct targets there are in all
 */
public record HomeSummary(List<Card> provinces, long results, long targets) {

	/**
	 * A province.
	 *
	 * @param name its name
	 * @param href the address of its dashboard
	 * @param slot which colour is its own
	 * @param facts a few headline figures
	 * @param results how many distinct results it printed
	 * @param targets how many distinct targets it printed
	 */
	public record Card(String name, String href, int slot, List<FigureRow> facts, long results, long targets) {
	}

}
