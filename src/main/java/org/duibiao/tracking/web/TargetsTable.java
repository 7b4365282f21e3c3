package org.duibiao.tracking.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.duibiao.export.Cell;
import org.duibiao.export.Column;
import org.duibiao.export.Table;
import org.duibiao.tracking.Ambition;
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
				FigureTable.columns("", List.of("province", "province_code", "indicator", "indicator_code"), phrases));
		columns.addAll(FigureTable.columns(phrases.say("Kind.RESULT") + phrases.say("column.separator"),
				FigureTable.FIGURE, phrases));
		columns.addAll(FigureTable.columns(phrases.say("Kind.TARGET") + phrases.say("column.separator"),
				FigureTable.FIGURE, phrases));
		columns.addAll(FigureTable.columns("", List.of("relation", "reasons", "outcome", "kin"), phrases));
		return new Table(phrases.say("file.targets", edition.number()), columns,
				ambitions.stream().map((ambition) -> row(ambition, edition)).toList());
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
