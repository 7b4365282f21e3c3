package org.duibiao.comparison;

import java.time.Month;
import java.time.Year;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.observation.FigureCount;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.site.BadParameterException;

import org.springframework.stereotype.Service;

/**
 * Puts provinces side by side.
 */
@Service
public class Comparisons {

	private static final int YEARS_SHARED = 2;

	private static final int MOST_FIGURES = 50_000;

	private final Observations observations;

	Comparisons(Observations observations) {
		this.observations = observations;
	}

	/**
	 * Compares provinces by some indicators, year by year.
	 * <p>
	 * Where a province did not print an indicator but one that looks like it, that one
	 * stands in its place, and the verdict says why it is not the same. Of several
	 * figures of a year the ones of the period that most of the provinces share are
	 * compared; the latest period decides between as many, and stands where none is
	 * shared.
	 * <p>
	 * The newest are the years in which the latest figure of one of the provinces falls,
	 * and those of all its targets for later than its results; of all that they share,
	 * results only of the last two years.
	 * @param question what is to be compared
	 * @param catalogue the catalogue
	 * @param revision the number of the revision
	 * @return the provinces side by side
	 * @throws BadParameterException if figures of all times are too many to be compared
	 */
	public Comparison compare(Question question, Catalogue catalogue, RevisionNumber revision) {
		Set<IndicatorCode> wanted = wanted(question, catalogue);
		List<FigureCount> printed = wanted.isEmpty() ? this.observations.counts(question.provinces(), revision)
				: this.observations.counts(question.provinces(), wanted, revision);
		return compare(question, printed, catalogue, revision);
	}

	/**
	 * Compares provinces, where it is known how much they printed.
	 * @param question what is to be compared
	 * @param printed the counts of just these provinces, of the indicators and those like
	 * them at least
	 * @param catalogue the catalogue
	 * @param revision the number of the revision
	 * @return the provinces side by side, as by
	 * {@link #compare(Question, Catalogue, RevisionNumber)}
	 */
	public Comparison compare(Question question, List<FigureCount> printed, Catalogue catalogue,
			RevisionNumber revision) {
		List<Area> areas = question.provinces();
		Set<IndicatorCode> wanted = wanted(question, catalogue);
		Lines lines;
		if (question.periods() == Periods.ALL) {
			refuseTooMany(printed);
			Figures figures = this.observations.find(Selection.of(wanted).in(areas.stream().map(Area::code).toList()),
					revision);
			lines = new Lines(question, figures, Years.of(figures), catalogue);
		}
		else {
			List<FigureCount> recent = wanted.isEmpty() ? recent(printed) : printed;
			Years years = Years.of(asked(question, recent))
				.and(Years.of(this.observations.severalAhead(areas, printed, revision)));
			Set<String> months = recent.stream()
				.map(FigureCount::latest)
				.collect(Collectors.toCollection(TreeSet::new));
			months.addAll(monthsBehind(recent, years, catalogue));
			lines = new Lines(question, this.observations.ending(areas, wanted, months, revision), years, catalogue);
		}
		return new Comparison(areas,
				wanted.isEmpty() ? lines.shared(catalogue.indicators()) : lines.of(question.indicators()), printed);
	}

	private static void refuseTooMany(List<FigureCount> printed) {
		long figures = printed.stream().mapToLong(FigureCount::figures).sum();
		if (figures > MOST_FIGURES) {
			throw BadParameterException.tooMany("periods", figures, MOST_FIGURES);
		}
	}

	/** Targets may be years ahead of all results, and of each other. */
	private static List<FigureCount> recent(List<FigureCount> printed) {
		int last = printed.stream()
			.filter((count) -> count.kind() == Kind.RESULT)
			.mapToInt((count) -> count.latestYear().getValue())
			.max()
			.orElse(0);
		return printed.stream()
			.filter((count) -> count.kind() == Kind.TARGET || count.latestYear().getValue() > last - YEARS_SHARED)
			.toList();
	}

	private static List<FigureCount> asked(Question question, List<FigureCount> counts) {
		Set<IndicatorCode> asked = question.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
		return asked.isEmpty() ? counts : counts.stream().filter((count) -> asked.contains(count.indicator())).toList();
	}

	private static Set<IndicatorCode> wanted(Question question, Catalogue catalogue) {
		return question.indicators()
			.stream()
			.flatMap((indicator) -> withKin(indicator, catalogue))
			.map(Indicator::code)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * The months of years that some are still at while others are further: those may have
	 * printed something in any of them.
	 */
	private static Set<String> monthsBehind(List<FigureCount> recent, Years years, Catalogue catalogue) {
		Map<FigureCount.Subject, Year> last = recent.stream()
			.collect(Collectors.toMap(FigureCount::subject, FigureCount::latestYear,
					(one, two) -> one.isAfter(two) ? one : two));
		return years.bySubject()
			.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue()
				.stream()
				.filter((year) -> withKin(catalogue.indicatorOf(entry.getKey().indicator()), catalogue)
					.map((kin) -> last.get(new FigureCount.Subject(kin.code(), entry.getKey().kind())))
					.anyMatch((other) -> other != null && other.isAfter(year))))
			.distinct()
			.flatMap((year) -> Stream.of(Month.values()).map((month) -> year.atMonth(month).toString()))
			.collect(Collectors.toSet());
	}

	private static Stream<Indicator> withKin(Indicator indicator, Catalogue catalogue) {
		return Stream.concat(Stream.of(indicator), catalogue.akinTo(indicator).stream());
	}

}
