package org.duibiao.dashboard;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Family;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.chart.BarChart;
import org.duibiao.comparison.ComparisonLine;
import org.duibiao.comparison.ComparisonWords;
import org.duibiao.comparison.Periods;
import org.duibiao.comparison.Question;
import org.duibiao.comparison.Comparisons;
import org.duibiao.comparison.Side;
import org.duibiao.exhibit.ChartView;
import org.duibiao.observation.FigureCount;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.duibiao.site.Address;
import org.duibiao.site.BadParameterException;
import org.duibiao.site.Link;
import org.duibiao.site.Paging;
import org.duibiao.tracking.AmbitionCharts;
import org.duibiao.tracking.Ambitions;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureBars;
import org.duibiao.wording.Phrases;

import org.springframework.stereotype.Service;

/**
 * The pages of indicators.
 */
@Service
public class IndicatorSheets {

	private static final int MOST_SENTENCES = 3;

	private final Observations observations;

	private final Comparisons comparisons;

	IndicatorSheets(Observations observations, Comparisons comparisons) {
		this.observations = observations;
		this.comparisons = comparisons;
	}

	/**
	 * The first page of the newest figures of an indicator.
	 * @param indicator the indicator
	 * @param edition the edition
	 * @return the page
	 */
	public IndicatorSheet of(Indicator indicator, Edition edition) {
		return of(indicator, Periods.NEWEST, "1", edition);
	}

	/**
	 * A page of an indicator.
	 * @param indicator the indicator
	 * @param periods of which times
	 * @param page which of the pages of its figures, as it was sent
	 * @param edition the edition
	 * @return the page
	 * @throws BadParameterException if figures of all times are too many to be shown
	 */
	public IndicatorSheet of(Indicator indicator, Periods periods, String page, Edition edition) {
		Phrases phrases = edition.phrases();
		List<FigureCount> counts = counts(indicator, edition);
		List<FigureCount> printed = counts.stream()
			.filter((count) -> count.indicator().equals(indicator.code()))
			.toList();
		Figures figures = figures(indicator, periods, printed, edition);
		Figures.Newest newest = Figures.Newest.of(figures, printed);
		List<Observation> ordered = ordered(figures, edition);
		Address address = Address.in(edition, "indicators", indicator.code().value());
		Paging paging = Paging.of(page, ordered.size(), Paging.ROWS, periods.of(address));
		List<Area> printing = printing(printed, edition);
		List<ComparisonLine> lines = lines(indicator, printing, counts, edition);
		FigureRows rows = new FigureRows(figures, edition);
		return new IndicatorSheet(indicator, phrases.say(indicator.name()), phrases.say(indicator.definition()),
				facts(indicator, phrases), kin(indicator, edition),
				indicator.family().map(Family::note).map(phrases::say).orElse(""), sentences(lines, printing, edition),
				ordered, ShownTimes.of(newest.earlier(), count(printed), periods, address), paging,
				paging.of(ordered).stream().map(rows::byProvince).toList(), notPrinted(printing, figures, edition),
				ranksAlone(figures, edition),
				charts(indicator, lines, printing, ordered,
						withResultsOf(newest.figures(), printed, indicator, edition), edition),
				compare(indicator, printing, edition));
	}

	/** Those of what looks like it too, as the comparison asks for them. */
	private List<FigureCount> counts(Indicator indicator, Edition edition) {
		List<IndicatorCode> codes = Stream.concat(Stream.of(indicator), edition.catalogue().akinTo(indicator).stream())
			.map(Indicator::code)
			.toList();
		return this.observations.counts(edition.catalogue().provinces(), codes, edition.number());
	}

	private Figures figures(Indicator indicator, Periods periods, List<FigureCount> printed, Edition edition) {
		List<Area> provinces = edition.catalogue().provinces();
		if (periods == Periods.NEWEST) {
			return this.observations.newest(provinces, indicator.code(), printed, edition.number()).figures();
		}
		long all = count(printed);
		if (all > ShownTimes.MOST_FIGURES) {
			throw BadParameterException.tooMany("periods", all, ShownTimes.MOST_FIGURES);
		}
		return this.observations.find(
				Selection.of(List.of(indicator.code())).in(provinces.stream().map(Area::code).toList()),
				edition.number());
	}

