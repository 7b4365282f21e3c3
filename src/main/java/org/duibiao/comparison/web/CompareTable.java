package org.duibiao.comparison.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.duibiao.comparison.Comparison;
import org.duibiao.comparison.ComparisonLine;
import org.duibiao.comparison.Side;
import org.duibiao.comparison.web.ComparePage.Judgement;
import org.duibiao.export.Cell;
import org.duibiao.export.Column;
import org.duibiao.export.Table;
import org.duibiao.observation.Observation;
import org.duibiao.wording.Columns;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureTable;
import org.duibiao.wording.Phrases;

/**
 * A comparison as a table to export: the rows of the page, with the columns of each
 * province side by side and the verdicts last.
 */
final class CompareTable {

	private static final List<String> SUBJECT = List.of("theme", "indicator", "indicator_code", "compared_kind");

	private static final List<String> VERDICTS = List.of("verdicts", "differences", "reasons");

	private CompareTable() {
	}

	static Table of(Comparison comparison, Edition edition) {
		Phrases phrases = edition.phrases();
		CompareComposer composer = new CompareComposer(comparison, edition);
		List<Column> columns = new ArrayList<>(Columns.of(phrases, SUBJECT));
		comparison.provinces().forEach((area) -> {
			String prefix = Columns.name(area.code().value());
			columns.addAll(Columns.of(phrases, prefix, area.shortName(), List.of("printed_indicator")));
			columns.addAll(Columns.of(phrases, prefix, area.shortName(), FigureTable.FIGURE));
		});
		columns.addAll(Columns.of(phrases, VERDICTS));
		String names = names(comparison, phrases);
		return Table
			.of(name(comparison, edition), phrases.say("sheet.compare", names), columns,
					(receiver) -> comparison.lines().forEach((line) -> receiver.accept(row(line, composer, edition))))
			.explained(List.of(phrases.say("sheet.compare.note")), FigureTable.legend(phrases));
	}

	/**
	 * The figures of a comparison.
	 * @param comparison the comparison
	 * @return each once, line by line
	 */
	static List<Observation> figures(Comparison comparison) {
		return comparison.lines()
			.stream()
			.flatMap((line) -> line.sides().stream())
			.flatMap(Optional::stream)
			.map(Side::observation)
			.distinct()
			.toList();
	}

	private static List<Cell> row(ComparisonLine line, CompareComposer composer, Edition edition) {
		Phrases phrases = edition.phrases();
		List<Cell> cells = new ArrayList<>(List.of(Cell.text(phrases.say(line.indicator().theme().name())),
				Cell.text(phrases.say(line.indicator().name())), Cell.text(line.indicator().code().value()),
				Cell.text(phrases.say("compare.kind", line.kind(), line.year()))));
		line.sides().forEach((side) -> side.ifPresentOrElse((it) -> {
			cells.add(Cell.text(phrases.say(it.indicator().name())));
			cells.addAll(FigureTable.cells(it.observation(), edition));
		}, () -> cells.addAll(Collections.nCopies(FigureTable.FIGURE.size() + 1, Cell.EMPTY))));
		List<Judgement> judgements = line.pairs().stream().map((pair) -> composer.judgement(line, pair)).toList();
		cells.add(joined(judgements.stream().map((it) -> it.provinces() + ": " + it.verdict()).toList(), phrases));
		cells.add(
				joined(judgements.stream().map(Judgement::difference).filter((it) -> !it.isEmpty()).toList(), phrases));
		cells.add(joined(judgements.stream().flatMap((it) -> it.reasons().stream()).distinct().toList(), phrases));
		return cells;
	}

	private static Cell joined(List<String> texts, Phrases phrases) {
		return Cell.text(String.join(phrases.say("list.separator"), texts));
	}

	/**
	 * What a file of a comparison is called.
	 */
	static String name(Comparison comparison, Edition edition) {
		Phrases phrases = edition.phrases();
		return phrases.say("file.compare", names(comparison, phrases), edition.number());
	}

	private static String names(Comparison comparison, Phrases phrases) {
		List<String> names = comparison.provinces()
			.stream()
			.limit(3)
			.map((area) -> phrases.say(area.shortName()))
			.toList();
		String more = (comparison.provinces().size() > names.size()) ? "-" + comparison.provinces().size() : "";
		return String.join("-", names) + more;
	}

}
