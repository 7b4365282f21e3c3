package org.duibiao.catalogue;

/**
 * The code of an indicator: {@code industrial-investment-growth}.
 *
 * @param value the code
 */
public record IndicatorCode(String value) {

	@Override
	public String toString() {
		return this.value;
	}

}
