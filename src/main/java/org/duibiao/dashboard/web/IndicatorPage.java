package org.duibiao.dashboard.web;

import org.duibiao.dashboard.IndicatorSheet;

/**
 * The page of an indicator.
 *
 * @param sheet what it shows
 * @param export the address of the same as a CSV file
 */
record IndicatorPage(IndicatorSheet sheet, String export) {
}
