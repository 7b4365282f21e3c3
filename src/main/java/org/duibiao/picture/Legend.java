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
			double indent = entry.indent();
			List<String> lines = FACE.lines(entry.name(), this.sheet.inner() - indent);
			double width = indent + lines.stream().mapToDouble(FACE::widthOf).max().orElse(0);
			if (x > 0 && x + width > this.sheet.inner()) {
				x = 0;
				this.sheet.down(LINE);
			}
			for (int i = 0; i < lines.size(); i++) {
				this.sheet.down((i > 0) ? LINE : 0);
				this.sheet.words(lines.get(i), Sheet.MARGIN + x + indent, this.sheet.level() + LINE / 2.0, FACE,
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
		if (entry.sign() == Sign.LINK) {
			this.sheet.arrow(x, x + SWATCH, y, Palette.series(0), Palette.CAUTION);
		}
		else if (entry.sign() == Sign.VALUE) {
			value(entry, x, y);
		}
	}

	private void value(Entry entry, double x, double y) {
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
			bars.series().forEach((one) -> entries.add(new Entry(one.name(), Sign.VALUE, one.slot(), Point.NONE)));
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
		if (this.chart instanceof DumbbellChart dumbbells) {
			pairs(dumbbells, entries);
		}
		return entries;
	}

	private static void pairs(DumbbellChart chart, List<Entry> entries) {
		Optional.ofNullable(chart.texts().get("caution"))
			.filter((text) -> chart.rows().stream().anyMatch((row) -> !row.caution().isEmpty()))
			.ifPresent((text) -> entries.add(new Entry(text, Sign.LINK, 0, Point.NONE)));
		Optional.ofNullable(chart.texts().get("scale"))
			.filter((text) -> chart.rows().size() > 1)
			.ifPresent((text) -> entries.add(new Entry(text, Sign.NONE, 0, Point.NONE)));
	}

	private Optional<Entry> word(String key, Point.Mark mark, Point.End end, Predicate<Point> shown) {
		return Optional.ofNullable(this.chart.texts().get(key))
			.filter((text) -> this.chart.points().anyMatch(shown))
			.map((text) -> new Entry(text, Sign.VALUE, 0, new Point(Point.NONE.value(), "", "", mark, end)));
	}

	private static boolean isExpected(Point point) {
		return point.mark() == Point.Mark.EXPECTED;
	}

	/**
	 * What is told.
	 */
	private record Entry(String name, Sign sign, int slot, Point point) {

		double indent() {
			return (this.sign == Sign.NONE) ? 0 : SWATCH + 8;
		}

	}

	/**
	 * What stands before the words.
	 */
	private enum Sign {

		/** A bar or a dot. */
		VALUE,

		/** What joins two dots. */
		LINK,

		/** Nothing. */
		NONE

	}

}
