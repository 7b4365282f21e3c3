package org.duibiao.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duibiao.chart.BarChart;
import org.duibiao.chart.Chart;
import org.duibiao.chart.DumbbellChart;
import org.duibiao.chart.Point;

/**
 * Charts made up for tests: many and few values, long and short words, all marks and
 * ends, the same on every run.
 */
final class MadeUpCharts {

	static final Map<String, String> TEXTS = Map.of("none", "not printed", "result", "上年结果", "expected", "Expected",
			"target", "目标", "open", "At least, more than", "about", "左右", "caution", "须谨慎", "scale",
			"Each row has its own scale");

	private static final String LONG = "规模以上制造业企业数字化转型“智改数转”示范项目累计实施数量（含省级以上）";

	private static final String UNBROKEN = "Pneumonoultramicroscopicsilicovolcanoconiosis".repeat(5);

	private static final List<String> NAMES = List.of("安徽", "Growth of above-scale industrial value added", LONG,
			UNBROKEN, "x");

	private static final List<String> LABELS = List.of("7.3%", "about 7%", "more than 250 billion yuan", LONG,
			UNBROKEN);

	private static final List<String> NOTES = List.of("2023年1—11月", "January–November 2023", "",
			"2023, months not stated by the document");

	private final Random random = new Random(7);

	/**
	 * Charts of every kind.
	 * @return the charts
	 */
	static Stream<Chart> all() {
		MadeUpCharts made = new MadeUpCharts();
		Stream<Chart> bars = Stream.of(0, 1, 2, 5).flatMap((rows) -> Stream.of(1, 2, 31).map((series) -> {
			return made.bars(rows, series);
		}));
		Stream<Chart> dumbbells = Stream.of(0, 1, 2, 7, 31).map(made::dumbbells);
		Stream<Chart> single = Stream.of("0", "-5", "1000000000000", "0.0001")
			.map((value) -> new BarChart("one", "One", "%", List.of("a"),
					List.of(new BarChart.Series("", 1, List.of(point(value, "1", Point.Mark.RESULT)))), TEXTS));
		Stream<Chart> nothing = Stream.of(new BarChart("none", "None", "%", List.of("a", "b"),
				List.of(new BarChart.Series("安徽", 1, List.of(Point.NONE, Point.NONE))), TEXTS));
		return Stream.of(bars, dumbbells, single, nothing).flatMap((charts) -> charts);
	}

	static Point point(String value, String label, Point.Mark mark) {
		return new Point(new BigDecimal(value), label, "2023年", mark, Point.End.CLOSED);
	}

	private BarChart bars(int rows, int series) {
		List<String> categories = IntStream.range(0, rows).mapToObj((row) -> any(NAMES)).toList();
		List<BarChart.Series> all = new ArrayList<>();
		for (int slot = 1; slot <= series; slot++) {
			all.add(new BarChart.Series(any(NAMES), slot,
					IntStream.range(0, rows).mapToObj((row) -> any(List.of(Point.NONE, point(), point()))).toList()));
		}
		return new BarChart("bars-%d-%d".formatted(rows, series), any(NAMES), "%", categories, all, TEXTS);
	}

	private DumbbellChart dumbbells(int rows) {
		return new DumbbellChart("pairs-" + rows, any(NAMES), "家",
				IntStream.range(0, rows)
					.mapToObj((row) -> new DumbbellChart.Dumbbell((rows < 3) ? "" : NAMES.get(row * 4 / rows),
							any(NAMES), row + 1, point(), point(), any(NOTES)))
					.toList(),
				TEXTS);
	}

	private Point point() {
		BigDecimal value = BigDecimal.valueOf(this.random.nextInt(2000) - 500, this.random.nextInt(3));
		return new Point(value, any(LABELS), any(NOTES), any(List.of(Point.Mark.values())),
				any(List.of(Point.End.values())));
	}

	private <T> T any(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

}
