package org.duibiao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.duibiao.SeededStore;
import org.duibiao.chart.Point;
import org.duibiao.chart.Point.End;
import org.duibiao.chart.Point.Mark;
import org.duibiao.export.Cell;
import org.duibiao.export.Table;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link FigureBars} and {@link FigureTable} with the figures of the seed.
 */
@SeededStore
class FigureBarsTests {

	private final Edition edition;

	private final List<Observation> figures;

	FigureBarsTests(@Autowired Editions editions, @Autowired Observations observations) {
		this.edition = editions.newest(Locale.ENGLISH);
		this.figures = observations.find(Selection.ALL, this.edition.number()).distinct();
	}

	@ParameterizedTest
	@CsvSource({ "ah-2023-001, 7.3%, RESULT, CLOSED", "ah-2023-014, about 8%, EXPECTED, ABOUT",
			"ah-2023-053, about 7%, TARGET, ABOUT", "ah-2023-028, at least 300, RESULT, OPEN",
			"sd-2023-022, more than 50%, RESULT, OPEN", "sd-2023-050, double-digit: 10% to under 100%, TARGET, OPEN" })
	void drawsTheQualifierAtTheEndOfTheBarAndReadsItInTheLabel(String id, String label, Mark mark, End end) {
		Observation figure = figure(id);
		Point point = FigureBars.of(this.edition.words().view(figure));
		assertThat(point.value()).isEqualByComparingTo(figure.quantity().value());
		assertThat(point.label()).isEqualTo(label);
		assertThat(point.note()).isEqualTo(this.edition.phrases().say(figure.period().time()));
		assertThat(point.mark()).isEqualTo(mark);
		assertThat(point.end()).isEqualTo(end);
	}

	@Test
	void closesBarsOnlyAtExactNumbers() {
		assertThat(this.figures)
			.allSatisfy((figure) -> assertThat(FigureBars.of(this.edition.words().view(figure)).end() == End.CLOSED)
				.isEqualTo(figure.quantity().isExact()));
	}

	@Test
	void writesARowForEachFigureWithNumberAndQualifierApart() {
		Table table = FigureTable.of("name", "title", this.figures, this.edition);
		List<List<Cell>> rows = new ArrayList<>();
		table.each(rows::add);
		assertThat(rows).hasSameSizeAs(this.figures);
		int row = this.figures.indexOf(figure("ah-2023-054"));
		assertThat(cell(table, rows.get(row), "printed")).isEqualTo(Cell.text("1200项以上"));
		assertThat(cell(table, rows.get(row), "qualifier")).isEqualTo(Cell.text("at least"));
		assertThat(cell(table, rows.get(row), "province_code")).isEqualTo(Cell.text("CN-AH"));
		assertThat(cell(table, rows.get(row), "period_start")).isEqualTo(Cell.text("2024-01"));
		assertThat(cell(table, rows.get(row), "status")).isEqualTo(Cell.text("Target to ensure"));
		assertThat(cell(table, rows.get(row), "number")).isInstanceOfSatisfying(Cell.Number.class,
				(number) -> assertThat(number.value().toPlainString()).isEqualTo("1200"));
	}

	private static Cell cell(Table table, List<Cell> row, String column) {
		List<String> names = table.columns().stream().map((it) -> it.name()).toList();
		return row.get(names.indexOf(column));
	}

	private Observation figure(String id) {
		return this.figures.stream().filter((figure) -> figure.id().value().equals(id)).findFirst().orElseThrow();
	}

}
