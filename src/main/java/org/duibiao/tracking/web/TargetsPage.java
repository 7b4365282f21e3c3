package org.duibiao.tracking.web;

import java.util.List;
import java.util.Optional;

import org.duibiao.exhibit.ChartView;
import org.duibiao.site.Link;
import org.duibiao.site.Paging;
import org.duibiao.wording.FigureView;

/**
 * The targets page.
 *
 * @param provinces the targets of this page, province by province
 * @param pages the pages of the targets; none if there is only one
 * @param filter the provinces to choose from
 * @param all whether all provinces are shown
 * @param charts the targets that may be drawn beside their results, a chart for each
 * unit; none if there are several pages
 * @param undrawn how many targets may not
 * @param export the address of the same as a CSV file
 */
record TargetsPage(List<ProvinceTargets> provinces, List<Paging.Step> pages, List<Choice> filter, boolean all,
		List<ChartView> charts, int undrawn, String export) {

	/**
	 * The targets of a province.
	 */
	record ProvinceTargets(Link province, int slot, List<Row> rows) {
	}

	/**
	 * A target with the result of the year before.
	 */
	record Row(String indicator, String href, Optional<FigureView> result, List<Instead> kin, FigureView target,
			String relation, String style, List<String> reasons, String outcome) {
	}

	/**
	 * The result of an indicator that only looks like the target's.
	 */
	record Instead(String indicator, FigureView figure) {
	}

	/**
	 * A province to choose.
	 */
	record Choice(String label, String href, boolean chosen) {
	}

}
