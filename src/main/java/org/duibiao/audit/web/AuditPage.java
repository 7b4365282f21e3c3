package org.duibiao.audit.web;

import java.util.List;

import org.duibiao.site.Link;

/**
 * The audit page.
 *
 * @param rows the checks
 * @param summary how many checks came to which verdict
 * @param export the address of the same as a CSV file
 */
record AuditPage(List<Row> rows, String summary, String export) {

	/**
	 * A check.
	 */
	record Row(String type, String province, String subject, String computation, String verdict, String style,
			List<Link> figures) {
	}

}
