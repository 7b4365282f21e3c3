package org.duibiao.recognition;

import org.duibiao.catalogue.IndicatorCode;

/**
 * The Chinese name of an indicator, with what tells it from others by form.
 *
 * @param code its code
 * @param zh its name
 * @param unit the code of its unit
 * @param growth whether it is a growth rate
 */
public record IndicatorName(IndicatorCode code, String zh, String unit, boolean growth) {
}
