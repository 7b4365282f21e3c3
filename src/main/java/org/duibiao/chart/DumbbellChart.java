package org.duibiao.chart;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Pairs of values of one kind of quantity, each drawn as two dots joined by an arrow: a
 * result, and the target that follows it.
 * <p>
 * Each pair has a scale of its own, since 37 and 50 cannot be told apart on one that
 * reaches 3000. Only places are drawn, no lengths from zero, so that it may begin
 * anywhere.
 *
 * @param id its id in the page
 * @param title what it shows
 * @param unit the name of the unit; things are counted in units of many names
 * @param rows the pairs, those of a group one after the other
 * @param texts the words of the legend, by name
 */
public record DumbbellChart(String id, String title, String unit, List<Dumbbell> rows,
		Map<String, String> texts) implements Chart {

	@Override
	public Stream<Point> points() {
		return this.rows.stream().flatMap((row) -> Stream.of(row.from(), row.to()));
	}

	/**
	 * A pair of values.
	 *
	 * @param group the name of its group; empty if there is only one
	 * @param name what the values tell of
	 * @param slot which of the colours and dashes is its own, counted from 1
	 * @param from the earlier value
	 * @param to the later one
	 * @param caution why the two ask for care; empty if they do not
	 */
	public record Dumbbell(String group, String name, int slot, Point from, Point to, String caution) {

		public Dumbbell {
			if (from.value() == null || to.value() == null) {
				throw new IllegalArgumentException("Both ends of " + name + " need a value");
			}
		}

	}

}
