package org.duibiao.picture;

import java.util.List;

/**
 * What a picture is made of. Colours are written {@code #rrggbb}.
 */
public sealed interface Shape {

	/**
	 * A line of words.
	 *
	 * @param x where it begins
	 * @param baseline the level it stands on
	 * @param text the words
	 * @param face how they are set
	 * @param colour their colour
	 */
	record Words(double x, double baseline, String text, Face face, String colour) implements Shape {

		/**
		 * How much room they take.
		 * @return the width
		 */
		public double width() {
			return this.face.widthOf(this.text);
		}

	}

	/**
	 * A filled rectangle.
	 *
	 * @param x its left edge
	 * @param y its upper edge
	 * @param width how wide it is
	 * @param height how high it is
	 * @param colour its colour
	 * @param fade the colour that it fades into; empty if it does not
	 * @param leftwards whether it fades to the left
	 */
	record Block(double x, double y, double width, double height, String colour, String fade,
			boolean leftwards) implements Shape {

		Block(double x, double y, double width, double height, String colour) {
			this(x, y, width, height, colour, "", false);
		}

	}

	/**
	 * A line through some places.
	 *
	 * @param places the places, each an x and a y
	 * @param colour its colour
	 * @param thickness how thick it is
	 * @param dashes how long its dashes and gaps are; none if it is solid
	 */
	record Stroke(List<Place> places, String colour, double thickness, List<Integer> dashes) implements Shape {
	}

	/**
	 * A dot.
	 *
	 * @param x the middle
	 * @param y the middle
	 * @param radius half its width, to the middle of its outline
	 * @param fill the colour inside
	 * @param outline the colour of its outline
	 * @param dashes how long the dashes and gaps of the outline are; none if it is solid
	 */
	record Dot(double x, double y, double radius, String fill, String outline, List<Integer> dashes) implements Shape {
	}

	/**
	 * A place in a picture.
	 *
	 * @param x how far from the left
	 * @param y how far from above
	 */
	record Place(double x, double y) {
	}

}
