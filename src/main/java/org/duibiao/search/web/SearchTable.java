package org.duibiao.search.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.duibiao.export.Cell;
import org.duibiao.export.Table;
import org.duibiao.observation.Observations;
import org.duibiao.search.Hit;
import org.duibiao.search.SearchResults;
import org.duibiao.wording.Columns;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Phrases;

/**
 * What was found as a table to export: a hit a row, in the order of the page.
 */
final class SearchTable {

	private static final List<String> COLUMNS = List.of("found", "name", "code", "theme", "unit", "indicators",
			"results", "targets", "newest");

	private SearchTable() {
	}

	static Table of(SearchResults results, Observations observations, Edition edition) {
		HitWords words = new HitWords(results.hits(), observations, edition);
		List<List<Cell>> rows = results.byKind()
			.values()
			.stream()
			.flatMap(List::stream)
			.map((hit) -> row(hit, words, edition.phrases()))
			.toList();
		return Table.of(edition.phrases().say("file.search", edition.number()),
				edition.phrases().say("search.title.query", results.query()), Columns.of(edition.phrases(), COLUMNS),
				rows);
	}

	private static List<Cell> row(Hit hit, HitWords words, Phrases phrases) {
		Cell theme = Cell.EMPTY;
		Cell unit = Cell.EMPTY;
		Cell newest = Cell.EMPTY;
		if (hit instanceof Hit.OfIndicator found) {
			theme = Cell.text(phrases.say(found.indicator().theme().name()));
			unit = Cell.text(phrases.say(found.indicator().unit().name()));
			Stream<String> lines = words.printings(found.indicator()).stream().map(words::line);
			newest = Cell.text(String.join(phrases.say("list.separator"), lines.toList()));
		}
		Cell indicators = (hit instanceof Hit.OfArea) ? Cell.EMPTY : number(HitWords.indicators(hit).size());
		return List.of(Cell.text(phrases.say(hit.kind())), Cell.text(phrases.say(hit.name())), Cell.text(hit.code()),
				theme, unit, indicators, number(words.counts(hit).results()), number(words.counts(hit).targets()),
				newest);
	}

	private static Cell number(long number) {
		return Cell.number(BigDecimal.valueOf(number));
	}

}
