package org.duibiao.dashboard;

import java.util.List;

import org.duibiao.observation.Observation;
import org.duibiao.site.Link;
import org.duibiao.wording.FigureView;

/**
 * A row of a table of figures.
 *
 * @param subject what the figure is about: an indicator or a province
 * @param figure the figure
 * @param repetitions where it is printed again
 */
public record FigureRow(Link subject, FigureView figure, List<String> repetitions) {

	/**
	 * The figure itself.
	 * @return the figure
	 */
	public Observation observation() {
		return this.figure.observation();
	}

}
