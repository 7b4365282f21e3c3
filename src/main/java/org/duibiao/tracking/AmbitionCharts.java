package org.duibiao.tracking;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.catalogue.QuantityKind;
import org.duibiao.catalogue.Unit;
import org.duibiao.chart.DumbbellChart;
import org.duibiao.chart.DumbbellChart.Dumbbell;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureBars;
import org.duibiao.wording.Phrases;

/**
 * Draws targets beside the results of the year before, as far as result and target may be
 * compared: one chart for each kind of quantity.
 */
public final class AmbitionCharts {

	private final List<Ambition> drawn;

	private final Edition edition;

	/**
	 * Charts of some targets.
	 * @param ambitions the targets with their results
	 * @param edition the edition in whose words they are told
	 */
	public AmbitionCharts(List<Ambition> ambitions, Edition edition) {
		this.drawn = ambitions.stream().filter(Ambition::isDrawable).toList();
		this.edition = edition;
	}

	/**
	 * How many targets are drawn.
	 * @return the number
	 */
	public int size() {
		return this.drawn.size();
	}

	/**
	 * Charts of indicators, those of a province together.
	 * @return a chart for each kind of quantity, in the order of the targets
	 */
	public List<DumbbellChart> byQuantity() {
		boolean many = this.drawn.stream().map(AmbitionCharts::areaOf).distinct().count() > 1;
		return measures().stream()
			.map((measure) -> chart(measure,
					(ambition) -> many ? this.edition.phrases().say(area(ambition).shortName()) : "",
					(ambition) -> this.edition.phrases().say(ambition.target().indicator().name())))
			.toList();
	}

	/**
	 * A chart of the provinces that aim at the same.
	 * @return the chart, if any of them is drawn
	 */
	public Optional<DumbbellChart> ofProvinces() {
		return measures().stream()
			.findFirst()
			.map((measure) -> chart(measure, (ambition) -> "",
					(ambition) -> this.edition.phrases().say(area(ambition).shortName())));
	}

	private List<Measure> measures() {
		return this.drawn.stream().map(Measure::of).distinct().toList();
	}

	private DumbbellChart chart(Measure measure, Function<Ambition, String> group, Function<Ambition, String> name) {
		Phrases phrases = this.edition.phrases();
		List<Ambition> measured = this.drawn.stream().filter((one) -> Measure.of(one).equals(measure)).toList();
		String unit = (measure.dimension() == Unit.Dimension.COUNT) ? phrases.say("chart.counts")
				: phrases.say(measured.get(0).target().indicator().unit().name());
		Map<Aim, Long> aims = measured.stream().collect(Collectors.groupingBy(Aim::of, Collectors.counting()));
		List<Dumbbell> rows = measured.stream()
			.map((ambition) -> row(ambition, group.apply(ambition),
					name(ambition, name.apply(ambition), aims.getOrDefault(Aim.of(ambition), 1L) > 1)))
			.toList();
		return new DumbbellChart("chart-targets-" + measure.code(),
				phrases.say("chart.targets", phrases.say("chart.quantity." + measure.quantity().name()), unit), unit,
				rows, FigureBars.texts(phrases));
	}

	private String name(Ambition ambition, String name, boolean withPeriod) {
		return withPeriod
				? this.edition.phrases().say("chart.category", name, ambition.target().observation().period().time())
				: name;
	}

	private Dumbbell row(Ambition ambition, String group, String name) {
		int slot = this.edition.catalogue().slotOf(area(ambition));
		return new Dumbbell(group, name, slot,
				FigureBars.of(this.edition.words().view(ambition.result().orElseThrow().observation())),
				FigureBars.of(this.edition.words().view(ambition.target().observation())), caution(ambition));
	}

	/** The figures that the reasons are about stand in the row already. */
	private String caution(Ambition ambition) {
		Phrases phrases = this.edition.phrases();
		List<String> reasons = ambition.verdict()
			.stream()
			.flatMap((verdict) -> verdict.reasons().stream())
			.map((reason) -> phrases.say("chart." + reason.key()))
			.toList();
		return reasons.isEmpty() ? ""
				: phrases.say("chart.caution", String.join(phrases.say("list.separator"), reasons));
	}

	private Area area(Ambition ambition) {
		return this.edition.catalogue().areaOf(areaOf(ambition));
	}

	private static AreaCode areaOf(Ambition ambition) {
		return ambition.target().observation().area();
	}

	/**
	 * What rows of a chart are named after; those of several times get these as well.
	 */
	private record Aim(AreaCode area, IndicatorCode indicator) {

		static Aim of(Ambition ambition) {
			return new Aim(areaOf(ambition), ambition.target().indicator().code());
		}

	}

	/**
	 * What may stand in one chart: growth rates and shares are both percentages, but not
	 * alike.
	 */
	private record Measure(QuantityKind quantity, Unit.Dimension dimension) {

		static Measure of(Ambition ambition) {
			Indicator indicator = ambition.target().indicator();
			return new Measure(indicator.quantity(), indicator.unit().dimension());
		}

		String code() {
			return "%s-%s".formatted(this.quantity, this.dimension).toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
