package org.duibiao.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.duibiao.catalogue.Indicator;
import org.duibiao.export.Cell;
import org.duibiao.export.Column;
import org.duibiao.export.Table;
import org.duibiao.observation.Observation;

/**
 * Figures as a table to export: one figure a row, in the given order.
 */
public final class FigureTable {

	/** The columns that tell a figure by itself, wherever it stands. */
	public static final List<String> FIGURE = List.of("kind", "printed", "number", "qualifier", "unit", "period_start",
			"period_end", "period_status", "status", "ranks", "benchmarks", "notes", "source");

	private static final List<String> SUBJECT = List.of("province", "province_code", "theme", "indicator",
			"indicator_code");

	private FigureTable() {
	}

	/**
	 * The table of some figures.
	 * @param name the name of the file without its ending
	 * @param figures the figures, in order
	 * @param edition the edition in whose words they are told
	 * @return the table
	 */
	public static Table of(String name, List<Observation> figures, Edition edition) {
		List<Column> columns = new ArrayList<>(columns("", SUBJECT, edition.phrases()));
		columns.addAll(columns("", FIGURE, edition.phrases()));
		List<List<Cell>> rows = figures.stream().map((figure) -> row(figure, edition)).toList();
		return new Table(name, columns, rows);
	}

	/**
	 * The columns of a figure.
	 * @param prefix what their labels begin with
	 * @param keys which columns
	 * @param phrases the language of the labels
	 * @return the columns
	 */
	public static List<Column> columns(String prefix, List<String> keys, Phrases phrases) {
		return keys.stream().map((key) -> new Column(key, prefix + phrases.say("column." + key))).toList();
	}

	/**
	 * The cells of a figure for the columns {@link #FIGURE}.
	 * @param figure the figure
	 * @param edition the edition in whose words it is told
	 * @return the cells
	 */
	public static List<Cell> cells(Observation figure, Edition edition) {
		FigureView view = edition.words().view(figure);
		Phrases phrases = edition.phrases();
		Indicator indicator = edition.catalogue().indicatorOf(figure.indicator());
		BigDecimal number = new BigDecimal(figure.quantity().value().stripTrailingZeros().toPlainString());
		return List.of(Cell.text(phrases.say(figure.kind())), Cell.text(figure.asPrinted()), Cell.number(number),
				Cell.text(phrases.say("qualifier.name." + figure.quantity().qualifier())),
				Cell.text(phrases.say(indicator.unit().name())), Cell.text(figure.period().time().start()),
				Cell.text(figure.period().time().end()), Cell.text(phrases.say(figure.period().status())),
				Cell.text(status(figure, phrases)), joined(view.ranks(), phrases), joined(view.benchmarks(), phrases),
				joined(view.notes(), phrases), Cell.text(source(figure, edition)));
	}

	private static List<Cell> row(Observation figure, Edition edition) {
		Indicator indicator = edition.catalogue().indicatorOf(figure.indicator());
		Phrases phrases = edition.phrases();
		List<Cell> cells = new ArrayList<>(
				Arrays.asList(Cell.text(phrases.say(edition.catalogue().areaOf(figure.area()).name())),
						Cell.text(figure.area().value()), Cell.text(phrases.say(indicator.theme().name())),
						Cell.text(phrases.say(indicator.name())), Cell.text(indicator.code().value())));
		cells.addAll(cells(figure, edition));
		return cells;
	}

	private static String status(Observation figure, Phrases phrases) {
		return figure.status().map(phrases::say).or(() -> figure.commitment().map(phrases::say)).orElse("");
	}

	private static Cell joined(List<String> texts, Phrases phrases) {
		return Cell.text(String.join(phrases.say("list.separator"), texts));
	}

	private static String source(Observation figure, Edition edition) {
		return edition.phrases()
			.say("place.full", edition.library().documentOf(figure.place()).publisher(),
					edition.words().place(figure.place()), figure.place().occurrence());
	}

}
