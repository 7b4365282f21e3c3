package org.duibiao.comparison;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Indicator;
import org.duibiao.observation.Observation;

/**
 * One side of a comparison: a figure and what it measures.
 *
 * @param observation the figure
 * @param indicator its indicator
 * @param area its area
 */
public record Side(Observation observation, Indicator indicator, Area area) {
}
