package org.duibiao.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CsvFile}.
 */
class CsvFileTests {

	private static final String DANGEROUS = "=+-@\t\r\n\u0000＝＋－＠";

	private static final String SIGNS = DANGEROUS + "\n\",;'# a7.%中亿\uFEFF𠀀";

	private final Random random = new Random(4180);

	@Test
	void writesLabelsThenRowsEachEndedByCarriageReturnAndLineFeed() {
		Table table = Table.of("name", "title", List.of(MadeUp.column("province", "省份"), MadeUp.column("number", "数值")),
				List.of(List.of(Cell.text("安徽"), Cell.number(new BigDecimal("7.3"))),
						List.of(Cell.text("山东"), Cell.EMPTY)));
		assertThat(write(table)).isEqualTo("省份,数值\r\n安徽,7.3\r\n山东,\r\n");
	}

	@ParameterizedTest
	@CsvFileSource(resources = "texts.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
	void quotesWhatNeedsItAndDisarmsFormulas(String text, String written) {
		assertThat(write(table(Cell.text(text)))).isEqualTo("label,end\r\n" + written + ",\r\n");
	}

	@Test
	void disarmsEverySignThatASpreadsheetTakesForAFormula() {
		for (char sign : DANGEROUS.toCharArray()) {
			assertThat(read(write(table(Cell.text(sign + "1")))).get(1).get(0)).as("%04x", (int) sign)
				.isEqualTo("'" + sign + "1");
		}
	}

	@Test
	void disarmsLabelsToo() {
		Table table = Table.of("name", "title", List.of(MadeUp.column("key", "=label")), List.of());
		assertThat(write(table)).isEqualTo("'=label\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-2.8", "0", "7.0", "5000000000000", "1E+3", "-1E-7" })
	void writesNumbersPlainAndAsTheyAre(String number) {
		String written = read(write(table(Cell.number(new BigDecimal(number))))).get(1).get(0);
		assertThat(written).matches("-?\\d+(\\.\\d+)?");
		assertThat(new BigDecimal(written)).isEqualByComparingTo(new BigDecimal(number));
	}

	@Test
	void keepsLineBreaksInsideACell() {
		assertThat(write(table(Cell.text("a\r\nb")))).isEqualTo("label,end\r\n\"a\r\nb\",\r\n");
		assertThat(write(table(Cell.text("a\nb")))).isEqualTo("label,end\r\n\"a\nb\",\r\n");
	}

	@Test
	void keepsARowInWhoseOnlyCellNothingStands() {
		Table table = Table.of("name", "title", List.of(MadeUp.column("key", "label")), List.of(List.of(Cell.EMPTY)));
		assertThat(write(table)).isEqualTo("label\r\n\"\"\r\n");
	}

	@Test
	void startsWithoutByteOrderMark() {
		assertThat(write(table(Cell.EMPTY))).startsWith("label");
	}

	@Test
	void writesWhatAReaderReadsBackAsTheTable() {
		for (int i = 0; i < 2_000; i++) {
			Table table = table();
			List<List<String>> expected = new ArrayList<>();
			expected.add(table.columns().stream().map((column) -> disarmed(column.label().zh())).toList());
			table.each((row) -> expected.add(row.stream().map(CsvFileTests::text).toList()));
			assertThat(read(write(table))).as("%s", table).isEqualTo(expected);
		}
	}

	private Table table() {
		int width = 1 + this.random.nextInt(5);
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < width; i++) {
			columns.add(MadeUp.column("key" + i, "label" + text()));
		}
		List<List<Cell>> rows = new ArrayList<>();
		for (int i = this.random.nextInt(6); i > 0; i--) {
			List<Cell> row = new ArrayList<>();
			for (int j = 0; j < width; j++) {
				row.add(cell());
			}
			rows.add(row);
		}
		return Table.of("name", "title", columns, rows);
	}

	private Cell cell() {
		return switch (this.random.nextInt(3)) {
			case 0 -> Cell.number(BigDecimal.valueOf(this.random.nextInt(), this.random.nextInt(-3, 6)));
			case 1 -> Cell.EMPTY;
			default -> Cell.text(text());
		};
	}

	private String text() {
		int[] signs = SIGNS.codePoints().toArray();
		StringBuilder text = new StringBuilder();
		for (int i = this.random.nextInt(6); i > 0; i--) {
			text.appendCodePoint(signs[this.random.nextInt(signs.length)]);
		}
		return text.toString();
	}

	private static String text(Cell cell) {
		if (cell instanceof Cell.Text text) {
			return disarmed(text.text());
		}
		return (cell instanceof Cell.Number number) ? number.value().toPlainString() : "";
	}

	private static String disarmed(String text) {
		return (!text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

	private static Table table(Cell cell) {
		return Table.of("name", "title", List.of(MadeUp.column("key", "label"), MadeUp.column("end", "end")),
				List.of(List.of(cell, Cell.EMPTY)));
	}

	private static String write(Table table) {
		return new String(MadeUp.write(new CsvFile(false), table, Locale.CHINESE), StandardCharsets.UTF_8);
	}

	private static List<List<String>> read(String csv) {
		try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
			return reader.stream().map(CsvRecord::getFields).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
