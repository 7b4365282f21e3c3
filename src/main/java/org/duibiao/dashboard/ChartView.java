package org.duibiao.dashboard;

/**
 * A chart with the JSON that draws it.
 *
 * @param id its id in the page
 * @param title what it shows
 * @param json the JSON
 */
public record ChartView(String id, String title, String json) {
}
