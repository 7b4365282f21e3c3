package org.duibiao.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duibiao.picture.Shape.Place;

/**
 * Fine lines inside a rectangle.
 */
final class Hatching {

	private static final int DISTANCE = 5;

	private Hatching() {
	}

	/**
	 * The lines of a pattern.
	 * @param block the rectangle
	 * @param angles the angles of the lines, in degrees
	 * @return the ends of each line, all inside the rectangle
	 */
	static List<List<Place>> lines(Shape.Block block, List<Integer> angles) {
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
