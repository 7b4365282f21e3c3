package org.duibiao.sdmx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.duibiao.wording.Edition;

import org.springframework.stereotype.Service;

/**
 * Reads the figures of the store as series.
 * <p>
 * The indicators are read in portions, so that only the figures of one portion are held
 * at a time however many there are.
 */
@Service
public class SeriesReader {

	private static final int PORTION = 150;

	private final Observations observations;

	SeriesReader(Observations observations) {
		this.observations = observations;
	}

	/**
	 * The series asked for.
	 * @param query what is asked for
	 * @param edition the edition
	 * @return the series that have observations, read as they are taken
	 */
	public Iterator<Series> read(DataQuery query, Edition edition) {
		Set<AreaCode> areas = query.key()
			.of(Component.REF_AREA)
			.stream()
			.map((id) -> new AreaCode(SdmxId.code(id)))
			.collect(Collectors.toSet());
		List<IndicatorCode> indicators = indicators(query, edition.catalogue());
		return IntStream.iterate(0, (start) -> start < indicators.size(), (start) -> start + PORTION)
			.mapToObj((start) -> indicators.subList(start, Math.min(start + PORTION, indicators.size())))
			.flatMap((portion) -> series(query, edition, Selection.of(portion).in(areas)))
			.iterator();
	}

	private static List<IndicatorCode> indicators(DataQuery query, Catalogue catalogue) {
		Set<String> asked = query.key().of(Component.INDICATOR);
		return catalogue.indicators()
			.stream()
			.map(Indicator::code)
			.filter((code) -> asked.isEmpty() || asked.contains(SdmxId.of(code.value())))
			.toList();
	}

	private Stream<Series> series(DataQuery query, Edition edition, Selection selection) {
		List<Observation> figures = this.observations.find(selection, edition.number()).inReadingOrder();
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
		return series.entrySet().stream().map((entry) -> series(query, edition, entry.getKey(), entry.getValue()));
	}

	private static Series series(DataQuery query, Edition edition, SeriesKey key, List<DataPoint> points) {
		String unit = edition.catalogue().indicatorOf(new IndicatorCode(SdmxId.code(key.indicator()))).unit().code();
		points.sort(Comparator.comparing(DataPoint::time));
		return new Series(key, Map.of(Component.UNIT_MEASURE, SdmxId.of(unit), Component.UNIT_MULT, "0"),
				query.limit(points));
	}

}
