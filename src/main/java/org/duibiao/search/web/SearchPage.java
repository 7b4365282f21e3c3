package org.duibiao.search.web;

import java.util.List;
import java.util.Optional;

import org.duibiao.search.Marked;
import org.duibiao.site.Link;
import org.duibiao.site.Paging;
import org.duibiao.wording.FigureView;

/**
 * The search page.
 *
 * @param query what was asked for, as far as it is looked for
 * @param isCut whether more was asked for
 * @param instead what was looked for instead; empty if that is what was asked for
 * @param total how many hits there are
 * @param groups the hits of this page, by kind
 * @param pages the pages of the hits; none if there is only one
 * @param export the address of all hits as a CSV file
 * @param examples what may be asked for
 * @param themes the themes, to look through
 */
record SearchPage(String query, boolean isCut, String instead, int total, List<Group> groups, List<Paging.Step> pages,
		String export, List<Link> examples, List<Link> themes) {

	/**
	 * The hits of a kind.
	 */
	record Group(String heading, int count, List<Entry> entries) {
	}

	/**
	 * A hit: its name, its name in the other language if only that has what was looked
	 * for, and what is held of it.
	 */
	record Entry(String kind, String code, String href, Marked name, Optional<Marked> otherName, Marked codeMarked,
			String facts, String text, List<Printing> printings, String more, List<Link> links) {

		/**
		 * Its name, unmarked.
		 * @return the name
		 */
		public String label() {
			return this.name.text();
		}

	}

	/**
	 * The newest figure of a province for an indicator, if it printed one, and how many
	 * there are.
	 */
	record Printing(String province, int slot, Optional<FigureView> figure, String counts) {
	}

}
