package org.duibiao.dashboard.web;

import java.util.List;
import java.util.Optional;

import org.duibiao.dashboard.ProvinceDashboard;
import org.duibiao.site.Link;

/**
 * The page of a province or prefecture.
 *
 * @param name the name of the province or prefecture
 * @param dashboard its dashboard
 * @param themes the themes to choose from
 * @param kinds the kinds to choose from
 * @param sorts the orders to choose from
 * @param periods the times to choose from; none if there are only the newest figures
 * @param filtered whether not all figures are shown
 * @param unfiltered the address that shows all figures
 * @param export the address of the same as a CSV file
 * @param compare the address that compares it with another
 * @param within the province that a prefecture is part of; none for a province
 * @param prefectures the prefectures of a province of which there are figures
 */
record ProvincePage(String name, ProvinceDashboard dashboard, List<Option> themes, List<Option> kinds,
		List<Option> sorts, List<Option> periods, boolean filtered, String unfiltered, String export, String compare,
		Optional<Link> within, List<Link> prefectures) {

	/**
	 * Something that may be chosen.
	 */
	record Option(String value, String label, boolean chosen) {
	}

}
