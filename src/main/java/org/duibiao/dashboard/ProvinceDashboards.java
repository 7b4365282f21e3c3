package org.duibiao.dashboard;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.catalogue.QuantityKind;
import org.duibiao.catalogue.Theme;
import org.duibiao.catalogue.Unit;
import org.duibiao.chart.BarChart;
import org.duibiao.comparison.Periods;
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
import org.duibiao.tracking.Ambition;
import org.duibiao.tracking.AmbitionCharts;
import org.duibiao.tracking.Ambitions;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureBars;
import org.duibiao.wording.Phrases;

import org.springframework.stereotype.Service;

/**
 * The dashboards of provinces and prefectures.
 */
@Service
public class ProvinceDashboards {

	private static final int MOST_HEADLINES = 6;

	private static final int FEWEST_BARS = 3;

	private static final int SENTENCES = 2;

	private static final int MOST_FIGURES = 20_000;

	private final Observations observations;

	ProvinceDashboards(Observations observations) {
		this.observations = observations;
	}

	/**
	 * The dashboard of a province or prefecture.
	 * @param province the province or prefecture
	 * @param filter which figures are shown, and in which order
	 * @param edition the edition
	 * @return the dashboard
	 */
	public ProvinceDashboard of(Area province, ProvinceFilter filter, Edition edition) {
		Figures.Newest newest = shown(province, filter, edition);
		Figures figures = newest.figures();
		FigureRows rows = new FigureRows(figures, edition);
		Address page = filter.of(Address.in(edition, province));
		int slot = edition.catalogue().slotOf(province);
		List<String> documents = edition.library()
			.documents()
			.stream()
			.filter((document) -> document.area().equals(province.code()))
			.map((document) -> edition.phrases()
				.say("document.cited", document.publisher(), document.title(), document.subtitle(),
						Integer.toString(document.publicationYear())))
			.toList();
		List<ProvinceDashboard.Section> sections = edition.catalogue()
			.themes()
			.stream()
			.filter((theme) -> filter.theme().isEmpty() || filter.theme().get().equals(theme))
			.map((theme) -> section(theme, slot, ordered(figures, theme, filter, edition), rows, page, edition))
			.filter((section) -> !section.rows().isEmpty())
			.toList();
		List<Observation> headlines = headlines(figures, province, edition);
		return new ProvinceDashboard(province, slot, documents,
				headlines.stream().limit(SENTENCES).map(edition.words()::sentence).toList(),
				headlines.stream().map(rows::byIndicator).toList(), sections,
				newest.printed().getOrDefault(Kind.RESULT, 0L), newest.printed().getOrDefault(Kind.TARGET, 0L),
				(filter.periods() == Periods.ALL) ? 0 : newest.earlier(),
				pairs(figures, province, filter, page, edition),
				figures.ranksAlone().stream().map(edition.words()::rankAlone).toList());
	}

	/**
	 * The prefectures of a province that its dashboard leads to.
	 * @param province the province
	 * @param edition the edition
	 * @return those of which there are figures, in the order of the catalogue
	 */
	public List<Link> prefectures(Area province, Edition edition) {
		List<Area> all = edition.catalogue().prefecturesOf(province.code());
		if (all.isEmpty()) {
			return List.of();
		}
		Set<AreaCode> printing = this.observations.printing(all, edition.number());
		return all.stream()
			.filter((area) -> printing.contains(area.code()))
			.map((area) -> Link.to(area, edition))
			.toList();
	}

	private Figures.Newest shown(Area province, ProvinceFilter filter, Edition edition) {
		if (filter.periods() == Periods.NEWEST) {
			return this.observations.newest(province.code(), edition.number());
		}
		Set<IndicatorCode> wanted = edition.catalogue()
			.indicators()
			.stream()
			.filter((indicator) -> filter.theme().isPresent() && indicator.theme().equals(filter.theme().get()))
			.map(Indicator::code)
			.collect(Collectors.toSet());
		List<FigureCount> counts = this.observations.counts(List.of(province), edition.number());
		long figures = counts.stream()
			.filter((count) -> wanted.isEmpty() || wanted.contains(count.indicator()))
			.mapToLong(FigureCount::figures)
			.sum();
		if (figures > MOST_FIGURES) {
			throw BadParameterException.tooMany("periods", figures, MOST_FIGURES);
		}
		Figures all = this.observations.find(Selection.of(wanted).in(List.of(province.code())), edition.number());
		return new Figures.Newest(all, counts.stream()
			.collect(Collectors.groupingBy(FigureCount::kind, Collectors.summingLong(FigureCount::figures))));
	}

