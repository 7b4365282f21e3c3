package org.duibiao.tracking;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Unit;
import org.duibiao.chart.DumbbellChart;
import org.duibiao.chart.DumbbellChart.Dumbbell;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureBars;

/**
 * Draws targets beside the results of the year before, as far as result and target may be
 * compared: one chart for each unit.
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
	 * @return a chart for each unit, in the order of the targets
	 */
	public List<DumbbellChart> byUnit() {
		boolean many = this.drawn.stream().map(AmbitionCharts::areaOf).distinct().count() > 1;
		return units().stream()
			.map((unit) -> chart(unit, (ambition) -> many ? this.edition.phrases().say(area(ambition).shortName()) : "",
					(ambition) -> this.edition.phrases().say(ambition.target().indicator().name())))
			.toList();
	}

	/**
	 * A chart of the provinces that aim at the same.
	 * @return the chart, if any of them is drawn
	 */
	public Optional<DumbbellChart> ofProvinces() {
		return units().stream()
			.findFirst()
			.map((unit) -> chart(unit, (ambition) -> "",
					(ambition) -> this.edition.phrases().say(area(ambition).shortName())));
	}

	private List<Unit> units() {
		return this.drawn.stream().map((ambition) -> ambition.target().indicator().unit()).distinct().toList();
	}

	private DumbbellChart chart(Unit unit, Function<Ambition, String> group, Function<Ambition, String> name) {
		String told = this.edition.phrases().say(unit.name());
		List<Dumbbell> rows = this.drawn.stream()
			.filter((ambition) -> ambition.target().indicator().unit().equals(unit))
			.map((ambition) -> row(ambition, group.apply(ambition), name.apply(ambition)))
			.toList();
		return new DumbbellChart("chart-targets-" + unit.code(), this.edition.phrases().say("chart.targets", told),
				told, rows, FigureBars.texts(this.edition.phrases()));
	}

	private Dumbbell row(Ambition ambition, String group, String name) {
		int slot = this.edition.catalogue().provinces().indexOf(area(ambition)) + 1;
		return new Dumbbell(group, name, slot,
				FigureBars.of(this.edition.words().view(ambition.result().orElseThrow().observation())),
				FigureBars.of(this.edition.words().view(ambition.target().observation())));
	}

	private Area area(Ambition ambition) {
		return this.edition.catalogue().areaOf(areaOf(ambition));
	}

	private static AreaCode areaOf(Ambition ambition) {
		return ambition.target().observation().area();
	}

}
