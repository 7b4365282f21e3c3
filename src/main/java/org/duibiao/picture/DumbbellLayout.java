package org.duibiao.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.duibiao.chart.DumbbellChart;
import org.duibiao.chart.DumbbellChart.Dumbbell;
import org.duibiao.chart.Point;

/**
 * Lays out a dumbbell chart: each row has its own axis with two dots, the words at its
 * ends, or below where there is little room.
 */
final class DumbbellLayout {

	private static final int GAP = 20;

	private static final int TRACK = 28;

	private static final int TICK = 4;

	/** From the end of an axis to the words. */
	private static final int BESIDE = 16;

	private static final double WORDS = 0.28;

	/** A small change must not look like a large one. */
	private static final double LEAST_SPREAD = 0.25;

	private final DumbbellChart chart;

	private final Sheet sheet;

	private final Marks marks;

	private final Names names;

	DumbbellLayout(DumbbellChart chart, Sheet sheet) {
		this.chart = chart;
		this.sheet = sheet;
		this.marks = new Marks(sheet);
		this.names = Names.of(chart.rows().stream().map(Dumbbell::name).toList(), sheet.inner());
	}

	void draw() {
		String group = "";
		for (int i = 0; i < this.chart.rows().size(); i++) {
			Dumbbell row = this.chart.rows().get(i);
			if (!row.group().equals(group)) {
				group = row.group();
				heading(row);
			}
			if (this.names.isAbove()) {
				narrow(row, i);
			}
			else {
				wide(row, i);
			}
		}
	}

	private void heading(Dumbbell row) {
		this.sheet.down(4);
		this.sheet.add(new Shape.Block(Sheet.MARGIN, this.sheet.level() + 4, 8, 14, Palette.series(row.slot())));
		Face face = new Face(14, true);
		for (String line : face.lines(row.group(), this.sheet.inner() - 16)) {
			this.sheet.words(line, Sheet.MARGIN + 16.0, this.sheet.level() + 11, face, Palette.INK);
			this.sheet.down(22);
		}
		this.sheet.stroke(Palette.RULE, 1, List.of(), Sheet.MARGIN, this.sheet.level() + 2,
				Sheet.MARGIN + this.sheet.inner(), this.sheet.level() + 2);
		this.sheet.down(12);
	}

	private void wide(Dumbbell row, int index) {
		double plot = this.sheet.inner() - this.names.column();
		Tail left = Tail.below(first(row), plot * WORDS - BESIDE);
		Tail right = Tail.below(second(row), plot * WORDS - BESIDE);
		double height = Math.max(this.names.height(index), Math.max(left.height(), right.height()));
		double middle = this.sheet.level() + Math.max(height, TRACK) / 2;
		this.names.write(this.sheet, index, middle);
		double start = Sheet.MARGIN + this.names.column() + plot * WORDS;
		double length = plot * (1 - 2 * WORDS) - Marks.ARROW;
		track(row, start, length, middle);
		left.write(this.sheet, start - BESIDE, middle, true);
		right.write(this.sheet, start + length + Marks.ARROW + BESIDE, middle, false);
		this.sheet.down(Math.max(height, TRACK));
		caution(row, this.names.column());
	}

	private void narrow(Dumbbell row, int index) {
		double inner = this.sheet.inner();
		this.names.write(this.sheet, index, this.sheet.level() + this.names.height(index) / 2);
		this.sheet.down(this.names.height(index));
		track(row, Sheet.MARGIN + BESIDE, inner - 2 * BESIDE - Marks.ARROW, this.sheet.level() + TRACK / 2.0);
		this.sheet.down(TRACK);
		Tail left = Tail.below(first(row), inner / 2 - 8);
		Tail right = Tail.below(second(row), inner / 2 - 8);
		left.write(this.sheet, Sheet.MARGIN, this.sheet.level() + left.height() / 2, false);
		right.write(this.sheet, Sheet.MARGIN + inner, this.sheet.level() + right.height() / 2, true);
		this.sheet.down(Math.max(left.height(), right.height()));
		caution(row, 0);
	}

	private void caution(Dumbbell row, double indent) {
		for (String line : Tail.NOTE.lines(row.caution(), this.sheet.inner() - indent)) {
			this.sheet.words(line, Sheet.MARGIN + indent, this.sheet.level() + Tail.LEADING / 2.0 + 4, Tail.NOTE,
					Palette.INK_3);
			this.sheet.down(Tail.LEADING);
		}
		this.sheet.down(GAP);
	}

	private void track(Dumbbell row, double start, double length, double middle) {
		String colour = Palette.series(row.slot());
		axis(start, start + length, middle);
		double from = start + place(row.from(), row) * length;
		double to = start + place(row.to(), row) * length;
		double reach = Marks.RADIUS + ((row.to().end() == Point.End.ABOUT) ? 6 : 2);
		if (Math.abs(to - from) > Marks.RADIUS + reach + 6) {
			double sign = Math.signum(to - from);
			this.sheet.arrow(from, to - sign * reach, middle, colour,
					row.caution().isEmpty() ? List.of() : Palette.CAUTION);
		}
		open(row.from(), row, from, middle, colour);
		open(row.to(), row, to, middle, colour);
		this.marks.dot(row.to(), row.slot(), to, middle);
		this.marks.dot(row.from(), row.slot(), from, middle);
		if (Math.abs(to - from) < 2 * Marks.RADIUS) {
			this.marks.ring(row.slot(), to, middle);
		}
	}

	/** Its ends are closed: the next row has another one. */
	private void axis(double start, double end, double middle) {
		this.sheet.stroke(Palette.RULE, 1, List.of(), start, middle, end, middle);
		for (double x : List.of(start, end)) {
			this.sheet.stroke(Palette.RULE, 1, List.of(), x, middle - TICK, x, middle + TICK);
		}
	}

	/**
	 * The arrow of an open value; above its dot if the line of the pair is in the way.
	 */
	private void open(Point point, Dumbbell row, double x, double middle, String colour) {
		if (point.end() == Point.End.OPEN) {
			boolean free = point == second(row);
			double y = free ? middle : middle - Marks.RADIUS - 6;
			this.sheet.arrow(x, x + Marks.RADIUS + (free ? Marks.ARROW - 2 : 8), y, colour, List.of());
		}
	}

	/** Where a value stands on the axis of its row. */
	private static double place(Point point, Dumbbell row) {
		double least = value(first(row));
		double most = value(second(row));
		double spread = Math.max(most - least, Math.max(Math.abs(least), Math.abs(most)) * LEAST_SPREAD);
		return (spread == 0) ? 0.5 : (value(point) - (least + most - spread) / 2) / spread;
	}

	/** The lower value stands left. */
	private static Point first(Dumbbell row) {
		return (value(row.to()) < value(row.from())) ? row.to() : row.from();
	}

	private static Point second(Dumbbell row) {
		return (value(row.to()) < value(row.from())) ? row.from() : row.to();
	}

	private static double value(Point point) {
		BigDecimal value = Objects.requireNonNull(point.value());
		return value.doubleValue();
	}

}
