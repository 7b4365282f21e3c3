package org.duibiao.chart;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A bar chart as data: values of one unit, by category and series.
 *
 * @param id its id in the page
 * @param title what it shows
 * @param unit the name of the unit
 * @param categories the names of the categories
 * @param series the series, each with a point or nothing for each category
 * @param texts the words of the legend, by name
 */
public record BarChart(String id, String title, String unit, List<String> categories, List<Series> series,
		Map<String, String> texts) implements Chart {

	@Override
	public Stream<Point> points() {
		return this.series.stream().flatMap((one) -> one.points().stream()).filter((point) -> point.value() != null);
	}

	/**
	 * A series of a chart.
	 *
	 * @param name its name
	 * @param slot which of the colours and patterns is its own, counted from 1
	 * @param points the points, in the order of the categories
	 */
	public record Series(String name, int slot, List<Point> points) {
	}

}
