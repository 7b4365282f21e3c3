package org.duibiao.dashboard.web;

import java.util.List;

/**
 * The page that lists the documents.
 *
 * @param rows the documents
 * @param export the address of the same as a CSV file
 */
record SourcesPage(List<Row> rows, String export) {

	/**
	 * A document.
	 */
	record Row(String title, String href, String publisher, String year, long figures, String verification,
			String sha256) {
	}

}
