package org.duibiao.comparison.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duibiao.catalogue.QuantityKind;
import org.duibiao.catalogue.Unit;
import org.duibiao.chart.BarChart;
import org.duibiao.chart.Point;
import org.duibiao.comparison.Comparison;
import org.duibiao.comparison.ComparisonLine;
import org.duibiao.comparison.web.ComparePage.Province;
import org.duibiao.comparison.Verdict;
import org.duibiao.exhibit.ChartView;
import org.duibiao.observation.FigureCount;
import org.duibiao.site.Address;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureBars;
import org.duibiao.wording.Phrases;

/**
 * Charts of a comparison: one for all growth rates, one for all shares, one for each line
 * that is no percentage, and none for figures that may not be compared.
 */
final class CompareCharts {

	/** The id of the table of the page. */
	static final String TABLE = "side-by-side";

	private static final int MOST_PROVINCES = 8;

	private static final int MOST_CHARTS = 12;

	private final List<Province> provinces;

	private final Edition edition;

	private final Map<FigureCount.Subject, Long> years;

	private final List<ComparisonLine> refused;

	private final List<List<ComparisonLine>> groups = new ArrayList<>();

	CompareCharts(Comparison comparison, List<Province> provinces, Edition edition) {
		this.provinces = provinces;
		this.edition = edition;
		List<ComparisonLine> lines = comparison.lines().stream().filter((line) -> !line.pairs().isEmpty()).toList();
		this.years = lines.stream().collect(Collectors.groupingBy(ComparisonLine::subject, Collectors.counting()));
		this.refused = lines.stream().filter((line) -> !line.isDrawable()).toList();
		List<ComparisonLine> drawable = lines.stream().filter(ComparisonLine::isDrawable).toList();
		Map<QuantityKind, List<ComparisonLine>> percentages = drawable.stream()
			.filter(CompareCharts::isPercentage)
			.collect(Collectors.groupingBy((line) -> line.indicator().quantity(), LinkedHashMap::new,
					Collectors.toList()));
		this.groups.addAll(percentages.values());
		drawable.stream().filter((line) -> !isPercentage(line)).map(List::of).forEach(this.groups::add);
	}

	/**
	 * The charts as the page shows them.
	 * @param page the address of the page
	 * @return the charts
	 */
	List<ChartView> views(Address page) {
		return isCrowded() ? List.of()
				: this.groups.stream()
					.limit(MOST_CHARTS)
					.map((lines) -> new ChartView(chart(lines), page, TABLE, this.edition))
					.toList();
	}

	/**
	 * What is not drawn, and why.
	 * @return sentences; none if everything is drawn
	 */
	List<String> undrawn() {
		List<String> sentences = new ArrayList<>();
		if (isCrowded() && !this.groups.isEmpty()) {
			sentences.add(this.edition.phrases().say("compare.crowded", MOST_PROVINCES));
		}
		else if (this.groups.size() > MOST_CHARTS) {
			sentences.add(this.edition.phrases().say("compare.undrawn.more", this.groups.size() - MOST_CHARTS));
		}
		if (!this.refused.isEmpty()) {
			sentences.add(this.edition.phrases()
				.say("compare.undrawn", String.join(this.edition.phrases().say("list.names"),
						this.refused.stream().map(this::category).toList())));
		}
		return sentences;
	}

	private boolean isCrowded() {
		return this.provinces.size() > MOST_PROVINCES;
	}

	private static boolean isPercentage(ComparisonLine line) {
		return line.indicator().unit().dimension() == Unit.Dimension.PERCENT;
	}

	private BarChart chart(List<ComparisonLine> lines) {
		ComparisonLine first = lines.get(0);
		String unit = this.edition.phrases().say(first.indicator().unit().name());
		List<String> categories = lines.stream().map(this::category).toList();
		List<BarChart.Series> series = IntStream.range(0, this.provinces.size())
			.mapToObj((index) -> new BarChart.Series(this.provinces.get(index).name(), this.provinces.get(index).slot(),
					lines.stream().map((line) -> point(line, index)).toList()))
			.toList();
		Phrases phrases = this.edition.phrases();
		String title = (lines.size() == 1) ? phrases.say("chart.alone", categories.get(0), unit)
				: phrases.say("chart.one", phrases.say("chart.quantity." + first.indicator().quantity().name()), unit);
		return new BarChart(id(first), title, unit, categories, series, FigureBars.texts(this.edition.phrases()));
	}

	/** The same whatever else is compared. */
	private static String id(ComparisonLine line) {
		String id = isPercentage(line) ? "chart-%s-percent".formatted(line.indicator().quantity())
				: "chart-%s-%s-%s".formatted(line.indicator().code().value(), line.kind(), line.year());
		return id.toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private String category(ComparisonLine line) {
		boolean caution = line.pairs().stream().anyMatch((pair) -> pair.verdict() instanceof Verdict.WithCaution);
		Phrases phrases = this.edition.phrases();
		boolean alone = this.years.getOrDefault(line.subject(), 1L) == 1;
		return phrases.say(caution ? "chart.category.caution" : "chart.category", line.indicator().name(),
				alone ? phrases.say(line.kind()) : phrases.say("compare.kind", line.kind(), line.year()));
	}

	private Point point(ComparisonLine line, int index) {
		return Optional.of(line.sides().get(index))
			.flatMap((side) -> side)
			.map((side) -> FigureBars.of(this.edition.words().view(side.observation())))
			.orElse(Point.NONE);
	}

}
