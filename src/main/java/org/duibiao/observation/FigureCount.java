package org.duibiao.observation;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.IndicatorCode;

/**
 * How many figures there are of an area for an indicator, repetitions not counted, and
 * how far they go.
 *
 * @param area the area
 * @param indicator the indicator
 * @param kind result or target
 * @param figures how many
 * @param latest the month in which the latest period ends, or the year where no month of
 * it is known
 */
public record FigureCount(AreaCode area, IndicatorCode indicator, Kind kind, long figures, String latest) {

	FigureCount(String area, String indicator, Kind kind, long figures, String latest) {
		this(new AreaCode(area), new IndicatorCode(indicator), kind, figures, latest);
	}

}
