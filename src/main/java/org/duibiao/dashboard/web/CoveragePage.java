package org.duibiao.dashboard.web;

import org.duibiao.dashboard.Coverage;

/**
 * The coverage page.
 *
 * @param coverage what each province printed
 * @param export the address of the same as a CSV file
 */
record CoveragePage(Coverage coverage, String export) {
}
