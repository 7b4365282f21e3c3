package org.duibiao.tracking;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.comparison.Side;
import org.duibiao.kernel.TimePeriod;
import org.duibiao.observation.FigureCount;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.duibiao.revision.RevisionNumber;

import org.springframework.stereotype.Service;

/**
 * Puts targets beside the results of the year before.
 */
@Service
public class Ambitions {

	private final Observations observations;

	Ambitions(Observations observations) {
		this.observations = observations;
	}

	/**
	 * The targets of some provinces.
	 * @param areas the provinces
	 * @param catalogue the catalogue
	 * @param revision the number of the revision
	 * @return each target with its result, province by province, in the order of the
	 * catalogue
	 */
	public List<Ambition> of(Collection<AreaCode> areas, Catalogue catalogue, RevisionNumber revision) {
		Set<IndicatorCode> aimed = this.observations.counts(areas.stream().map(catalogue::areaOf).toList(), revision)
			.stream()
			.filter((count) -> count.kind() == Kind.TARGET)
			.map(FigureCount::indicator)
			.collect(Collectors.toSet());
		Set<IndicatorCode> wanted = catalogue.indicators()
			.stream()
			.filter((indicator) -> aimed.contains(indicator.code()))
			.flatMap((indicator) -> Stream.concat(Stream.of(indicator), catalogue.akinTo(indicator).stream()))
			.map(Indicator::code)
			.collect(Collectors.toSet());
		return wanted.isEmpty() ? List.of()
				: of(areas, catalogue, this.observations.find(Selection.of(wanted).in(areas), revision));
	}

	/**
	 * The targets among some figures.
	 * @param areas the provinces
	 * @param catalogue the catalogue
	 * @param figures the figures, with the results of the same indicators
	 * @return each target with its result, province by province, in the order of the
	 * catalogue
	 */
	public static List<Ambition> of(Collection<AreaCode> areas, Catalogue catalogue, Figures figures) {
		return areas.stream()
			.flatMap((area) -> catalogue.indicators()
				.stream()
				.flatMap((indicator) -> targets(figures, catalogue.areaOf(area), indicator)
					.map((target) -> ambition(target, figures, catalogue))))
			.toList();
	}

	private static Stream<Side> targets(Figures figures, Area area, Indicator indicator) {
		return figures.of(area.code(), indicator.code())
			.filter((figure) -> figure.kind() == Kind.TARGET)
			.sorted(Comparator.<Observation, Integer>comparing((figure) -> figure.period().time().year().getValue())
				.reversed())
			.map((figure) -> new Side(figure, indicator, area));
	}

	private static Ambition ambition(Side target, Figures figures, Catalogue catalogue) {
		Optional<Side> result = result(target, target.indicator(), figures);
		List<Side> kin = result.isPresent() ? List.of()
				: catalogue.akinTo(target.indicator())
					.stream()
					.flatMap((indicator) -> result(target, indicator, figures).stream())
					.toList();
		Outcome outcome = Attainments.of(target, figures.of(target.observation().area(), target.indicator().code())
			.filter((figure) -> figure.kind() == Kind.RESULT));
		return new Ambition(target, result, outcome, kin);
	}

	private static Optional<Side> result(Side target, Indicator indicator, Figures figures) {
		TimePeriod before = target.observation().period().time().yearBefore();
		List<Observation> ofThatYear = figures.of(target.observation().area(), indicator.code())
			.filter((figure) -> figure.kind() == Kind.RESULT && figure.period().time().year().equals(before.year()))
			.toList();
		return ofThatYear.stream()
			.filter((figure) -> figure.period().time().equals(before))
			.findFirst()
			.or(() -> ofThatYear.stream().reduce(Observation::newest))
			.map((figure) -> new Side(figure, indicator, target.area()));
	}

}
