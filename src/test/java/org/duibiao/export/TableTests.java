package org.duibiao.export;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link Table} and {@link Cell}.
 */
class TableTests {

	private static final List<Column> COLUMNS = List.of(new Column("province", "省份"), new Column("number", "数值"));

	@Test
	void hasACellForEachColumnInEachRow() {
		List<List<Cell>> rows = List.of(List.of(Cell.text("安徽"), Cell.number(new BigDecimal("7.3"))));
		assertThat(new Table("name", COLUMNS, rows).rows()).isEqualTo(rows);
	}

	@Test
	void refusesARowThatIsTooShort() {
		List<List<Cell>> rows = List.of(List.of(Cell.EMPTY, Cell.EMPTY), List.of(Cell.EMPTY));
		assertThatIllegalArgumentException().isThrownBy(() -> new Table("name", COLUMNS, rows))
			.withMessage("1 cells for 2 columns");
	}

	@Test
	void refusesARowThatIsTooLong() {
		List<List<Cell>> rows = List.of(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
		assertThatIllegalArgumentException().isThrownBy(() -> new Table("name", COLUMNS, rows))
			.withMessage("3 cells for 2 columns");
	}

	@Test
	void holdsNothingWhereThereIsNoText() {
		assertThat(Cell.text("")).isSameAs(Cell.EMPTY);
		assertThat(Cell.text(" ")).isEqualTo(new Cell.Text(" "));
		assertThat(Cell.number(BigDecimal.ZERO)).isNotEqualTo(Cell.EMPTY);
	}

}
