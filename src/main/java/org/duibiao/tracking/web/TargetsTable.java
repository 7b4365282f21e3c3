package org.duibiao.tracking.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.duibiao.comparison.Side;
import org.duibiao.export.Cell;
import org.duibiao.export.Column;
import org.duibiao.export.Table;
import org.duibiao.observation.Observation;
import org.duibiao.tracking.Ambition;
import org.duibiao.wording.Columns;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureTable;
import org.duibiao.wording.Phrases;

/**
 * Targets beside results as a table to export: the rows of the page.
 */
final class TargetsTable {

	private TargetsTable() {
	}

	static Table of(List<Ambition> ambitions, Edition edition) {
		Phrases phrases = edition.phrases();
		List<Column> columns = new ArrayList<>(
				Columns.of(phrases, "province", "province_code", "indicator", "indicator_code"));
		columns.addAll(Columns.of(phrases, "result", phrases.both("Kind.RESULT"), FigureTable.FIGURE));
		columns.addAll(Columns.of(phrases, "target", phrases.both("Kind.TARGET"), FigureTable.FIGURE));
		columns.addAll(Columns.of(phrases, "relation", "reasons", "outcome", "kin"));
		return Table
			.of(phrases.say("file.targets", edition.number()), phrases.say("sheet.targets"), columns,
					(receiver) -> ambitions.forEach((ambition) -> receiver.accept(row(ambition, edition))))
			.explained(List.of(), FigureTable.legend(phrases));
	}

	/**
	 * The figures of the rows.
	 * @param ambitions the targets beside results
	 * @return each once, the result before its target
	 */
	static List<Observation> figures(List<Ambition> ambitions) {
		return ambitions.stream()
			.flatMap((ambition) -> Stream.concat(ambition.result().stream(), Stream.of(ambition.target())))
			.map(Side::observation)
			.distinct()
			.toList();
	}

	private static List<Cell> row(Ambition ambition, Edition edition) {
		Phrases phrases = edition.phrases();
		TargetsPage.Row row = new TargetsComposer(edition).row(ambition);
		var target = ambition.target();
		List<Cell> cells = new ArrayList<>(List.of(
				Cell.text(phrases.say(edition.catalogue().areaOf(target.observation().area()).name())),
				Cell.text(target.observation().area().value()), Cell.text(phrases.say(target.indicator().name())),
				Cell.text(target.indicator().code().value())));
		ambition.result()
			.ifPresentOrElse((side) -> cells.addAll(FigureTable.cells(side.observation(), edition)),
					() -> cells.addAll(Collections.nCopies(FigureTable.FIGURE.size(), Cell.EMPTY)));
		cells.addAll(FigureTable.cells(target.observation(), edition));
		cells.add(Cell.text(row.relation()));
		cells.add(Cell.text(String.join(phrases.say("list.separator"), row.reasons())));
		cells.add(Cell.text(row.outcome()));
		cells.add(Cell.text(String.join(phrases.say("list.separator"), row.kin()
			.stream()
			.map((kin) -> phrases.say("kin.figure", kin.indicator(), kin.figure().value(), kin.figure().period()))
			.toList())));
		return cells;
	}

}