	/**
	 * The headline figures of a province: the newest results of the first indicators that
	 * the catalogue names so and the province printed.
	 * @param figures the figures
	 * @param province the province
	 * @param edition the edition
	 * @return three to six figures, fewer if fewer are printed
	 */
	static List<Observation> headlines(Figures figures, Area province, Edition edition) {
		return edition.catalogue()
			.indicators()
			.stream()
			.filter((indicator) -> indicator.headline().isPresent())
			.sorted(Comparator.comparing((indicator) -> indicator.headline().orElseThrow()))
			.flatMap((indicator) -> figures.newest(province.code(), indicator.code(), Kind.RESULT).stream())
			.limit(MOST_HEADLINES)
			.toList();
	}

	private static List<Observation> ordered(Figures figures, Theme theme, ProvinceFilter filter, Edition edition) {
		List<Indicator> indicators = edition.catalogue().indicators();
		Comparator<Observation> order = switch (filter.sort()) {
			case CATALOGUE -> Comparator.comparing((figure) -> indicators.indexOf(indicator(figure, edition)));
			case NAME -> Comparator.comparing((figure) -> edition.phrases().say(indicator(figure, edition).name()),
					Collator.getInstance(edition.phrases().locale()));
			case PRINTED -> (one, two) -> 0;
		};
		return figures.distinct()
			.stream()
			.filter((figure) -> indicator(figure, edition).theme().equals(theme))
			.filter((figure) -> filter.kind().isEmpty() || filter.kind().get() == figure.kind())
			.sorted(order)
			.toList();
	}

	private static ProvinceDashboard.Section section(Theme theme, int slot, List<Observation> figures, FigureRows rows,
			Address page, Edition edition) {
		List<FigureRow> shown = figures.stream().map(rows::byIndicator).toList();
		return new ProvinceDashboard.Section(theme, edition.phrases().say(theme.name()), shown,
				chart(theme, slot, shown, edition)
					.map((chart) -> new ChartView(chart, page, "table-" + theme.code(), edition)));
	}

	private static Optional<BarChart> chart(Theme theme, int slot, List<FigureRow> rows, Edition edition) {
		List<FigureRow> rates = rows.stream().filter((row) -> isRate(row.observation(), edition)).toList();
		if (rates.size() < FEWEST_BARS) {
			return Optional.empty();
		}
		String id = "chart-" + theme.code();
		String title = edition.phrases().say("chart.theme", theme.name());
		Map<FigureCount.Subject, Long> bars = rates.stream()
			.collect(Collectors.groupingBy(ProvinceDashboards::subject, Collectors.counting()));
		List<String> categories = rates.stream()
			.map((row) -> category(row, bars.getOrDefault(subject(row), 1L) > 1, edition.phrases()))
			.toList();
		String unit = edition.phrases().say(indicator(rates.get(0).observation(), edition).unit().name());
		BarChart.Series series = new BarChart.Series("", slot,
				rates.stream().map((row) -> FigureBars.of(row.figure())).toList());
		return Optional
			.of(new BarChart(id, title, unit, categories, List.of(series), FigureBars.texts(edition.phrases())));
	}

	private static FigureCount.Subject subject(FigureRow row) {
		return FigureCount.Subject.of(row.observation());
	}

	private static String category(FigureRow row, boolean withPeriod, Phrases phrases) {
		String kind = phrases.say(row.observation().kind());
		return phrases.say("chart.category", row.subject().label(),
				withPeriod ? kind + phrases.say("list.separator") + row.figure().period() : kind);
	}

	/** Targets only have a place beside results where both are shown. */
	private static List<ChartView> pairs(Figures figures, Area province, ProvinceFilter filter, Address page,
			Edition edition) {
		if (filter.kind().isPresent()) {
			return List.of();
		}
		List<Ambition> ambitions = Ambitions.of(List.of(province.code()), edition.catalogue(), figures)
			.stream()
			.filter((ambition) -> filter.theme().isEmpty()
					|| filter.theme().get().equals(ambition.target().indicator().theme()))
			.toList();
		return new AmbitionCharts(ambitions, edition).byQuantity()
			.stream()
			.map((chart) -> new ChartView(chart, page, "", edition))
			.toList();
	}

	private static boolean isRate(Observation figure, Edition edition) {
		Indicator indicator = indicator(figure, edition);
		return indicator.quantity() == QuantityKind.GROWTH_RATE
				&& indicator.unit().dimension() == Unit.Dimension.PERCENT;
	}

	private static Indicator indicator(Observation figure, Edition edition) {
		return edition.catalogue().indicatorOf(figure.indicator());
	}

}
