package org.duibiao.chart;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A chart as data: values of one kind of quantity.
 * <p>
 * Values are only for drawing; what is read is always the label, which carries the
 * qualifier.
 */
public sealed interface Chart permits BarChart, DumbbellChart {

	/**
	 * Its id in the page.
	 * @return the id
	 */
	String id();

	/**
	 * What it shows.
	 * @return the title
	 */
	String title();

	/**
	 * The name of the unit of all values.
	 * @return the name
	 */
	String unit();

	/**
	 * The words of the legend, by name.
	 * @return the words
	 */
	Map<String, String> texts();

	/**
	 * The points that have a value.
	 * @return the points, in order
	 */
	Stream<Point> points();

	/**
	 * Whether there is nothing to draw.
	 * @return whether no point has a value
	 */
	default boolean isEmpty() {
		return points().findAny().isEmpty();
	}

	/**
	 * The periods of the points.
	 * @return each period once, in order
	 */
	default List<String> periods() {
		return points().map(Point::note).filter((note) -> !note.isEmpty()).distinct().toList();
	}

}
