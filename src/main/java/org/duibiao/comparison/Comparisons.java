package org.duibiao.comparison;

import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.duibiao.revision.RevisionNumber;

import org.springframework.stereotype.Service;

/**
 * Puts provinces side by side.
 */
@Service
public class Comparisons {

	private final Observations observations;

	Comparisons(Observations observations) {
		this.observations = observations;
	}

	/**
	 * Compares provinces by some indicators.
	 * <p>
	 * Where a province did not print an indicator but one that looks like it, that one
	 * stands in its place, and the verdict says why it is not the same.
	 * @param provinces the provinces, the first one the one that others are measured
	 * against
	 * @param indicators the indicators, in order; if there are none, all that two of the
	 * provinces printed, or printed something like it
	 * @param acrossKinds whether a target may stand in for a result that was not printed,
	 * and the other way round; the verdict says so
	 * @param catalogue the catalogue
	 * @param revision the number of the revision
	 * @return the provinces side by side
	 */
	public Comparison compare(List<Area> provinces, List<Indicator> indicators, boolean acrossKinds,
			Catalogue catalogue, RevisionNumber revision) {
		List<AreaCode> areas = provinces.stream().map(Area::code).toList();
		Set<IndicatorCode> wanted = new LinkedHashSet<>();
		indicators.forEach((indicator) -> withKin(indicator, catalogue).map(Indicator::code).forEach(wanted::add));
		Figures figures = this.observations.find(Selection.of(wanted).in(areas), revision);
		Lines lines = new Lines(provinces, figures, catalogue, acrossKinds);
		List<ComparisonLine> found = indicators.isEmpty() ? lines.shared(catalogue.indicators()) : lines.of(indicators);
		return new Comparison(provinces, found);
	}

	private static Stream<Indicator> withKin(Indicator indicator, Catalogue catalogue) {
		return Stream.concat(Stream.of(indicator), catalogue.akinTo(indicator).stream());
	}

	/**
	 * Lines made of the figures found.
	 */
	private record Lines(List<Area> areas, Figures figures, Catalogue catalogue, boolean acrossKinds) {

		List<ComparisonLine> of(Collection<Indicator> indicators) {
			return indicators.stream().flatMap(this::linesOf).toList();
		}

		/**
		 * Each family stands there once, under its first member that two provinces share.
		 */
		List<ComparisonLine> shared(Collection<Indicator> indicators) {
			Set<Set<Observation>> seen = new LinkedHashSet<>();
			return indicators.stream()
				.flatMap(this::linesOf)
				.filter((line) -> line.sides().stream().filter(Optional::isPresent).count() > 1)
				.filter((line) -> seen.add(observations(line)))
				.toList();
		}

		private static Set<Observation> observations(ComparisonLine line) {
			Set<Observation> observations = new LinkedHashSet<>();
			line.sides().forEach((side) -> side.map(Side::observation).ifPresent(observations::add));
			return observations;
		}

		private Stream<ComparisonLine> linesOf(Indicator indicator) {
			return Stream.of(Kind.values())
				.flatMap((kind) -> years(indicator, kind).map((year) -> line(indicator, kind, year)));
		}

		private Stream<Year> years(Indicator indicator, Kind kind) {
			return this.areas.stream()
				.flatMap((area) -> this.figures.of(area.code(), indicator.code()))
				.filter((figure) -> figure.kind() == kind)
				.map((figure) -> figure.period().time().year())
				.distinct()
				.sorted(Comparator.reverseOrder());
		}

		private ComparisonLine line(Indicator indicator, Kind kind, Year year) {
			List<Optional<Side>> sides = this.areas.stream().map((area) -> side(area, indicator, kind, year)).toList();
			return new ComparisonLine(indicator, kind, year, sides);
		}

		private Optional<Side> side(Area area, Indicator indicator, Kind kind, Year year) {
			return alike(area, indicator, kind, year).or(() -> otherKind(area, indicator, kind));
		}

		private Optional<Side> alike(Area area, Indicator indicator, Kind kind, Year year) {
			Comparator<Indicator> likest = Comparator.comparing((kin) -> kin.quantity() != indicator.quantity());
			return Stream.concat(Stream.of(indicator), this.catalogue.akinTo(indicator).stream().sorted(likest))
				.map((candidate) -> figure(area, candidate, kind, year))
				.flatMap(Optional::stream)
				.findFirst();
		}

		private Optional<Side> otherKind(Area area, Indicator indicator, Kind kind) {
			Kind other = (kind == Kind.RESULT) ? Kind.TARGET : Kind.RESULT;
			return Optional.of(other)
				.filter((it) -> this.acrossKinds)
				.flatMap((it) -> this.figures.newest(area.code(), indicator.code(), it))
				.map((figure) -> new Side(figure, indicator, area));
		}

		private Optional<Side> figure(Area area, Indicator indicator, Kind kind, Year year) {
			return this.figures.of(area.code(), indicator.code())
				.filter((figure) -> figure.kind() == kind && figure.period().time().year().equals(year))
				.findFirst()
				.map((figure) -> new Side(figure, indicator, area));
		}

	}

}
