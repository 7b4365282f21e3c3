package org.duibiao.intake.content;

import java.util.List;

/**
 * A line of a table as it came in, before any check of its values.
 *
 * @param place where it stands
 * @param cells its cells as texts, in the order of the table's columns; empty where
 * nothing stands
 */
public record Line(Place place, List<String> cells) {

	public Line {
		cells = List.copyOf(cells);
	}

}