	private static long count(List<FigureCount> printed) {
		return printed.stream().mapToLong(FigureCount::figures).sum();
	}

	private static List<Area> printing(List<FigureCount> printed, Edition edition) {
		Set<AreaCode> printing = printed.stream().map(FigureCount::area).collect(Collectors.toSet());
		return edition.catalogue().provinces().stream().filter((area) -> printing.contains(area.code())).toList();
	}

	private static List<String> notPrinted(List<Area> printing, Figures figures, Edition edition) {
		return edition.catalogue()
			.provinces()
			.stream()
			.filter((area) -> !printing.contains(area)
					&& figures.ranksAlone().stream().noneMatch((rank) -> rank.area().equals(area.code())))
			.map((area) -> edition.phrases().say(area.shortName()))
			.toList();
	}

	private static List<String> ranksAlone(Figures figures, Edition edition) {
		return figures.ranksAlone()
			.stream()
			.map((rank) -> edition.phrases()
				.say("rank.of", edition.catalogue().areaOf(rank.area()).shortName(), edition.words().rankAlone(rank)))
			.toList();
	}

	private static List<Observation> ordered(Figures figures, Edition edition) {
		List<AreaCode> provinces = edition.catalogue().provinces().stream().map(Area::code).toList();
		Comparator<Observation> latest = Comparator.comparing((figure) -> figure.period().time().year(),
				Comparator.reverseOrder());
		return figures.distinct()
			.stream()
			.sorted(Comparator.comparing(Observation::kind)
				.thenComparing(latest)
				.thenComparing((figure) -> provinces.indexOf(figure.area())))
			.toList();
	}

	private static List<IndicatorSheet.Fact> facts(Indicator indicator, Phrases phrases) {
		List<IndicatorSheet.Fact> facts = new ArrayList<>();
		facts.add(fact("theme", phrases.say(indicator.theme().name()), phrases));
		facts.add(fact("quantity", phrases.say(indicator.quantity()), phrases));
		facts.add(fact("unit", phrases.say(indicator.unit().name()), phrases));
		indicator.threshold()
			.ifPresent((yuan) -> facts.add(fact("threshold",
					phrases.say("indicator.threshold.yuan", new BigDecimal(yuan.stripTrailingZeros().toPlainString())),
					phrases)));
		indicator.population()
			.ifPresent((population) -> facts.add(fact("population", phrases.say(population), phrases)));
		facts.add(fact("direction", phrases.say(indicator.direction()), phrases));
		return facts;
	}

	private static IndicatorSheet.Fact fact(String key, String value, Phrases phrases) {
		return new IndicatorSheet.Fact(phrases.say("indicator." + key), value);
	}

	private static List<Link> kin(Indicator indicator, Edition edition) {
		return edition.catalogue()
			.akinTo(indicator)
			.stream()
			.map((other) -> new Link(edition.phrases().say(other.name()),
					Address.in(edition, "indicators", other.code().value()).toString()))
			.toList();
	}

	private static String compare(Indicator indicator, List<Area> printing, Edition edition) {
		return (printing.size() < 2) ? ""
				: Address.in(edition, "compare")
					.withAll("province", printing.stream().map((area) -> area.code().value()).toList())
					.with("indicator", indicator.code().value())
					.toString();
	}

	private List<ComparisonLine> lines(Indicator indicator, List<Area> printing, List<FigureCount> counts,
			Edition edition) {
		if (printing.size() < 2) {
			return List.of();
		}
		Set<AreaCode> codes = printing.stream().map(Area::code).collect(Collectors.toSet());
		return this.comparisons
			.compare(Question.of(printing, List.of(indicator)),
					counts.stream().filter((count) -> codes.contains(count.area())).toList(), edition.catalogue(),
					edition.number())
			.lines()
			.stream()
			.filter((line) -> !line.pairs().isEmpty())
			.toList();
	}

