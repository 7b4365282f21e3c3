package org.duibiao.intake.content;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.intake.format.Limits;
import org.duibiao.intake.format.ZipBuilder;
import org.duibiao.intake.format.workbook.WorkbookBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of filled templates.
 */
class TemplateContentTests {

	private static final String FIGURES = """
			# 备注,不读
			编号,地区,指标,类别,起,止,时段写明,数值,限定词,状态,力度,类型为推定,文献,章节,段落,原文
			id,area,indicator,kind,period_start,period_end,period_status,obs_value,qualifier,obs_status,commitment,quantity_assumed,document,section,paragraph,token
			hb-1,湖北省 | CN-HB,营收 | revenue,结果 | RESULT,2023-01,2023-12,STATED,18100,EXACT,ACTUAL,,FALSE,hb-2023,0,1, \u30001.81万户
			,CN-HB,revenue,TARGET,2024,2024,UNSTATED,7,ABOUT,,PLAN,是,hb-2023,0,2,7%左右
			,CN-HB,profit,TARGET,2024,2024,UNSTATED,7,ABOUT,,PLAN,是,hb-2023,0,2,7%左右
			# hb-9,CN-HB
			,,,
			""";

	private static final String ABOUT = WorkbookBuilder.row(1, "名称 | name", "hubei")
			+ WorkbookBuilder.row(2, "Version | version", "2");

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "UTF-16" })
	void readsACsvFileAndFillsWhatTheTokenDecides(String charset) throws IOException {
		try (Content content = csv(FIGURES.getBytes(Charset.forName(charset)), "hubei-2024-v2.1 (3).csv")) {
			assertThat(content.packageName()).isEqualTo("hubei-2024");
			assertThat(content.packageVersion()).isEqualTo("2.1");
			assertThat(content.extent()).isEqualTo(Extent.PART);
			assertThat(content.tables()).containsExactly(DataTables.named("observations").orElseThrow());
			Received received = Received.of(content);
			assertThat(received.problems()).isEmpty();
			assertThat(received.lines()).extracting((line) -> line.place().line()).containsExactly(4L, 5L, 6L);
			assertThat(received.cells("observations", "area")).containsOnly("CN-HB");
			assertThat(received.cells("observations", "kind")).containsExactly("RESULT", "TARGET", "TARGET");
			assertThat(received.cells("observations", "token")).containsExactly("1.81万户", "7%左右", "7%左右");
			assertThat(received.cells("observations", "decimals")).containsExactly("2", "0", "0");
			assertThat(received.cells("observations", "multiplier")).containsExactly("10000", "1", "1");
			assertThat(received.cells("observations", "quantity_assumed")).containsExactly("false", "true", "true");
			assertThat(received.cells("observations", "ordinal")).containsExactly("1", "2", "3");
			assertThat(received.cells("observations", "occurrence")).containsExactly("1", "1", "");
			assertThat(received.cells("observations", "id")).first().isEqualTo("hb-1");
			assertThat(received.cells("observations", "id").get(1)).matches("hb-2023-[0-9a-f]{10}")
				.isNotEqualTo(received.cells("observations", "id").get(2));
			assertThat(Received.of(content).lines()).isEqualTo(received.lines());
		}
	}

	@Test
	void neverFillsValueAndQualifier() throws IOException {
		String text = FIGURES.replace(",18100,EXACT,", ",,,");
		try (Content content = csv(text.getBytes(StandardCharsets.UTF_8), "a.csv")) {
			Received received = Received.of(content);
			assertThat(received.cells("observations", "obs_value")).first().isEqualTo("");
			assertThat(received.cells("observations", "qualifier")).first().isEqualTo("");
		}
	}

	@Test
	void takesTheIdentityFromThePlaceAndNotFromTheValue() throws IOException {
		String corrected = FIGURES.replace(",7,ABOUT", ",8,ABOUT").replace("# hb-9", "hb-0,CN-HB\n# hb-9");
		assertThat(ids(corrected)).containsAll(ids(FIGURES));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			code,ordinal,name_zh,name_en,colour  | E 1  expected.header
			code,ordinal,name_zh                 | E 1 name_en expected.column
			代码,代码,中文名,英文名              | E 1 code expected.column-once
			code;name_zh;name_en;               | ''
			Code,Name (Chinese),英文名           | ''
			""")
	void tellsWhatIsWrongWithAHeader(String header, String problem) throws IOException {
		try (Content content = csv(header.getBytes(StandardCharsets.UTF_8), "a.csv")) {
			assertThat(Received.of(content).problems()).isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
		}
	}

	@Test
	void tellsCellsThatStandUnderNoHeader() throws IOException {
		try (Content content = csv("code,name_zh,name_en,\na,b,c,,\nd,e,f,g\n".getBytes(StandardCharsets.UTF_8),
				"a.csv")) {
			Received received = Received.of(content);
			assertThat(received.problems()).containsExactly("E 3  expected.under-header");
			assertThat(received.lines()).hasSize(1);
		}
	}

	@Test
	void readsAWorkbook() throws IOException {
		WorkbookBuilder workbook = new WorkbookBuilder().sheet("文件信息", ABOUT, "")
			.sheet("填写说明", WorkbookBuilder.row(1, "words"), "")
			.sheet("示例", WorkbookBuilder.row(1, "words"), "")
			.sheet("主题",
					WorkbookBuilder.row(2, "代码", "中文名", "英文名") + WorkbookBuilder.row(3, "code", "name_zh", "name_en")
							+ WorkbookBuilder.row(5, " lake ", "湖", "Lake"),
					"")
			.sheet("Themes (2)", WorkbookBuilder.row(1, "code", "name_zh", "name_en")
					+ WorkbookBuilder.row(2, "hill", "&lt;script&gt;", "Hill"), "");
		try (Content content = open(workbook)) {
			assertThat(content.packageName()).isEqualTo("hubei");
			assertThat(content.packageVersion()).isEqualTo("2");
			Received received = Received.of(content);
			assertThat(received.problems()).isEmpty();
			assertThat(received.cells("themes", "code")).containsExactly("lake", "hill");
			assertThat(received.cells("themes", "name_zh")).containsExactly("湖", "<script>");
			assertThat(received.cells("themes", "ordinal")).containsExactly("10001", "10002");
			assertThat(received.lines().get(0).place()).isEqualTo(new Place("a.xlsx", "主题", 5));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			period_end       | <c s='1'><v>44927</v></c>        | W 2 period_end judged.date
			period_start     | <c s='2'><v>45260</v></c>        | W 2 period_start judged.date
			document         | <c s='1'><v>44927</v></c>        | E 2 document expected.typed.date
			token            | <c s='4'><v>0.073</v></c>        | E 2 token expected.typed.percentage
			obs_value        | <c s='4'><v>0.073</v></c>        | E 2 obs_value expected.typed.percentage
			section          | <c><v>2023.1</v></c>             | E 2 section expected.typed.text
			token            | <c t='b'><v>1</v></c>            | E 2 token expected.typed.text
			token            | <c><f>1+1</f><v>2</v></c>        | E 2 token expected.typed.formula
			token            | <c t='e'><v>#REF!</v></c>        | E 2 token expected.typed.error
			period_end       | <c s='6'><v>45260.5</v></c>      | E 2 period_end expected.typed.date
			quantity_assumed | <c t='b'><v>1</v></c>            | ''
			period_start     | <c><v>2023</v></c>               | ''
			paragraph        | <c><v>3</v></c>                  | ''
			""")
	void tellsWhatASpreadsheetMadeOfWhatWasTyped(String column, String cell, String problem) throws IOException {
		StringBuilder header = new StringBuilder();
		StringBuilder row = new StringBuilder();
		for (String name : DataTables.named("observations").orElseThrow().columnNames()) {
			header.append("<c t='inlineStr'><is><t>").append(name).append("</t></is></c>");
			row.append(name.equals(column) ? cell : "<c t='str'><v>x</v></c>");
		}
		WorkbookBuilder workbook = new WorkbookBuilder().sheet("Package", ABOUT, "")
			.sheet("Figures", "<row>" + header + "</row><row>" + row + "</row>", "");
		try (Content content = open(workbook)) {
			Received received = Received.of(content);
			assertThat(received.problems()).isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
			assertThat(received.lines()).hasSize(problem.startsWith("E") ? 0 : 1);
		}
	}

	@Test
	void tellsWhatIsHiddenMergedOrNotRead() throws IOException {
		WorkbookBuilder workbook = new WorkbookBuilder().sheet("Package", ABOUT, "")
			.sheet("Sheet9", WorkbookBuilder.row(1, "a"), "")
			.sheet("themes", "state='hidden'",
					WorkbookBuilder.row(1, "code", "name_zh", "name_en")
							+ WorkbookBuilder.row(2, "a", "b", "c").replace("<row", "<row hidden='1'"),
					"<mergeCells><mergeCell ref='A2:A3'/></mergeCells>");
		try (Content content = open(workbook)) {
			assertThat(Received.of(content).problems()).containsExactly("W 0  judged.sheet", "E 0  expected.unmerged",
					"W 0  judged.hidden-sheet", "W 2  judged.hidden-rows");
		}
	}

	@Test
	void refusesAWorkbookThatIsNoTemplateOrTellsNoPackage() {
		assertThatExceptionOfType(ContentRefusedException.class)
			.isThrownBy(() -> open(new WorkbookBuilder().sheet("Sheet1", WorkbookBuilder.row(1, "a"), "")));
		assertThatExceptionOfType(ContentRefusedException.class)
			.isThrownBy(() -> open(new WorkbookBuilder().sheet("themes", "", "")))
			.satisfies(
					(ex) -> assertThat(ex.problems()).extracting(Problem::column).containsExactly("name", "version"));
	}

	@Test
	void leavesControlAndBidiCharactersToTheCheckOfCells() throws IOException {
		try (Content content = csv("code,name_zh,name_en\na,b\u202Ec,=1+1\n".getBytes(StandardCharsets.UTF_8),
				"a.csv")) {
			Received received = Received.of(content);
			assertThat(received.cells("themes", "name_zh")).containsExactly("b\u202Ec");
			assertThat(received.cells("themes", "name_en")).containsExactly("=1+1");
		}
	}

	private List<String> ids(String text) throws IOException {
		try (Content content = csv(text.getBytes(StandardCharsets.UTF_8), "a.csv")) {
			return Received.of(content).cells("observations", "id");
		}
	}

	private Content csv(byte[] content, String name) throws IOException {
		return ContentFormats.open(ZipBuilder.write(this.folder, content), name, Limits.usual());
	}

	private Content open(WorkbookBuilder workbook) throws IOException {
		return ContentFormats.open(workbook.in(this.folder), "a.xlsx", Limits.usual());
	}

}
