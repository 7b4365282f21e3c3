package org.duibiao.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duibiao.chart.BarChart;
import org.duibiao.chart.Point;

/**
 * Lays out a bar chart: bars from zero, the words at their ends.
 */
final class BarLayout {

	private static final int BAR = 16;

	private static final int RISE = 8;

	private static final int GAP = 22;

	private static final int BESIDE = 8;

	private final BarChart chart;

	private final Sheet sheet;

	private final Names names;

	private final List<List<Tail>> tails;

	private final double low;

	private final double high;

	BarLayout(BarChart chart, Sheet sheet) {
		this.chart = chart;
		this.sheet = sheet;
		this.names = Names.of(chart.categories(), sheet.inner());
		this.tails = chart.series()
			.stream()
			.map((series) -> series.points().stream().map((point) -> tail(point, chart)).toList())
			.toList();
		this.low = chart.points().mapToDouble(BarLayout::length).map((value) -> Math.min(0, value)).min().orElse(0);
		this.high = high();
	}

	private Tail tail(Point point, BarChart of) {
		if (point.value() != null) {
			return Tail.inOneLine(point, plot() * 0.6);
		}
		String none = Optional.ofNullable(of.texts().get("none")).orElse("");
		return Tail.below(new Point(null, "", none, Point.Mark.RESULT, Point.End.CLOSED), plot() * 0.6);
	}

	private double plot() {
		return this.sheet.inner() - this.names.column();
	}

	/** The longest words have to end inside the plot, whatever their bar. */
	private double high() {
		double most = this.chart.points().mapToDouble(BarLayout::length).max().orElse(0);
		most = Math.max(most, this.low + Math.max(Math.abs(this.low) * 0.01, 1e-9));
		for (int s = 0; s < this.tails.size(); s++) {
			for (int c = 0; c < this.tails.get(s).size(); c++) {
				Point point = this.chart.series().get(s).points().get(c);
				double room = plot() - this.tails.get(s).get(c).width() - BESIDE - arrow(point);
				most = Math.max(most, this.low + (Math.max(length(point), 0) - this.low) * plot() / room);
			}
		}
		return most;
	}

	void draw() {
		for (int c = 0; c < this.chart.categories().size(); c++) {
			category(c);
		}
	}

	private void category(int category) {
		List<String> lines = this.names.lines().get(category);
		double row = rowHeight(category);
		double bars = row * this.chart.series().size();
		double name = (double) Tail.LEADING * lines.size();
		double block = Math.max(bars, this.names.isAbove() ? bars : name);
		if (this.names.isAbove()) {
			this.names.write(this.sheet, category, this.sheet.level() + name / 2);
			this.sheet.down(name);
		}
		else {
			this.names.write(this.sheet, category, this.sheet.level() + block / 2);
		}
		double first = this.sheet.level() + (block - bars) / 2;
		double left = Sheet.MARGIN + this.names.column();
		double zero = left + place(0);
		this.sheet.stroke(Palette.RULE_STRONG, 1, List.of(), zero, first, zero, first + bars);
		for (int s = 0; s < this.chart.series().size(); s++) {
			bar(category, s, left, first + (s + 0.5) * row);
		}
		this.sheet.down(block + GAP);
	}

	private void bar(int category, int series, double left, double middle) {
		Point point = this.chart.series().get(series).points().get(category);
		double zero = left + place(0);
		double end = left + place(length(point));
		if (point.value() != null) {
			new Marks(this.sheet).bar(point, this.chart.series().get(series).slot(), (end < zero) ? zero : zero + 0.5,
					end, middle, BAR);
		}
		this.tails.get(series)
			.get(category)
			.write(this.sheet, Math.max(zero, end + arrow(point)) + BESIDE, middle, false);
	}

	private double rowHeight(int category) {
		List<Double> heights = new ArrayList<>(List.of((double) BAR));
		this.tails.forEach((series) -> heights.add(series.get(category).height()));
		return heights.stream().mapToDouble(Double::doubleValue).max().orElse(BAR) + RISE;
	}

	private double place(double value) {
		return (value - this.low) / (this.high - this.low) * plot();
	}

	private static double length(Point point) {
		BigDecimal value = point.value();
		return (value != null) ? value.doubleValue() : 0;
	}

	private static double arrow(Point point) {
		return (point.end() == Point.End.OPEN) ? Marks.ARROW : 0;
	}

}
