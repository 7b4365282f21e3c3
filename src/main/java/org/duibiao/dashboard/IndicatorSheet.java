package org.duibiao.dashboard;

import java.util.List;

import org.duibiao.catalogue.Indicator;
import org.duibiao.exhibit.ChartView;
import org.duibiao.observation.Observation;
import org.duibiao.site.Link;
import org.duibiao.site.Paging;

/**
 * What the page of an indicator shows.
 *
 * @param indicator the indicator
 * @param name its name
 * @param definition what it is
 * @param facts what it measures and how, as names and values
 * @param kin indicators that look like it
 * @param kinNote in what they differ; empty if there are none
 * @param sentences what may be said of the provinces
 * @param figures the figures of every province, of each kind those of the latest year
 * first
 * @param times of which times they are
 * @param paging which of them the page shows
 * @param rows those that it shows
 * @param notPrinted the provinces that did not print it
 * @param ranksAlone the ranks printed without a value
 * @param charts a chart of the results, if there are those of more than one province that
 * may stand side by side; and one of the targets beside the results of the year before
 * @param compare the address that compares the provinces that printed it; empty if there
 * are not two
 */
public record IndicatorSheet(Indicator indicator, String name, String definition, List<Fact> facts, List<Link> kin,
		String kinNote, List<String> sentences, List<Observation> figures, ShownTimes times, Paging paging,
		List<FigureRow> rows, List<String> notPrinted, List<String> ranksAlone, List<ChartView> charts,
		String compare) {

	/**
	 * A fact about an indicator.
	 *
	 * @param name what it is
	 * @param value how it is
	 */
	public record Fact(String name, String value) {
	}

}
