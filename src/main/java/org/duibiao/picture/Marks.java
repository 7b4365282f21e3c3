package org.duibiao.picture;

import java.util.ArrayList;
import java.util.List;

import org.duibiao.chart.Point;

/**
 * Draws single values: a result solid, a target outlined, an expected result pale; what
 * is open ends in an arrow, what is "about" has no edge.
 */
final class Marks {

	/** How much room the arrow of an open value takes. */
	static final int ARROW = 16;

	static final int RADIUS = 6;

	private static final double PALE = 0.32;

	private static final int SOFT = 36;

	private final Sheet sheet;

	Marks(Sheet sheet) {
		this.sheet = sheet;
	}

	/**
	 * Draws a bar.
	 * @param point how it is drawn and ends
	 * @param slot whose colour and pattern it has
	 * @param from where it begins
	 * @param to where it ends
	 * @param middle the level of its middle
	 * @param height how high it is
	 */
	void bar(Point point, int slot, double from, double to, double middle, double height) {
		String colour = Palette.series(slot);
		boolean target = point.mark() == Point.Mark.TARGET;
		boolean pale = point.mark() == Point.Mark.EXPECTED;
		boolean about = point.end() == Point.End.ABOUT;
		String fill = target ? Palette.PAPER : pale ? Palette.pale(colour, PALE) : colour;
		Shape.Block block = new Shape.Block(Math.min(from, to), middle - height / 2, Math.max(Math.abs(to - from), 1),
				height, fill);
		this.sheet.add(block);
		if (about) {
			soft(block, fill, to < from);
		}
		String lines = target ? Palette.pale(colour, 0.6) : pale ? colour : Palette.PAPER;
		Hatching.lines(block, Palette.pattern(slot))
			.forEach((line) -> this.sheet.add(new Shape.Stroke(line, lines, 1, List.of())));
		if (target || pale) {
			outline(block, colour, about, to < from, target ? 2 : 1);
		}
		if (point.end() == Point.End.OPEN) {
			this.sheet.arrow(to, to + ARROW - 2, middle, colour, List.of());
		}
	}

	private void soft(Shape.Block block, String fill, boolean leftwards) {
		double width = Math.min(SOFT, block.width());
		double x = leftwards ? block.x() : block.x() + block.width() - width;
		this.sheet.add(new Shape.Block(x, block.y(), width, block.height(), fill, Palette.pale(fill, 0.1), leftwards));
	}

	/** An "about" has no edge where it ends. */
	private void outline(Shape.Block block, String colour, boolean open, boolean leftwards, double thickness) {
		double top = block.y() + thickness / 2;
		double bottom = block.y() + block.height() - thickness / 2;
		double near = leftwards ? block.x() + block.width() - thickness / 2 : block.x() + thickness / 2;
		double far = leftwards ? block.x() + thickness / 2 : block.x() + block.width() - thickness / 2;
		List<Integer> dashes = open ? List.of(4, 3) : List.of();
		this.sheet.stroke(colour, thickness, dashes, far, top, near, top);
		this.sheet.stroke(colour, thickness, List.of(), near, top, near, bottom);
		this.sheet.stroke(colour, thickness, dashes, near, bottom, far, bottom);
		if (!open) {
			this.sheet.stroke(colour, thickness, List.of(), far, bottom, far, top);
		}
	}

	/**
	 * Draws a dot.
	 * @param point how it is drawn
	 * @param slot whose colour it has
	 * @param x its middle
	 * @param y its middle
	 */
	void dot(Point point, int slot, double x, double y) {
		String colour = Palette.series(slot);
		if (point.end() == Point.End.ABOUT) {
			String halo = Palette.pale(colour, 0.22);
			this.sheet.add(new Shape.Dot(x, y, RADIUS + 4.0, halo, halo, List.of()));
		}
		String fill = switch (point.mark()) {
			case TARGET -> Palette.PAPER;
			case EXPECTED -> Palette.pale(colour, PALE);
			case RESULT -> colour;
		};
		boolean dashed = point.end() == Point.End.ABOUT && point.mark() != Point.Mark.RESULT;
		this.sheet.add(new Shape.Dot(x, y, RADIUS, fill, colour, dashed ? List.of(3, 2) : List.of()));
	}

	/**
	 * Draws the ring of a target that lies on its result.
	 * @param slot whose colour it has
	 * @param x its middle
	 * @param y its middle
	 */
	void ring(int slot, double x, double y) {
		List<Shape.Place> places = new ArrayList<>();
		for (int angle = 0; angle <= 360; angle += 15) {
			places.add(new Shape.Place(x + (RADIUS + 3) * Math.cos(Math.toRadians(angle)),
					y + (RADIUS + 3) * Math.sin(Math.toRadians(angle))));
		}
		this.sheet.add(new Shape.Stroke(places, Palette.series(slot), 2, List.of()));
	}

}