	private static List<String> sentences(List<ComparisonLine> lines, List<Area> printing, Edition edition) {
		ComparisonWords words = new ComparisonWords(printing, edition);
		return lines.stream()
			.flatMap((line) -> line.pairs().stream().map((pair) -> words.sentence(line, pair)))
			.limit(MOST_SENTENCES)
			.toList();
	}

	/**
	 * The newest figures, and the results of the targets' years and of the years before
	 * that stand beside them, which may not be the newest.
	 */
	private Figures withResultsOf(Figures newest, List<FigureCount> printed, Indicator indicator, Edition edition) {
		List<Observation> targets = of(Kind.TARGET, newest);
		Set<String> months = targets.stream()
			.filter((target) -> printed.stream()
				.anyMatch((count) -> count.kind() == Kind.RESULT && count.area().equals(target.area())
						&& !count.latestYear().isBefore(target.period().time().year())))
			.map((target) -> target.period().time().year())
			.flatMap((year) -> Stream.of(year.minusYears(1), year))
			.flatMap((year) -> Stream.of(Month.values()).map((month) -> year.atMonth(month).toString()))
			.collect(Collectors.toSet());
		Figures results = months.isEmpty() ? newest : this.observations.ending(edition.catalogue().provinces(),
				List.of(indicator.code()), months, edition.number());
		// those that end together are all in the one or all in the other, and stay in
		// order
		return Figures.of(Stream.of(targets, of(Kind.RESULT, newest), of(Kind.RESULT, results))
			.flatMap(List::stream)
			.distinct()
			.toList());
	}

	private static List<Observation> of(Kind kind, Figures figures) {
		return figures.distinct().stream().filter((figure) -> figure.kind() == kind).toList();
	}

	private static List<ChartView> charts(Indicator indicator, List<ComparisonLine> lines, List<Area> printing,
			List<Observation> listed, Figures figures, Edition edition) {
		Address page = Address.in(edition, "indicators", indicator.code().value());
		Optional<ChartView> results = drawn(lines)
			.map((line) -> new ChartView(chart(indicator, line, printing, edition), page, tableOf(line, listed),
					edition));
		Optional<ChartView> targets = new AmbitionCharts(
				Ambitions.of(printing.stream().map(Area::code).toList(), edition.catalogue(), figures), edition)
			.ofProvinces()
			.map((chart) -> new ChartView(chart, page, "", edition));
		return Stream.of(results, targets).flatMap(Optional::stream).toList();
	}

	private static Optional<ComparisonLine> drawn(List<ComparisonLine> lines) {
		return lines.stream().filter((line) -> line.kind() == Kind.RESULT && line.isDrawable()).findFirst();
	}

	/** None if some are of an earlier time than those listed, which others share. */
	private static String tableOf(ComparisonLine line, List<Observation> listed) {
		return line.sides().stream().flatMap(Optional::stream).map(Side::observation).allMatch(listed::contains)
				? "table-provinces" : "";
	}

	private static BarChart chart(Indicator indicator, ComparisonLine line, List<Area> provinces, Edition edition) {
		Phrases phrases = edition.phrases();
		List<Area> drawn = provinces.stream()
			.filter((area) -> line.sides().get(provinces.indexOf(area)).isPresent())
			.toList();
		List<BarChart.Series> series = drawn.stream()
			.map((area) -> new BarChart.Series(phrases.say(area.shortName()), edition.catalogue().slotOf(area),
					line.sides()
						.get(provinces.indexOf(area))
						.map((side) -> FigureBars.of(edition.words().view(side.observation())))
						.stream()
						.toList()))
			.toList();
		String name = phrases.say(indicator.name());
		String unit = phrases.say(indicator.unit().name());
		return new BarChart("chart-results", phrases.say("chart.one", name, unit), unit, List.of(name), series,
				FigureBars.texts(phrases));
	}

}
