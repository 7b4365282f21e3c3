package org.duibiao.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Indicator;
import org.duibiao.export.Cell;
import org.duibiao.export.Column;
import org.duibiao.export.Column.Role;
import org.duibiao.export.Table;
import org.duibiao.kernel.Bound;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Rank;
import org.duibiao.source.SourcePlace;

/**
 * Figures as a tidy table for programs: one figure a row, with codes beside names and a
 * cell for everything that is known of it.
 * <p>
 * Province, indicator, kind, period and print tell the figures apart: print counts those
 * that agree in all else, in their order, such as repetitions.
 */
public final class LongTable {

	private static final List<String> NAMES = List.of("figure", "province_code", "province", "indicator_code",
			"indicator", "kind_code", "kind", "period", "period_name", "print", "value", "value_text", "unit_code",
			"unit", "value_decimals", "qualifier_code", "lower", "lower_included", "upper", "upper_included",
			"status_code", "commitment", "period_start", "period_end", "period_status_code", "quantity_assumed",
			"remarks", "repeats", "theme_code", "theme", "rank", "rank_scope", "rank_tied", "ranks", "benchmarks",
			"document", "section", "paragraph", "occurrence", "source", "revision");

	private static final Map<String, Role> DIMENSIONS = Map.of("province_code", Role.GEO, "province", Role.NAME,
			"indicator_code", Role.METRIC, "indicator", Role.NAME, "kind_code", Role.DIMENSION, "kind", Role.NAME,
			"period", Role.TIME, "period_name", Role.NAME, "print", Role.DIMENSION);

	private static final Set<String> OPTIONAL = Set.of("lower", "lower_included", "upper", "upper_included",
			"status_code", "commitment", "period_start", "remarks", "repeats", "rank", "rank_scope", "rank_tied",
			"ranks", "benchmarks");

	private LongTable() {
	}

	/**
	 * The tidy table of the figures of a page.
	 * @param page the table as on the page, which gives name and title
	 * @param figures the figures, in order
	 * @param edition the edition
	 * @return the table
	 */
	public static Table of(Table page, List<Observation> figures, Edition edition) {
		return of(page, figures::forEach, edition);
	}

	/**
	 * The tidy table of figures that are read as often as it is asked for, and not kept.
	 * @param page the table as on the page, which gives name and title
	 * @param figures hands out the figures, in order
	 * @param edition the edition
	 * @return the table
	 */
	public static Table of(Table page, Consumer<Consumer<? super Observation>> figures, Edition edition) {
		List<Column> columns = Columns.of(edition.phrases(), NAMES)
			.stream()
			.map((column) -> column.as(DIMENSIONS.getOrDefault(column.name(), column.role())))
			.map((column) -> OPTIONAL.contains(column.name()) ? column : column.filled())
			.toList();
		return Table.of(page.name(), page.title(), columns, (receiver) -> {
			Map<List<Object>, Integer> prints = new HashMap<>();
			figures.accept(
					(figure) -> receiver.accept(row(figure, prints.merge(subject(figure), 1, Integer::sum), edition)));
		}).keyedBy("province_code", "figure").explained(page.notes(), FigureLegend.of(edition.phrases()));
	}

	private static List<Object> subject(Observation figure) {
		return List.of(figure.area(), figure.indicator(), figure.kind(), figure.period().time());
	}

	private static List<Cell> row(Observation figure, int print, Edition edition) {
		List<Cell> cells = new ArrayList<>(subject(figure, print, edition));
		cells.addAll(value(figure, edition));
		cells.addAll(manner(figure, edition));
		cells.addAll(claims(figure, edition));
		cells.addAll(place(figure, edition));
		return cells;
	}

	private static List<Cell> subject(Observation figure, int print, Edition edition) {
		Area area = edition.catalogue().areaOf(figure.area());
		Indicator indicator = edition.catalogue().indicatorOf(figure.indicator());
		Phrases phrases = edition.phrases();
		String start = figure.period().time().start();
		String end = figure.period().time().end();
		return List.of(Cell.text(figure.id().value()), Cell.text(area.code().value()),
				Cell.text(phrases.say(area.name())), Cell.text(indicator.code().value()),
				Cell.text(phrases.say(indicator.name())), Cell.text(figure.kind().name()),
				Cell.text(phrases.say(figure.kind())),
				Cell.text((start.isEmpty() || start.equals(end)) ? end : start + "/" + end),
				Cell.text(phrases.say(figure.period().time())), Cell.number(print));
	}

	private static List<Cell> value(Observation figure, Edition edition) {
		Indicator indicator = edition.catalogue().indicatorOf(figure.indicator());
		BigDecimal number = FigureTable.number(figure.quantity());
		Bound lower = figure.quantity().interval().lower();
		Bound upper = figure.quantity().interval().upper();
		return List.of(Cell.number(number), Cell.text(figure.asPrinted()), Cell.text(indicator.unit().code()),
				Cell.text(edition.phrases().say(indicator.unit().name())), Cell.number(number.scale()),
				Cell.text(figure.quantity().qualifier().name()), end(lower), included(lower), end(upper),
				included(upper));
	}

	private static Cell end(Bound bound) {
		return (bound instanceof Bound.Finite finite)
				? Cell.number(new BigDecimal(finite.value().stripTrailingZeros().toPlainString())) : Cell.EMPTY;
	}

	private static Cell included(Bound bound) {
		return (bound instanceof Bound.Finite finite) ? Cell.truth(finite.included()) : Cell.EMPTY;
	}

	private static List<Cell> manner(Observation figure, Edition edition) {
		Indicator indicator = edition.catalogue().indicatorOf(figure.indicator());
		String remarks = figure.remarks().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
		return List.of(code(figure.status()), code(figure.commitment()), Cell.text(figure.period().time().start()),
				Cell.text(figure.period().time().end()), Cell.text(figure.period().status().name()),
				Cell.truth(figure.quantityAssumed()), Cell.text(remarks),
				Cell.text(figure.repeats().map(Object::toString).orElse("")), Cell.text(indicator.theme().code()),
				Cell.text(edition.phrases().say(indicator.theme().name())));
	}

	private static Cell code(Optional<? extends Enum<?>> constant) {
		return Cell.text(constant.<String>map(Enum::name).orElse(""));
	}

	private static List<Cell> claims(Observation figure, Edition edition) {
		FigureView view = edition.words().view(figure);
		Optional<Rank> rank = figure.ranks()
			.stream()
			.filter((it) -> it.basis() == Rank.Basis.VALUE && it.indicator().equals(figure.indicator()))
			.findFirst();
		return List.of(rank.flatMap(Rank::position).map(Cell::number).orElse(Cell.EMPTY),
				rank.map((it) -> Cell.text(it.scope().value())).orElse(Cell.EMPTY),
				rank.map((it) -> Cell.truth(it.tied())).orElse(Cell.EMPTY),
				FigureTable.joined(view.ranks(), edition.phrases()),
				FigureTable.joined(view.benchmarks(), edition.phrases()));
	}

	private static List<Cell> place(Observation figure, Edition edition) {
		SourcePlace place = figure.place();
		return List.of(Cell.text(place.document()), Cell.text(place.section()), Cell.number(place.paragraph()),
				Cell.number(place.occurrence()), Cell.text(FigureTable.source(figure, edition)),
				Cell.number(edition.number().value()));
	}

}
