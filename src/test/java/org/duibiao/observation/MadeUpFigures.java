package org.duibiao.observation;

import java.util.List;

/**
 * Figures that a test makes up, as if they had been found in the store.
 */
public final class MadeUpFigures {

	private MadeUpFigures() {
	}

	/**
	 * Figures.
	 * @param all the observations
	 * @return the figures
	 */
	public static Figures of(List<Observation> all) {
		return new Figures(all, List.of());
	}

}
