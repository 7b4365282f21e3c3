package org.duibiao.picture;

import java.util.ArrayList;
import java.util.List;

import org.duibiao.chart.Point;

/**
 * The words at a value: its label strong, its period pale.
 *
 * @param lines the lines, each a label, a note, or both
 */
record Tail(List<Line> lines) {

	static final int LEADING = 18;

	static final Face LABEL = new Face(13, true);

	static final Face NOTE = new Face(13, false);

	/**
	 * The words in one line if they fit, else broken.
	 * @param point the value
	 * @param room how wide a line may be
	 * @return the words
	 */
	static Tail inOneLine(Point point, double room) {
		String note = point.note().isEmpty() ? "" : " · " + point.note();
		Line whole = new Line(point.label(), note);
		return (whole.width() <= room) ? new Tail(List.of(whole)) : below(point, room);
	}

	/**
	 * The period below the label.
	 * @param point the value
	 * @param room how wide a line may be
	 * @return the words
	 */
	static Tail below(Point point, double room) {
		List<Line> lines = new ArrayList<>();
		LABEL.lines(point.label(), room).forEach((line) -> lines.add(new Line(line, "")));
		NOTE.lines(point.note(), room).forEach((line) -> lines.add(new Line("", line)));
		return new Tail(lines);
	}

	double width() {
		return this.lines.stream().mapToDouble(Line::width).max().orElse(0);
	}

	double height() {
		return (double) LEADING * this.lines.size();
	}

	/**
	 * Writes the words.
	 * @param sheet where
	 * @param x where they begin, or end
	 * @param middle the level of their middle
	 * @param rightAligned whether they end there
	 */
	void write(Sheet sheet, double x, double middle, boolean rightAligned) {
		for (int i = 0; i < this.lines.size(); i++) {
			Line line = this.lines.get(i);
			double level = middle + (i - (this.lines.size() - 1) / 2.0) * LEADING;
			double left = rightAligned ? x - line.width() : x;
			sheet.words(line.label(), left, level, LABEL, Palette.INK);
			sheet.words(line.note(), left + LABEL.widthOf(line.label()), level, NOTE, Palette.INK_3);
		}
	}

	/**
	 * A line of words.
	 */
	record Line(String label, String note) {

		double width() {
			return LABEL.widthOf(this.label) + NOTE.widthOf(this.note);
		}

	}

}
