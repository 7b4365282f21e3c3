package org.duibiao.audit.web;

import java.util.List;

import org.duibiao.site.Link;
import org.duibiao.site.Paging;

/**
 * The audit page.
 *
 * @param rows the checks of this page
 * @param pages the pages of the checks; none if there is only one
 * @param summary how many checks came to which verdict
 * @param unchecked how many figures were not looked at
 * @param export the address of the same as a CSV file
 */
record AuditPage(List<Row> rows, List<Paging.Step> pages, String summary, long unchecked, String export) {

	/**
	 * A check.
	 */
	record Row(String type, String province, String subject, String computation, String verdict, String style,
			List<Link> figures) {
	}

}
