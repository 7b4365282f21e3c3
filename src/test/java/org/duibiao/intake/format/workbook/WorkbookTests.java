package org.duibiao.intake.format.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.duibiao.intake.format.Archive;
import org.duibiao.intake.format.Limits;
import org.duibiao.intake.format.UnreadableException;
import org.duibiao.intake.format.workbook.SheetCell.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link Workbook}.
 */
class WorkbookTests {

	@TempDir
	private Path folder;

	private final List<Long> numbers = new ArrayList<>();

	private SheetTraits traits = new SheetTraits(0, 0, false, List.of());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<c><v>7.2999999999999998</v></c>                              | NUMBER     | 7.3
			<c><v>1.8100000000000001E4</v></c>                            | NUMBER     | 18100
			<c><v>1E-5</v></c>                                            | NUMBER     | 0.00001
			<c><v>-0</v></c>                                              | NUMBER     | 0
			<c t='n' s='1'><v>44927</v></c>                               | MONTH      | 2023-01
			<c s='3'><v>45200</v></c>                                     | MONTH      | 2023-10
			<c s='7'><v>45200</v></c>                                     | MONTH      | 2023-10
			<c s='2'><v>45260</v></c>                                     | DATE       | 2023-11-30
			<c s='6'><v>45260.5</v></c>                                   | TIME       | 45260.5
			<c s='4'><v>7.2999999999999995E-2</v></c>                     | PERCENTAGE | 0.073
			<c s='5'><v>7.3</v></c>                                       | NUMBER     | 7.3
			<c s='99'><v>7.3</v></c>                                      | NUMBER     | 7.3
			<c t='b'><v>1</v></c>                                         | TRUTH      | true
			<c t='e'><v>#N/A</v></c>                                      | ERROR      | #N/A
			<c><v>NaN</v></c>                                             | ERROR      | NaN
			<c><v>1E999999999</v></c>                                     | ERROR      | 1E999999999
			<c t='str'><v>words</v></c>                                   | TEXT       | words
			<c t='s'><v>0</v></c>                                         | TEXT       | 安徽省
			<c t='s'><v>1</v></c>                                         | TEXT       | 两 家
			<c t='inlineStr'><is><r><t>1.81</t></r><r><t>万</t></r></is></c> | TEXT    | 1.81万
			<c t='inlineStr'><is><t>&lt;script&gt;&#x1F600;</t></is></c>  | TEXT       | <script>😀
			<c><f>1+1</f><v>2</v></c>                                     | FORMULA    | 2
			<c t='str'><f>HYPERLINK(1)</f></c>                            | FORMULA    | =
			""")
	void readsEachKindOfCell(String xml, Type kind, String text) throws IOException {
		WorkbookBuilder workbook = workbook("<row r='3'>" + xml.strip() + "</row>").words(
				"<si><t>安徽省</t><rPh sb='0' eb='2'><t>anhui</t></rPh></si><si><r><rPr><b/></rPr><t>两 </t></r><r><t>家</t></r></si>");
		assertThat(read(workbook)).containsExactly(List.of(new SheetCell(kind, text)));
		assertThat(this.numbers).containsExactly(3L);
	}

	@Test
	void putsCellsUnderTheirColumnsAndLeavesEmptyOnesOut() throws IOException {
		assertThat(read(workbook("<row r='1'><c r='A1' s='1'/><c r='B1'><v/></c></row><row/>"
				+ "<row><c r='C3'><v>1</v></c><c><v>2</v></c><c r='ZZ3'/></row>")))
			.containsExactly(List.of(SheetCell.EMPTY, SheetCell.EMPTY, new SheetCell(Type.NUMBER, "1"),
					new SheetCell(Type.NUMBER, "2")));
		assertThat(this.numbers).containsExactly(3L);
	}

	@Test
	void readsWhatTheStandardWritesForWhatXmlCannotHold() throws IOException {
		assertThat(read(workbook(WorkbookBuilder.row(1, "a_x000D_b_x005F_x0041_"))).get(0).get(0).text())
			.isEqualTo("a\rb_x0041_");
	}

	@Test
	void tellsWhatIsHiddenAndMerged() throws IOException {
		read(new WorkbookBuilder().sheet("a", "state='veryHidden'",
				"<row r='2' hidden='1'><c><v>1</v></c></row><row r='3' hidden='true'><c><v>1</v></c></row><row r='9' hidden='1'/>",
				"<mergeCells><mergeCell ref='A2:A3'/></mergeCells><cols><col min='1' max='2' hidden='1'/></cols>"));
		assertThat(this.traits).isEqualTo(new SheetTraits(2, 2, true, List.of("A2:A3")));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></worksheet>",
			"<!DOCTYPE a [<!ENTITY b 'bbbbbbbbbb'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]><worksheet>&c;</worksheet>",
			"<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><worksheet/>",
			"<worksheet><row><c t='str'><v>&xxe;</v></c></row></worksheet>", "<worksheet><!-- a --></worksheet>",
			"<worksheet><![CDATA[a]]></worksheet>", "<worksheet><?php a?></worksheet>", "<worksheet>", "", "a",
			"<worksheet><row r='2'/><row r='1'/></worksheet>", "<worksheet><row r='-1'/></worksheet>",
			"<worksheet><row r='1'><c r='B1'/><c r='A1'/></row></worksheet>",
			"<worksheet><row><c r='AAAAAAA1'><v>1</v></c></row></worksheet>",
			"<worksheet><row><c t='s'><v>7</v></c></row></worksheet>",
			"<worksheet><row><c t='s'><v>-1</v></c></row></worksheet>", "<worksheet><row r='9999999999'/></worksheet>",
			"<worksheet><row><c r='ZZ1'><v>1</v></c></row></worksheet>" })
	void refusesXmlThatIsBrokenOrMoreThanElementsAndWords(String xml) {
		assertUnreadable(workbook("").raw("xl/worksheets/sheet1.xml", xml));
	}

	@Test
	void refusesEntitiesInOtherEncodings() {
		String xml = "<?xml version='1.0' encoding='UTF-7'?>+ADwAIQ-DOCTYPE a+AD4-<worksheet/>";
		assertUnreadable(workbook("").raw("xl/worksheets/sheet1.xml", xml));
		assertUnreadable(workbook("").raw("xl/worksheets/sheet1.xml", "\uFEFF\u0000<\u0000w"));
	}

	@Test
	void refusesTagsTextsAndNestingWithoutEnd() {
		String endless = "x".repeat(2_000_000);
		assertUnreadable(workbook("<row><c t='str'><v>" + endless + "</v></c></row>"));
		assertUnreadable(workbook("<row a='" + endless + "'/>"));
		assertUnreadable(workbook("<row>" + "<a>".repeat(100_000)));
		StringBuilder names = new StringBuilder();
		for (int i = 0; i < 100_000; i++) {
			names.append("<a").append(i).append("/>");
		}
		assertUnreadable(workbook(names.toString()));
		assertUnreadable(
				workbook("<row><c t='inlineStr'><is>" + "<t>xxxxxxxxxx</t>".repeat(10_000) + "</is></c></row>"));
	}

	@Test
	void refusesMacrosAndMissingParts() {
		assertUnreadable(workbook("").raw("xl/vbaProject.bin", "x"));
		assertUnreadable(workbook("").raw("_rels/.rels", "<Relationships/>"));
		assertUnreadable(workbook("").raw("_rels/.rels",
				"<Relationships><Relationship Id='a' Type='/officeDocument' Target='http://127.0.0.1:1/' TargetMode='External'/></Relationships>"));
	}

	@Test
	void readsTheStrictKindAndPrefixes() throws IOException {
		WorkbookBuilder workbook = workbook("").part("xl/worksheets/sheet1.xml",
				"<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:row><x:c><x:v>1</x:v></x:c></x:row></x:worksheet>");
		assertThat(read(workbook)).hasSize(1);
	}

	private static WorkbookBuilder workbook(String rows) {
		return new WorkbookBuilder().sheet("a", rows, "");
	}

	private List<List<SheetCell>> read(WorkbookBuilder builder) throws IOException {
		List<List<SheetCell>> rows = new ArrayList<>();
		try (Archive archive = Archive.open(builder.in(this.folder), Limits.usual())) {
			Workbook workbook = Workbook.open(archive, Limits.usual());
			assertThat(workbook.sheets()).hasSize(1);
			this.traits = workbook.read(workbook.sheets().get(0), (number, cells) -> {
				this.numbers.add(number);
				return rows.add(cells);
			});
		}
		return rows;
	}

	private void assertUnreadable(WorkbookBuilder builder) {
		assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> read(builder));
	}

}
