package org.duibiao.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.duibiao.catalogue.Indicator;
import org.duibiao.export.Cell;
import org.duibiao.export.Column;
import org.duibiao.export.Table;
import org.duibiao.export.Term;
import org.duibiao.kernel.Quantity;
import org.duibiao.observation.Observation;

/**
 * Figures as a table to export as on the page: one figure a row, in the given order, told
 * in the words of the reader.
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
	 * @param title its title
	 * @param figures the figures, in order
	 * @param edition the edition in whose words they are told
	 * @return the table
	 */
	public static Table of(String name, String title, List<Observation> figures, Edition edition) {
		return of(name, title, figures::forEach, edition);
	}

	/**
	 * The table of figures that are read as often as it is asked for, and not kept.
	 * @param name the name of the file without its ending
	 * @param title its title
	 * @param figures hands out the figures, in order
	 * @param edition the edition in whose words they are told
	 * @return the table
	 */
	public static Table of(String name, String title, Consumer<Consumer<? super Observation>> figures,
			Edition edition) {
		List<Column> columns = new ArrayList<>(Columns.of(edition.phrases(), SUBJECT));
		columns.addAll(Columns.of(edition.phrases(), FIGURE));
		return Table
			.of(name, title, columns, (receiver) -> figures.accept((figure) -> receiver.accept(row(figure, edition))))
			.explained(List.of(), legend(edition.phrases()));
	}

	/**
	 * The codes and words of the columns {@link #FIGURE}, explained.
	 * @param phrases the language
	 * @return the legend
	 */
	public static List<Term> legend(Phrases phrases) {
		return FigureLegend.of(phrases);
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
		return List.of(Cell.text(phrases.say(figure.kind())), Cell.text(figure.asPrinted()),
				Cell.number(number(figure.quantity())),
				Cell.text(phrases.say("qualifier.name." + figure.quantity().qualifier())),
				Cell.text(phrases.say(indicator.unit().name())), Cell.text(figure.period().time().start()),
				Cell.text(figure.period().time().end()), Cell.text(phrases.say(figure.period().status())),
				Cell.text(status(figure, phrases)), joined(view.ranks(), phrases), joined(view.benchmarks(), phrases),
				joined(view.notes(), phrases), Cell.text(source(figure, edition)));
	}

	/**
	 * The number of a quantity in its base unit, with the decimals that were printed.
	 * @param quantity the quantity
	 * @return 7.0 for {@code 7.0%}, 18100 for {@code 1.81万}
	 */
	static BigDecimal number(Quantity quantity) {
		BigDecimal plain = new BigDecimal(quantity.value().stripTrailingZeros().toPlainString());
		int zeros = BigDecimal.valueOf(quantity.multiplier()).precision() - 1;
		return plain.setScale(Math.max(plain.scale(), Math.max(quantity.decimals() - zeros, 0)));
	}

	static Cell joined(List<String> texts, Phrases phrases) {
		return Cell.text(String.join(phrases.say("list.separator"), texts));
	}

	static String source(Observation figure, Edition edition) {
		return edition.phrases()
			.say("place.full", edition.library().documentOf(figure.place()).publisher(),
					edition.words().place(figure.place()), figure.place().occurrence());
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

}
