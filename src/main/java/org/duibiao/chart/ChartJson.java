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
		List<Bars> series = chart.series().stream().map(ChartJson::bars).toList();
		String json = JSON.writeValueAsString(new Drawing(chart.unit(), chart.categories(), series, chart.texts()));
		return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
	}

	private static Bars bars(Chart.Series series) {
		List<@Nullable Point> points = series.points()
			.stream()
			.<@Nullable Point>map((point) -> (point.value() != null) ? point : null)
			.toList();
		return new Bars(series.name(), series.slot(), points);
	}

	/**
	 * A chart as the script reads it.
	 */
	record Drawing(String unit, List<String> categories, List<Bars> series, Map<String, String> texts) {
	}

	/**
	 * A series as the script reads it; {@code null} where there is no figure.
	 */
	record Bars(String name, int slot, List<@Nullable Point> points) {
	}

}
