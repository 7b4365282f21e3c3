package org.duibiao.dashboard;

import java.util.List;

import org.duibiao.observation.FigureCount;

/**
 * What the home page shows of the provinces.
 *
 * @param provinces the provinces that printed anything
 * @param results how many distinct results there are in all, prefectures not counted
 * @param targets how many distinct targets there are in all, prefectures not counted
 * @param documents how many documents there are, prefectures not counted
 * @param prefectures of how many prefectures there are figures besides
 * @param printed how many figures there are of each area for each indicator
 */
public record HomeSummary(List<Card> provinces, long results, long targets, long documents, long prefectures,
		List<FigureCount> printed) {

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
