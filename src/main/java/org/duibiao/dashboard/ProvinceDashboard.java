package org.duibiao.dashboard;

import java.util.List;
import java.util.Optional;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Theme;

/**
 * What the dashboard of a province shows.
 *
 * @param province the province
 * @param slot which colour is its own
 * @param documents who speaks, and where
 * @param sentences a sentence or two about it
 * @param headlines the headline figures
 * @param sections the figures, theme by theme
 * @param results how many distinct results there are in all
 * @param targets how many distinct targets there are in all
 * @param ranksAlone the ranks printed without a value
 */
public record ProvinceDashboard(Area province, int slot, List<String> documents, List<String> sentences,
		List<FigureRow> headlines, List<Section> sections, long results, long targets, List<String> ranksAlone) {

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
