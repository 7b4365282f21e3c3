package org.duibiao.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.duibiao.picture.Shape.Place;

/**
 * Collects the shapes of a picture from above to below.
 */
final class Sheet {

	/** What surrounds everything. */
	static final int MARGIN = 24;

	private final List<Shape> shapes = new ArrayList<>();

	private final int width;

	private double level;

	Sheet(int width) {
		this.width = width;
		this.level = MARGIN;
	}

	/**
	 * How wide it is between its margins.
	 * @return the width
	 */
	double inner() {
		return this.width - 2.0 * MARGIN;
	}

	/**
	 * How far down it is filled.
	 * @return the level
	 */
	double level() {
		return this.level;
	}

	void down(double by) {
		this.level += by;
	}

	/**
	 * Adds a paragraph below what is there.
	 * @param text the words; nothing happens if there are none
	 * @param face how they are set
	 * @param colour their colour
	 */
	void paragraph(String text, Face face, String colour) {
		double leading = Math.ceil(face.size() * 1.45);
		for (String line : face.lines(text, inner())) {
			words(line, MARGIN, this.level + leading / 2, face, colour);
			this.level += leading;
		}
	}

	/**
	 * Adds a line of words.
	 * @param text the words; nothing happens if there are none
	 * @param x where they begin
	 * @param middle the level of their middle
	 * @param face how they are set
	 * @param colour their colour
	 */
	void words(String text, double x, double middle, Face face, String colour) {
		if (!text.isBlank()) {
			this.shapes.add(new Shape.Words(x, middle + face.size() * 0.36, text, face, colour));
		}
	}

	void add(Shape shape) {
		this.shapes.add(shape);
	}

	/**
	 * What has been drawn so far.
	 * @return the shapes, the first lowest
	 */
	List<Shape> shapes() {
		return List.copyOf(this.shapes);
	}

	void stroke(String colour, double thickness, List<Integer> dashes, double... places) {
		List<Place> through = new ArrayList<>();
		for (int i = 0; i < places.length; i += 2) {
			through.add(new Place(places[i], places[i + 1]));
		}
		this.shapes.add(new Shape.Stroke(through, colour, thickness, dashes));
	}

	/**
	 * Adds an arrow.
	 * @param from where it begins
	 * @param to where its point is
	 * @param y its level
	 * @param colour its colour
	 * @param dashes the dashes of its shaft
	 */
	void arrow(double from, double to, double y, String colour, List<Integer> dashes) {
		double back = (to < from) ? 5 : -5;
		stroke(colour, 2, dashes, from, y, to, y);
		stroke(colour, 2, Collections.emptyList(), to + back, y - 5, to, y, to + back, y + 5);
	}

	Picture picture(String language, String title, String description) {
		return new Picture(this.width, (int) Math.ceil(this.level + MARGIN), language, title, description, this.shapes);
	}

}
