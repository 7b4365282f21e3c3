package org.duibiao.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs {@link WriterCompliance} on {@link XlsxFile}.
 */
@Execution(ExecutionMode.CONCURRENT)
class XlsxWriterTests extends WriterCompliance {

	private static final Pattern NO_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

	XlsxWriterTests() {
		super(Format.XLSX);
	}

	@Override
	List<List<String>> read(byte[] file) throws IOException {
		return sheet(file, 1);
	}

	/** XML has no control characters. */
	@Override
	String kept(String text) {
		return NO_XML.matcher(text).replaceAll("\uFFFD");
	}

	private static List<List<String>> sheet(byte[] file, int index) throws IOException {
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
			Sheet sheet = workbook.getSheet(index).orElseThrow();
			List<Row> rows = sheet.read();
			int width = rows.stream().mapToInt(Row::getCellCount).max().orElseThrow();
			List<List<String>> all = new ArrayList<>();
			for (Row row : rows) {
				while (all.size() < row.getRowNum() - 1) {
					all.add(Collections.nCopies(width, ""));
				}
				all.add(IntStream.range(0, width).mapToObj((i) -> text(row, i)).toList());
			}
			return all;
		}
	}

	private static String text(Row row, int column) {
		return row.getOptionalCell(column)
			.filter((cell) -> cell.getType() != CellType.EMPTY)
			.map((cell) -> (cell.getType() == CellType.NUMBER) ? cell.asNumber().toPlainString() : cell.asString())
			.orElse("");
	}

	@Test
	void hasACoverTheTableAndALegend() throws IOException {
		byte[] file = write(MadeUp.table(List.of(MadeUp.row("洱海", "251"))));
		assertThat(sheet(file, 0).toString()).contains("湖泊与山", "湖泊局", "http://site/lakes?revision=7", "CC0-1.0",
				"说明，第一", "2026-11-23");
		assertThat(sheet(file, 2)).contains(List.of("名称", "A", "甲", "第一"));
		assertThat(sheet(file, 2)).anySatisfy((row) -> assertThat(row).contains("代码", "code"));
	}

	@Test
	void goesOnInFurtherSheetsAndSaysSo() throws IOException {
		Table table = MadeUp.table(IntStream.range(0, 25).mapToObj((i) -> MadeUp.row("湖" + i, "1")).toList());
		byte[] file = MadeUp.write(new XlsxFile(11), table, Locale.CHINESE);
		List<List<String>> rows = new ArrayList<>();
		for (int sheet : List.of(1, 2, 3)) {
			List<List<String>> some = sheet(file, sheet);
			assertThat(some.get(0)).containsExactly("代码", "名称", "大小");
			rows.addAll(some.subList(1, some.size()));
		}
		assertThat(rows.stream().map((row) -> row.get(1)))
			.containsExactlyElementsOf(IntStream.range(0, 25).mapToObj((i) -> "湖" + i).toList());
		assertThat(sheet(file, 0).toString()).contains("TABLE: 10", "TABLE 2: 10", "TABLE 3: 5");
	}

	@Test
	void freezesAndFiltersTheHeaderAndWritesTypedCells() throws IOException {
		String sheet = part(write(MadeUp.table(List.of(MadeUp.row("=1+1", "7.0")))), "xl/worksheets/sheet2.xml");
		assertThat(sheet).contains("state=\"frozen\"", "<autoFilter ref=\"A1:C2\"", "t=\"inlineStr\"", "<v>7.0</v>")
			.doesNotContain("<f>", "<f ");
	}

	@Test
	void saysNothingOfHowFarASheetReaches() throws IOException {
		byte[] file = write(MadeUp.table(List.of(MadeUp.row("a", "7.0"))));
		for (int sheet : List.of(1, 2, 3)) {
			assertThat(part(file, "xl/worksheets/sheet" + sheet + ".xml")).contains("<sheetData>")
				.doesNotContain("<dimension");
		}
	}

	@Test
	void formatsNumbersWithTheirDecimals() throws IOException {
		byte[] file = write(MadeUp.table(List.of(MadeUp.row("a", "7.0"), MadeUp.row("b", "1234567"))));
		assertThat(part(file, "xl/styles.xml")).contains("#,##0.0\"");
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
				Stream<Row> rows = workbook.getSheet(1).orElseThrow().openStream()) {
			assertThat(rows.skip(1).map((row) -> row.getCell(2).getType())).containsOnly(CellType.NUMBER);
		}
	}

	@Test
	void marksATextThatExcelCannotHold() throws IOException {
		String longest = "湖".repeat(40_000);
		List<List<String>> back = read(write(MadeUp.table(List.of(MadeUp.row(longest, "1")))));
		assertThat(back.get(1).get(1)).hasSizeLessThanOrEqualTo(32_767).startsWith("湖湖").endsWith("…[CSV]");
	}

	private static String part(byte[] file, String name) throws IOException {
		Path saved = Files.write(Files.createTempFile("table", ".xlsx"), file);
		try (ZipFile zip = new ZipFile(saved.toFile())) {
			return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
		}
		finally {
			Files.delete(saved);
		}
	}

}
