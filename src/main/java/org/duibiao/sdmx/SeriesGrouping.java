package org.duibiao.sdmx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.observation.Observation;

/**
 * Puts figures together as series.
 * <p>
 * What is printed again of the same area, indicator, kind and period gets a print of its
 * own in the key, so that no two figures share a key. Repetitions come after all others.
 */
final class SeriesGrouping {

	private SeriesGrouping() {
	}

	/**
	 * The series of some figures.
	 * @param query which of them are asked for
	 * @param catalogue the catalogue
	 * @param figures all figures of some indicators, in reading order
	 * @return the series that have observations
	 */
	static Stream<Series> of(DataQuery query, Catalogue catalogue, List<Observation> figures) {
		Map<List<Object>, Integer> prints = new HashMap<>();
		Map<SeriesKey, List<DataPoint>> series = new LinkedHashMap<>();
		figures.stream().sorted(Comparator.comparing(Observation::isRepeat)).forEach((figure) -> {
			TimeSpan time = TimeSpan.of(figure.period().time());
			SeriesKey first = SeriesKey.of(figure, 1);
			SeriesKey key = SeriesKey.of(figure, prints.merge(List.of(first, time), 1, Integer::sum));
			if (query.key().matches(key) && time.isWithin(query.from(), query.to())) {
				series.computeIfAbsent(key, (absent) -> new ArrayList<>()).add(PointReading.of(figure));
			}
		});
		return series.entrySet().stream().map((entry) -> series(query, catalogue, entry.getKey(), entry.getValue()));
	}

	private static Series series(DataQuery query, Catalogue catalogue, SeriesKey key, List<DataPoint> points) {
		String unit = catalogue.indicatorOf(new IndicatorCode(SdmxId.code(key.indicator()))).unit().code();
		points.sort(Comparator.comparing(DataPoint::time));
		return new Series(key, Map.of(Component.UNIT_MEASURE, SdmxId.of(unit), Component.UNIT_MULT, "0"),
				query.limit(points));
	}

}
