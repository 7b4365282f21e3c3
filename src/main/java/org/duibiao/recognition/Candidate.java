package org.duibiao.recognition;

import org.duibiao.catalogue.IndicatorCode;

/**
 * An indicator that a figure may be of, because its name stands near.
 *
 * @param indicator the indicator
 * @param closeness how much of its name stands near, from 0 to 1
 */
public record Candidate(IndicatorCode indicator, double closeness) {
}
