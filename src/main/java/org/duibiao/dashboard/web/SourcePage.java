package org.duibiao.dashboard.web;

import org.duibiao.dashboard.SourceReading;

/**
 * The page of a document.
 *
 * @param row what the list of documents says of it
 * @param reading its figures in reading order
 * @param export the address of the same as a CSV file
 */
record SourcePage(SourcesPage.Row row, SourceReading reading, String export) {
}
