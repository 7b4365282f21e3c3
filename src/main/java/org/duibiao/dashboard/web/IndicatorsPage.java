package org.duibiao.dashboard.web;

import java.util.List;

import org.duibiao.dashboard.IndicatorIndex;

/**
 * The page that lists the indicators.
 *
 * @param groups the indicators, theme by theme
 * @param total how many are shown
 * @param themes the themes to choose from
 * @param query what names must contain
 * @param export the address of the same as a CSV file
 */
record IndicatorsPage(List<IndicatorIndex.Group> groups, int total, List<ProvincePage.Option> themes, String query,
		String export) {
}
