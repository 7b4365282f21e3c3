package org.duibiao.dashboard;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.export.Cell;
import org.duibiao.export.Column;
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
 * Tells what is printed and what is not.
 */
@Service
public class Coverages {

	private final Observations observations;

	Coverages(Observations observations) {
		this.observations = observations;
	}

	/**
	 * The coverage of an edition.
	 * @param edition the edition
	 * @return what each province printed
	 */
	public Coverage of(Edition edition) {
		List<FigureCount> counts = this.observations.counts(edition.catalogue().provinces(), edition.number());
		Map<IndicatorCode, List<FigureCount>> byIndicator = counts.stream()
			.collect(Collectors.groupingBy(FigureCount::indicator));
		List<Area> provinces = edition.catalogue().provinces();
		List<Coverage.Group> groups = edition.catalogue()
			.themes()
			.stream()
			.map((theme) -> new Coverage.Group(edition.phrases().say(theme.name()),
					edition.catalogue()
						.indicators()
						.stream()
						.filter((indicator) -> indicator.theme().equals(theme))
						.map((indicator) -> row(indicator, byIndicator.getOrDefault(indicator.code(), List.of()),
								provinces, edition))
						.toList()))
			.toList();
		return new Coverage(provinces.stream().map((area) -> total(area, counts, edition)).toList(), groups);
	}

	/**
	 * The coverage as a table to export.
	 * @param coverage the coverage
	 * @param edition the edition
	 * @return the rows of the page
	 */
	public static Table table(Coverage coverage, Edition edition) {
		List<Column> columns = Stream.concat(Columns.of(edition.phrases(), "theme", "indicator").stream(),
				edition.catalogue()
					.provinces()
					.stream()
					.map((area) -> Column.of(Columns.name(area.code().value()), area.shortName())))
			.toList();
		List<List<Cell>> rows = coverage.groups()
			.stream()
			.flatMap((group) -> group.rows()
				.stream()
				.map((row) -> Stream
					.concat(Stream.of(group.theme(), row.indicator().label()),
							row.cells().stream().map(Coverage.Mark::text))
					.map(Cell::text)
					.toList()))
			.toList();
		return Table.of(edition.phrases().say("file.coverage", edition.number()),
				edition.phrases().say("sheet.coverage"), columns, rows);
	}

	private static Coverage.Row row(Indicator indicator, List<FigureCount> counts, List<Area> provinces,
			Edition edition) {
		return new Coverage.Row(
				new Link(edition.phrases().say(indicator.name()),
						Address.in(edition, "indicators", indicator.code().value()).toString()),
				provinces.stream().map((area) -> mark(area, counts, edition.phrases())).toList());
	}

	private static Coverage.Mark mark(Area area, List<FigureCount> counts, Phrases phrases) {
		boolean results = has(area.code(), Kind.RESULT, counts);
		boolean targets = has(area.code(), Kind.TARGET, counts);
		String key = results ? (targets ? "both" : "result") : (targets ? "target" : "nothing");
		return new Coverage.Mark(phrases.say(area.shortName()), phrases.say("coverage." + key), results || targets);
	}

	private static boolean has(AreaCode area, Kind kind, List<FigureCount> counts) {
		return counts.stream().anyMatch((count) -> count.area().equals(area) && count.kind() == kind);
	}

	private static Coverage.Total total(Area area, List<FigureCount> counts, Edition edition) {
		return new Coverage.Total(Link.to(area, edition), sum(area.code(), Kind.RESULT, counts),
				sum(area.code(), Kind.TARGET, counts));
	}

	private static long sum(AreaCode area, Kind kind, List<FigureCount> counts) {
		return counts.stream()
			.filter((count) -> count.area().equals(area) && count.kind() == kind)
			.mapToLong(FigureCount::figures)
			.sum();
	}

}
