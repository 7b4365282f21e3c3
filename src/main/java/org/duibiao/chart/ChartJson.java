package org.duibiao.chart;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes charts as the JSON that the browser script draws.
 */
public final class ChartJson {

	private static final JsonMapper JSON = JsonMapper.shared();

	private ChartJson() {
	}

	/**
	 * The JSON of a chart, safe inside a script element.
	 * @param chart the chart
	 * @return the JSON
	 */
	public static String of(Chart chart) {
		String json = JSON.writeValueAsString(drawing(chart));
		return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
	}

	private static Object drawing(Chart chart) {
		if (chart instanceof BarChart bars) {
			List<Bars> series = bars.series().stream().map(ChartJson::bars).toList();
			return new Drawing(bars.unit(), bars.categories(), series, bars.texts());
		}
		return new Pairs(chart.unit(), ((DumbbellChart) chart).rows(), chart.texts());
	}

	private static Bars bars(BarChart.Series series) {
		List<@Nullable Point> points = series.points()
			.stream()
			.<@Nullable Point>map((point) -> (point.value() != null) ? point : null)
			.toList();
		return new Bars(series.name(), series.slot(), points);
	}

	/**
	 * A bar chart as the script reads it.
	 */
	record Drawing(String unit, List<String> categories, List<Bars> series, Map<String, String> texts) {
	}

	/**
	 * A series as the script reads it; {@code null} where there is no figure.
	 */
	record Bars(String name, int slot, List<@Nullable Point> points) {
	}

	/**
	 * A dumbbell chart as the script reads it.
	 */
	record Pairs(String unit, List<DumbbellChart.Dumbbell> rows, Map<String, String> texts) {
	}

}
