package org.duibiao.observation;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.IndicatorCode;

/**
 * How many figures there are of an area for an indicator, repetitions not counted.
 *
 * @param area the area
 * @param indicator the indicator
 * @param kind result or target
 * @param figures how many
 */
public record FigureCount(AreaCode area, IndicatorCode indicator, Kind kind, long figures) {

	FigureCount(String area, String indicator, Kind kind, long figures) {
		this(new AreaCode(area), new IndicatorCode(indicator), kind, figures);
	}

}
