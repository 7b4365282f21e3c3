package org.duibiao.comparison.web;

import java.util.List;

import org.duibiao.comparison.web.ComparePage.Judgement;
import org.duibiao.site.Paging;
import org.duibiao.wording.FigureView;

/**
 * The page that compares a province with itself.
 *
 * @param name the name of the province
 * @param rows the pairs
 * @param pages the pages of the pairs; none if there is only one
 * @param provinces the provinces to choose from
 * @param export the address of the same as a CSV file
 */
record OverTimePage(String name, List<Row> rows, List<Paging.Step> pages, List<Choice> provinces, String export) {

	/**
	 * Two figures of an indicator, one after the other.
	 */
	record Row(String indicator, String href, FigureView earlier, FigureView later, Judgement judgement) {
	}

	/**
	 * A province to choose.
	 */
	record Choice(String label, String href, boolean chosen) {
	}

}
