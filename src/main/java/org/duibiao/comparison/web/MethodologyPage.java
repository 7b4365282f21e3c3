package org.duibiao.comparison.web;

import java.util.List;

/**
 * The page that tells the rules in force.
 *
 * @param sideBySide the rules for figures side by side
 * @param overTime the rules for one province over time
 * @param ambition the rules for a target beside the result of the year before
 * @param qualifiers what qualifiers mean
 */
record MethodologyPage(List<Entry> sideBySide, List<Entry> overTime, List<Entry> ambition, List<Entry> qualifiers) {

	/**
	 * A rule or a word, and what it means.
	 */
	record Entry(String name, String meaning) {
	}

}
