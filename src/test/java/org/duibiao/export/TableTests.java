package org.duibiao.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.duibiao.kernel.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for {@link Table}, {@link Column} and {@link Cell}.
 */
class TableTests {

	private static final List<Column> COLUMNS = List.of(MadeUp.column("province", "省份"), MadeUp.column("number", "数值"));

	@Test
	void handsOutItsRowsAsOftenAsTheyAreAskedFor() {
		List<List<Cell>> rows = List.of(List.of(Cell.text("安徽"), Cell.number(new BigDecimal("7.3"))));
		Table table = Table.of("name", "title", COLUMNS, rows);
		assertThat(rows(table)).isEqualTo(rows).isEqualTo(rows(table));
	}

	@Test
	void refusesARowThatIsTooShortOrTooLong() {
		assertThatIllegalStateException()
			.isThrownBy(() -> rows(Table.of("name", "title", COLUMNS, List.of(List.of(Cell.EMPTY)))))
			.withMessage("1 cells for 2 columns");
		assertThatIllegalStateException().isThrownBy(
				() -> rows(Table.of("name", "title", COLUMNS, List.of(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY)))))
			.withMessage("3 cells for 2 columns");
	}

	@Test
	void refusesTwoColumnsOfOneName() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Table.of("name", "title", List.of(COLUMNS.get(0), COLUMNS.get(0)), List.of()))
			.withMessage("two columns 'province'");
	}

	@Test
	void refusesAKeyOfOtherColumns() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Table.of("name", "title", COLUMNS, List.of()).keyedBy("lake"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "省份", "CN-AH", "1st", "a b", "a-b", "_a" })
	void refusesNamesThatProgramsCannotUse(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> MadeUp.column(name, "label"));
	}

	@Test
	void addsAColumnWithTheSameCellInEveryRow() {
		Table table = Table
			.of("name", "title", COLUMNS,
					List.of(List.of(Cell.text("a"), Cell.EMPTY), List.of(Cell.text("b"), Cell.EMPTY)))
			.withLast(MadeUp.column("citation", "引用"), Cell.text("c"));
		assertThat(rows(table)).allSatisfy((row) -> assertThat(row).hasSize(3).endsWith(Cell.text("c")));
		assertThat(table.columns()).hasSize(3);
	}

	@Test
	void labelsAColumnOfSeveralSideBySide() {
		Column column = COLUMNS.get(0).filled().prefixed("cn_ah", new LocalizedText("安徽-", "Anhui-"));
		assertThat(column.name()).isEqualTo("cn_ah_province");
		assertThat(column.label()).isEqualTo(new LocalizedText("安徽-省份", "Anhui-省份 in English"));
		assertThat(column.required()).isFalse();
	}

	@Test
	void holdsNothingWhereThereIsNoText() {
		assertThat(Cell.text("")).isSameAs(Cell.EMPTY);
		assertThat(Cell.text(" ")).isEqualTo(new Cell.Text(" "));
		assertThat(Cell.number(BigDecimal.ZERO)).isNotEqualTo(Cell.EMPTY);
	}

	private static List<List<Cell>> rows(Table table) {
		List<List<Cell>> rows = new ArrayList<>();
		table.each(rows::add);
		return rows;
	}

}
