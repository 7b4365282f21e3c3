package org.duibiao.comparison.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.duibiao.catalogue.Unit;
import org.duibiao.chart.BarChart;
import org.duibiao.chart.ChartJson;
import org.duibiao.chart.Point;
import org.duibiao.comparison.ComparisonLine;
import org.duibiao.comparison.web.ComparePage.ChartView;
import org.duibiao.comparison.web.ComparePage.Province;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureBars;

/**
 * Charts of a comparison: one for all percentages, one for each other line, and none for
 * figures that may not be compared.
 */
final class CompareCharts {

	private static final int MOST_PROVINCES = 8;

	private static final int MOST_CHARTS = 4;

	private final List<Province> provinces;

	private final Edition edition;

	CompareCharts(List<Province> provinces, Edition edition) {
		this.provinces = provinces;
		this.edition = edition;
	}

	List<ChartView> of(List<ComparisonLine> lines) {
		if (this.provinces.size() > MOST_PROVINCES) {
			return List.of();
		}
		List<ComparisonLine> drawable = lines.stream()
			.filter((line) -> !line.pairs().isEmpty() && line.isDrawable())
			.toList();
		List<List<ComparisonLine>> groups = new ArrayList<>();
		List<ComparisonLine> percentages = drawable.stream().filter(CompareCharts::isPercentage).toList();
		if (!percentages.isEmpty()) {
			groups.add(percentages);
		}
		drawable.stream().filter((line) -> !isPercentage(line)).map(List::of).forEach(groups::add);
		return IntStream.range(0, Math.min(groups.size(), MOST_CHARTS))
			.mapToObj((index) -> chart("chart-" + (index + 1), groups.get(index)))
			.toList();
	}

	private static boolean isPercentage(ComparisonLine line) {
		return line.indicator().unit().dimension() == Unit.Dimension.PERCENT;
	}

	private ChartView chart(String id, List<ComparisonLine> lines) {
		String unit = this.edition.phrases().say(lines.get(0).indicator().unit().name());
		List<String> categories = lines.stream().map(this::category).toList();
		List<BarChart.Series> series = IntStream.range(0, this.provinces.size())
			.mapToObj((index) -> new BarChart.Series(this.provinces.get(index).name(), this.provinces.get(index).slot(),
					lines.stream().map((line) -> point(line, index)).toList()))
			.toList();
		String title = this.edition.phrases()
			.say((lines.size() == 1) ? "chart.one" : "chart.percentages", categories.get(0), unit);
		return new ChartView(id, title, ChartJson
			.of(new BarChart(id, title, unit, categories, series, FigureBars.texts(this.edition.phrases()))));
	}

	private String category(ComparisonLine line) {
		return this.edition.phrases().say("chart.category", line.indicator().name(), line.kind());
	}

	private Point point(ComparisonLine line, int index) {
		return Optional.of(line.sides().get(index))
			.flatMap((side) -> side)
			.map((side) -> FigureBars.of(this.edition.words().view(side.observation())))
			.orElse(Point.NONE);
	}

}
