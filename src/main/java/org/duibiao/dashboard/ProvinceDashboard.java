package org.duibiao.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Theme;
import org.duibiao.exhibit.ChartView;

/**
 * What the dashboard of a province or prefecture shows.
 *
 * @param province the province or prefecture
 * @param slot which colour is its own
 * @param documents who speaks, and where
 * @param sentences a sentence or two about it
 * @param headlines the headline figures
 * @param sections the figures, theme by theme
 * @param results how many distinct results there are of all themes and times
 * @param targets how many distinct targets there are of all themes and times
 * @param earlier how many distinct figures of earlier times are not shown
 * @param pairs charts of targets beside the results of the year before, one for each unit
 * @param ranksAlone the ranks printed without a value
 */
public record ProvinceDashboard(Area province, int slot, List<String> documents, List<String> sentences,
		List<FigureRow> headlines, List<Section> sections, long results, long targets, long earlier,
		List<ChartView> pairs, List<String> ranksAlone) {

	/**
	 * All charts.
	 * @return the charts of the themes, then those of the targets
	 */
	public List<ChartView> charts() {
		return Stream.concat(this.sections.stream().flatMap((section) -> section.chart().stream()), this.pairs.stream())
			.toList();
	}

	/**
	 * The figures of a theme.
	 *
	 * @param theme the theme
	 * @param name its name
	 * @param rows the figures
	 * @param chart a chart of its growth rates, if there are enough
	 */
	public record Section(Theme theme, String name, List<FigureRow> rows, Optional<ChartView> chart) {
	}

}
