package org.duibiao.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duibiao.chart.Point;
import org.duibiao.picture.Shape.Place;

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

	/** Between fine lines. */
	private static final int DISTANCE = 5;

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
		hatching(block, Palette.pattern(slot))
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

	/** An "about" has no edge where it ends: its lines fade as a filled bar does. */
	private void outline(Shape.Block block, String colour, boolean about, boolean leftwards, double thickness) {
		double bottom = block.y() + block.height() - thickness;
		double near = leftwards ? block.x() + block.width() - thickness : block.x();
		double far = leftwards ? block.x() : block.x() + block.width() - thickness;
		for (double level : new double[] { block.y(), bottom }) {
			Shape.Block line = new Shape.Block(block.x(), level, block.width(), thickness, colour);
			this.sheet.add(line);
			if (about) {
				soft(line, colour, leftwards);
			}
		}
		this.sheet.add(new Shape.Block(near, block.y(), thickness, block.height(), colour));
		if (!about) {
			this.sheet.add(new Shape.Block(far, block.y(), thickness, block.height(), colour));
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
		List<Place> places = new ArrayList<>();
		for (int angle = 0; angle <= 360; angle += 15) {
			places.add(new Place(x + (RADIUS + 3) * Math.cos(Math.toRadians(angle)),
					y + (RADIUS + 3) * Math.sin(Math.toRadians(angle))));
		}
		this.sheet.add(new Shape.Stroke(places, Palette.series(slot), 2, List.of()));
	}

	/**
	 * The lines of a pattern.
	 * @param block the rectangle
	 * @param angles the angles of the lines, in degrees
	 * @return the ends of each line, all inside the rectangle
	 */
	private static List<List<Place>> hatching(Shape.Block block, List<Integer> angles) {
		List<List<Place>> lines = new ArrayList<>();
		double reach = block.width() + block.height();
		for (int angle : angles) {
			double along = Math.cos(Math.toRadians(angle));
			double across = Math.sin(Math.toRadians(angle));
			for (double at = -Math.ceil(reach / 10) * DISTANCE; at < reach / 2; at += DISTANCE) {
				double x = block.x() + block.width() / 2 - across * at;
				double y = block.y() + block.height() / 2 + along * at;
				clipped(block, x, y, along, across, reach).ifPresent(lines::add);
			}
		}
		return lines;
	}

	/** The part of a line through a place that lies inside the rectangle. */
	private static Optional<List<Place>> clipped(Shape.Block block, double x, double y, double along, double across,
			double reach) {
		double[] range = { -reach, reach };
		boolean inside = clip(range, x, along, block.x(), block.x() + block.width())
				&& clip(range, y, across, block.y(), block.y() + block.height());
		if (!inside || range[1] - range[0] < 1) {
			return Optional.empty();
		}
		return Optional.of(List.of(new Place(x + along * range[0], y + across * range[0]),
				new Place(x + along * range[1], y + across * range[1])));
	}

	private static boolean clip(double[] range, double start, double step, double low, double high) {
		if (Math.abs(step) < 1e-9) {
			return start > low && start < high;
		}
		double one = (low - start) / step;
		double two = (high - start) / step;
		range[0] = Math.max(range[0], Math.min(one, two));
		range[1] = Math.min(range[1], Math.max(one, two));
		return range[0] < range[1];
	}

}
