package org.duibiao.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.duibiao.chart.BarChart;
import org.duibiao.chart.Chart;
import org.duibiao.chart.DumbbellChart;
import org.duibiao.chart.Point;

/**
 * What colours, patterns and ends mean, as far as they occur.
 */
final class Legend {

	private static final int SWATCH = 28;

	private static final int GAP = 24;

	private static final int LINE = 24;

	private static final Face FACE = new Face(13, false);

	private final Chart chart;

	private final Sheet sheet;

	private final Marks marks;

	Legend(Chart chart, Sheet sheet) {
		this.chart = chart;
		this.sheet = sheet;
		this.marks = new Marks(sheet);
	}

	void draw() {
		double x = 0;
		List<Entry> entries = entries();
		for (Entry entry : entries) {
			List<String> lines = FACE.lines(entry.name(), this.sheet.inner() - SWATCH - 8);
			double width = SWATCH + 8 + lines.stream().mapToDouble(FACE::widthOf).max().orElse(0);
			if (x > 0 && x + width > this.sheet.inner()) {
				x = 0;
				this.sheet.down(LINE);
			}
			for (int i = 0; i < lines.size(); i++) {
				this.sheet.down((i > 0) ? LINE : 0);
				this.sheet.words(lines.get(i), Sheet.MARGIN + x + SWATCH + 8, this.sheet.level() + LINE / 2.0, FACE,
						Palette.INK);
				if (i == 0) {
					swatch(entry, Sheet.MARGIN + x, this.sheet.level() + LINE / 2.0);
				}
			}
			x += width + GAP;
		}
		this.sheet.down(entries.isEmpty() ? 0 : LINE + 8);
	}

	private void swatch(Entry entry, double x, double y) {
		if (!(this.chart instanceof DumbbellChart)) {
			boolean open = entry.point().end() == Point.End.OPEN;
			this.marks.bar(entry.point(), entry.slot(), x, x + (open ? SWATCH - Marks.ARROW : SWATCH), y, 14);
			return;
		}
		boolean open = entry.point().end() == Point.End.OPEN;
		double middle = x + (open ? Marks.RADIUS : SWATCH / 2.0);
		if (open) {
			this.sheet.arrow(middle, x + SWATCH - 2, y, Palette.series(0), List.of());
		}
		this.marks.dot(entry.point(), entry.slot(), middle, y);
	}

	private List<Entry> entries() {
		List<Entry> entries = new ArrayList<>();
		if (this.chart instanceof BarChart bars && bars.series().size() > 1) {
			bars.series().forEach((one) -> entries.add(new Entry(one.name(), one.slot(), Point.NONE)));
		}
		if (this.chart instanceof DumbbellChart) {
			word("result", Point.Mark.RESULT, Point.End.CLOSED, (point) -> true).ifPresent(entries::add);
		}
		Stream
			.of(word("expected", Point.Mark.EXPECTED, Point.End.CLOSED, Legend::isExpected),
					word("target", Point.Mark.TARGET, Point.End.CLOSED, (point) -> point.mark() == Point.Mark.TARGET),
					word("open", Point.Mark.RESULT, Point.End.OPEN, (point) -> point.end() == Point.End.OPEN),
					word("about", Point.Mark.RESULT, Point.End.ABOUT, (point) -> point.end() == Point.End.ABOUT))
			.flatMap(Optional::stream)
			.forEach(entries::add);
		return entries;
	}

	private Optional<Entry> word(String key, Point.Mark mark, Point.End end, Predicate<Point> shown) {
		return Optional.ofNullable(this.chart.texts().get(key))
			.filter((text) -> this.chart.points().anyMatch(shown))
			.map((text) -> new Entry(text, 0, new Point(Point.NONE.value(), "", "", mark, end)));
	}

	private static boolean isExpected(Point point) {
		return point.mark() == Point.Mark.EXPECTED;
	}

	/**
	 * What is told.
	 */
	private record Entry(String name, int slot, Point point) {
	}

}
