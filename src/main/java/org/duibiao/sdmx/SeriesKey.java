package org.duibiao.sdmx;

import java.util.List;

import org.duibiao.observation.Observation;

/**
 * The key of a series.
 *
 * @param frequency what its periods are
 * @param area the identifier of the area
 * @param indicator the identifier of the indicator
 * @param kind result, expected result or target
 * @param print 1 for what was printed first of the same area, indicator, kind and period,
 * 2 for what was printed next
 */
public record SeriesKey(Frequency frequency, String area, String indicator, String kind, int print) {

	static SeriesKey of(Observation figure, int print) {
		return new SeriesKey(Frequency.of(figure.period().time()), SdmxId.of(figure.area().value()),
				SdmxId.of(figure.indicator().value()), FigureKind.of(figure).name(), print);
	}

	/**
	 * The values of the key.
	 * @return a value for each dimension, in their order
	 */
	public List<String> values() {
		return List.of(this.frequency.code(), this.area, this.indicator, this.kind, Integer.toString(this.print));
	}

}
