package org.duibiao.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.duibiao.chart.BarChart;
import org.duibiao.chart.Chart;
import org.duibiao.chart.DumbbellChart;
import org.duibiao.chart.DumbbellChart.Dumbbell;
import org.duibiao.chart.Point;
import org.duibiao.wording.Phrases;

/**
 * The table of a chart: the same values in the same order.
 *
 * @param heads the heads of the columns
 * @param rows the rows
 */
public record ChartTable(List<String> heads, List<Row> rows) {

	/**
	 * The table of a chart.
	 * @param chart the chart
	 * @param phrases the language of the heads
	 * @return the table
	 */
	public static ChartTable of(Chart chart, Phrases phrases) {
		if (chart instanceof BarChart bars) {
			return of(bars, phrases);
		}
		DumbbellChart dumbbells = (DumbbellChart) chart;
		return new ChartTable(
				List.of(phrases.say("chart.table.name"), phrases.say("targets.result"), phrases.say("targets.target")),
				dumbbells.rows()
					.stream()
					.map((row) -> new Row(name(row, phrases), row.caution(), List.of(cell(row.from()), cell(row.to()))))
					.toList());
	}

	private static ChartTable of(BarChart chart, Phrases phrases) {
		List<String> heads = new ArrayList<>(List.of(phrases.say("chart.table.name")));
		chart.series()
			.forEach((series) -> heads.add(series.name().isEmpty() ? phrases.say("head.value") : series.name()));
		List<Row> rows = IntStream.range(0, chart.categories().size())
			.mapToObj((index) -> new Row(chart.categories().get(index), "",
					chart.series().stream().map((series) -> cell(series.points().get(index))).toList()))
			.toList();
		return new ChartTable(List.copyOf(heads), rows);
	}

	private static String name(Dumbbell row, Phrases phrases) {
		return row.group().isEmpty() ? row.name() : phrases.say("chart.of", row.group(), row.name());
	}

	private static Optional<Point> cell(Point point) {
		return Optional.of(point).filter((it) -> it.value() != null);
	}

	/**
	 * A row of the table.
	 *
	 * @param name what the values tell of
	 * @param caution why the values ask for care; empty if they do not
	 * @param cells the values, nothing where there is none
	 */
	public record Row(String name, String caution, List<Optional<Point>> cells) {
	}

}
