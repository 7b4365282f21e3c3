package org.duibiao.picture;

import java.util.List;

/**
 * The names of rows: in a column before them, or above each where there is little room.
 *
 * @param lines the lines of each name
 * @param column how wide the column is; 0 if they stand above
 */
record Names(List<List<String>> lines, double column) {

	private static final int NARROW = 560;

	private static final int GAP = 14;

	private static final double SHARE = 0.3;

	private static final Face FACE = new Face(13, true);

	static Names of(List<String> names, double width) {
		double widest = names.stream().mapToDouble(FACE::widthOf).max().orElse(0);
		double column = (width < NARROW) ? 0 : Math.min(widest + GAP, width * SHARE);
		double room = (column == 0) ? width : column - GAP + 0.01;
		return new Names(names.stream().map((name) -> FACE.lines(name, room)).toList(), column);
	}

	boolean isAbove() {
		return this.column == 0;
	}

	double height(int row) {
		return (double) Tail.LEADING * this.lines.get(row).size();
	}

	void write(Sheet sheet, int row, double middle) {
		List<String> name = this.lines.get(row);
		for (int i = 0; i < name.size(); i++) {
			double left = Sheet.MARGIN + (isAbove() ? 0 : this.column - GAP - FACE.widthOf(name.get(i)));
			sheet.words(name.get(i), left, middle + (i - (name.size() - 1) / 2.0) * Tail.LEADING, FACE, Palette.INK);
		}
	}

}
