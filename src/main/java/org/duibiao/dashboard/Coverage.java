package org.duibiao.dashboard;

import java.util.List;

import org.duibiao.site.Link;

/**
 * What each province printed, indicator by indicator.
 *
 * @param provinces the provinces, with their totals
 * @param groups the indicators, theme by theme
 */
public record Coverage(List<Total> provinces, List<Group> groups) {

	/**
	 * A province and how much it printed.
	 *
	 * @param province the province
	 * @param results how many distinct results
	 * @param targets how many distinct targets
	 */
	public record Total(Link province, long results, long targets) {
	}

	/**
	 * The indicators of a theme.
	 *
	 * @param theme the name of the theme
	 * @param rows the indicators
	 */
	public record Group(String theme, List<Row> rows) {
	}

	/**
	 * An indicator.
	 *
	 * @param indicator its name and page
	 * @param cells what each province printed
	 */
	public record Row(Link indicator, List<Mark> cells) {
	}

	/**
	 * What a province printed for an indicator.
	 *
	 * @param province the name of the province
	 * @param text what it printed, in words
	 * @param printed whether it printed anything
	 */
	public record Mark(String province, String text, boolean printed) {
	}

}
