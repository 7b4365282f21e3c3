package org.duibiao.sdmx;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Catalogues;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.observation.FigureCount;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.duibiao.revision.Kept;
import org.duibiao.revision.RevisionNumber;
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

	/** How many figures a portion has at most, unless one indicator alone has more. */
	private static final int PORTION = 2000;

	private final Observations observations;

	private final Catalogues catalogues;

	private final Kept<Integer> prints = new Kept<>(this::countPrints);

	SeriesReader(Observations observations, Catalogues catalogues) {
		this.observations = observations;
		this.catalogues = catalogues;
	}

	/**
	 * How often the same was printed at most.
	 * @param revision the number of the revision
	 * @return the greatest print in the key of a series
	 */
	public int prints(RevisionNumber revision) {
		return this.prints.asOf(revision);
	}

	private int countPrints(RevisionNumber revision) {
		int most = 1;
		Iterator<Series> all = read(DataQuery.ALL, this.catalogues.asOf(revision), revision);
		while (all.hasNext()) {
			most = Math.max(most, all.next().key().print());
		}
		return most;
	}

	/**
	 * The series asked for.
	 * @param query what is asked for
	 * @param edition the edition
	 * @return the series that have observations, read as they are taken
	 */
	public Iterator<Series> read(DataQuery query, Edition edition) {
		return read(query, edition.catalogue(), edition.number());
	}

	private Iterator<Series> read(DataQuery query, Catalogue catalogue, RevisionNumber revision) {
		Set<AreaCode> areas = query.key()
			.of(Component.REF_AREA)
			.stream()
			.map((id) -> new AreaCode(SdmxId.code(id)))
			.collect(Collectors.toSet());
		Map<IndicatorCode, Long> counts = this.observations.counts(revision)
			.stream()
			.filter((count) -> areas.isEmpty() || areas.contains(count.area()))
			.collect(Collectors.groupingBy(FigureCount::indicator, Collectors.summingLong(FigureCount::figures)));
		return portions(indicators(query, catalogue), counts).stream()
			.flatMap((portion) -> SeriesGrouping.of(query, catalogue, figures(portion, areas, revision)))
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

	/** Repetitions are not counted, and few. */
	private static List<List<IndicatorCode>> portions(List<IndicatorCode> indicators, Map<IndicatorCode, Long> counts) {
		List<List<IndicatorCode>> portions = new ArrayList<>();
		long size = 0;
		for (IndicatorCode indicator : indicators) {
			long figures = counts.getOrDefault(indicator, 0L);
			if (portions.isEmpty() || size + figures > PORTION) {
				portions.add(new ArrayList<>());
				size = 0;
			}
			portions.get(portions.size() - 1).add(indicator);
			size += figures;
		}
		return portions;
	}

	/**
	 * The figures of some indicators: what a store that hands out figures one by one
	 * would replace.
	 */
	private List<Observation> figures(List<IndicatorCode> indicators, Set<AreaCode> areas, RevisionNumber revision) {
		return this.observations.find(Selection.of(indicators).in(areas), revision).inReadingOrder();
	}

}
