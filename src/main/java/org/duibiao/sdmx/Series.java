package org.duibiao.sdmx;

import java.util.List;
import java.util.Map;

/**
 * A series.
 *
 * @param key its key
 * @param attributes what is said of all its observations
 * @param points its observations, in the order of their periods
 */
public record Series(SeriesKey key, Map<Component, String> attributes, List<DataPoint> points) {
}
