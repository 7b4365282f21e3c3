package org.duibiao.picture;

import java.util.List;

/**
 * A picture as a list of shapes, before it becomes text or pixels.
 *
 * @param width how wide it is, in the pixels of a style sheet
 * @param height how high it is
 * @param language the code of the language of its words
 * @param title what it shows
 * @param description what it shows, in full sentences
 * @param shapes what is drawn, the first lowest
 */
public record Picture(int width, int height, String language, String title, String description, List<Shape> shapes) {

	public Picture {
		shapes = List.copyOf(shapes);
	}

}
