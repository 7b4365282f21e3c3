package org.duibiao.annotation;

import java.time.Instant;
import java.util.Map;

import org.duibiao.source.text.Span;

/**
 * What a person made of a token: a line of a table of the data package.
 *
 * @param number its number, unique among all articles
 * @param spot where the token stands
 * @param content the line, without its place and identity
 * @param person who made it
 * @param time when
 */
public record Annotation(int number, Spot spot, Content content, String person, Instant time) {

	/**
	 * What stands in a column of its line.
	 * @param column the name of the column
	 * @return the cell; empty if nothing does
	 */
	public String cell(String column) {
		return this.content.cells().getOrDefault(column, "");
	}

	/**
	 * Whether it is a line of a table.
	 * @param label the table
	 * @return whether it is
	 */
	public boolean is(Label label) {
		return this.content.label() == label;
	}

	/**
	 * Where a token stands.
	 *
	 * @param paragraph the paragraph, counted from 0 over the whole article
	 * @param span the characters of the token
	 */
	public record Spot(int paragraph, Span span) {

		boolean overlaps(Spot other) {
			return this.paragraph == other.paragraph && this.span.start() < other.span.end()
					&& other.span.start() < this.span.end();
		}

	}

	/**
	 * The line of a table.
	 *
	 * @param label which table
	 * @param cells what a person can choose, by the names of the columns; an annotation
	 * of the same article is referred to by its number
	 */
	public record Content(Label label, Map<String, String> cells) {

		public Content {
			cells = Map.copyOf(cells);
		}

	}

}
