package org.duibiao.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.catalogue.Theme;
import org.duibiao.export.Cell;
import org.duibiao.export.Table;
import org.duibiao.observation.FigureCount;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Observations;
import org.duibiao.site.Address;
import org.duibiao.site.Link;
import org.duibiao.wording.Columns;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Phrases;

import org.springframework.stereotype.Service;

/**
 * The list of indicators.
 */
@Service
public class IndicatorIndex {

	private final Observations observations;

	IndicatorIndex(Observations observations) {
		this.observations = observations;
	}

	/**
	 * The indicators, theme by theme.
	 * @param theme the theme, if only one is asked for
	 * @param query words that the name must contain, in Chinese or English; empty for all
	 * @param edition the edition
	 * @return the themes that have such indicators
	 */
	public List<Group> of(Optional<Theme> theme, String query, Edition edition) {
		Map<IndicatorCode, List<FigureCount>> counts = this.observations
			.counts(edition.catalogue().provinces(), edition.number())
			.stream()
			.collect(Collectors.groupingBy(FigureCount::indicator));
		return edition.catalogue()
			.themes()
			.stream()
			.filter((candidate) -> theme.isEmpty() || theme.get().equals(candidate))
			.map((candidate) -> new Group(edition.phrases().say(candidate.name()),
					edition.catalogue()
						.indicators()
						.stream()
						.filter((indicator) -> indicator.theme().equals(candidate) && matches(indicator, query))
						.map((indicator) -> entry(indicator, counts.getOrDefault(indicator.code(), List.of()), edition))
						.toList()))
			.filter((group) -> !group.entries().isEmpty())
			.toList();
	}

	/**
	 * The list as a table to export.
	 * @param groups the list
	 * @param edition the edition
	 * @return the rows of the page
	 */
	public static Table table(List<Group> groups, Edition edition) {
		Phrases phrases = edition.phrases();
		List<List<Cell>> rows = groups.stream()
			.flatMap((group) -> group.entries()
				.stream()
				.map((entry) -> List.of(Cell.text(group.theme()), Cell.text(entry.link().label()),
						Cell.text(entry.indicator().code().value()), Cell.text(entry.definition()),
						Cell.text(entry.quantity()), Cell.text(entry.unit()),
						Cell.text(String.join(phrases.say("list.separator"), entry.provinces())))))
			.toList();
		return Table.of(phrases.say("file.indicators", edition.number()), phrases.say("sheet.indicators"), Columns
			.of(phrases, "theme", "indicator", "indicator_code", "definition", "quantity", "unit", "provinces"), rows);
	}

	private static boolean matches(Indicator indicator, String query) {
		String wanted = query.strip().toLowerCase(Locale.ROOT);
		return indicator.name().zh().contains(wanted) || indicator.name().en().toLowerCase(Locale.ROOT).contains(wanted)
				|| indicator.code().value().contains(wanted);
	}

	private static Entry entry(Indicator indicator, List<FigureCount> counts, Edition edition) {
		Phrases phrases = edition.phrases();
		List<String> provinces = edition.catalogue()
			.provinces()
			.stream()
			.filter((area) -> counts.stream().anyMatch((count) -> count.area().equals(area.code())))
			.map((area) -> phrases.say("indicators.printed", area.shortName(), count(counts, area, Kind.RESULT),
					count(counts, area, Kind.TARGET)))
			.toList();
		return new Entry(indicator,
				new Link(phrases.say(indicator.name()),
						Address.in(edition, "indicators", indicator.code().value()).toString()),
				phrases.say(indicator.definition()), phrases.say(indicator.quantity()),
				phrases.say(indicator.unit().name()), provinces);
	}

	private static long count(List<FigureCount> counts, Area area, Kind kind) {
		AreaCode code = area.code();
		return counts.stream()
			.filter((count) -> count.area().equals(code) && count.kind() == kind)
			.mapToLong(FigureCount::figures)
			.sum();
	}

	/**
	 * The indicators of a theme.
	 *
	 * @param theme the name of the theme
	 * @param entries the indicators
	 */
	public record Group(String theme, List<Entry> entries) {
	}

	/**
	 * An indicator in the list.
	 *
	 * @param indicator the indicator
	 * @param link its name and page
	 * @param definition what it is
	 * @param quantity its kind of quantity
	 * @param unit its unit
	 * @param provinces who printed it, with the number of figures
	 */
	public record Entry(Indicator indicator, Link link, String definition, String quantity, String unit,
			List<String> provinces) {
	}

}
