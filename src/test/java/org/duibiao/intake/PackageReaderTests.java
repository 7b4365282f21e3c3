package org.duibiao.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;

import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link PackageReader}.
 */
class PackageReaderTests {

	private static final String THEMES = "themes.csv";

	private final EditedPackage files = EditedPackage.ofSeed();

	@Test
	void readsTheSeed() throws IOException {
		DataPackage data = new PackageReader(this.files).read();
		assertThat(data.name()).isEqualTo("duibiao-anhui-shandong-2023");
		assertThat(data.version()).isNotBlank();
		assertThat(data.tables()).extracting(PackageTable::table).isEqualTo(PackageTables.inOrder());
		assertThat(data.tables()).allSatisfy((table) -> assertThat(table.lines()).isNotEmpty());
	}

	@Test
	void putsCellsInTheOrderOfTheTableWhateverTheOrderOfTheFile() throws IOException {
		this.files.put(THEMES, "name_en,name_zh,ordinal,code\nLake,湖,7,lake\n\"Hill, \"\"high\"\"\",山,8,hill\n");
		assertThat(themes()).containsExactly(new PackageLine(2, List.of("lake", "7", "湖", "Lake")),
				new PackageLine(3, List.of("hill", "8", "山", "Hill, \"high\"")));
	}

	@Test
	void readsAFileWithByteOrderMarkAndWindowsLineEnds() throws IOException {
		List<PackageLine> lines = themes();
		this.files.put(THEMES, "\uFEFF" + this.files.text(THEMES).replace("\n", "\r\n"));
		assertThat(themes()).isNotEmpty().isEqualTo(lines);
	}

	@Test
	void takesALineWithASignOfCommentsAsAnyOther() throws IOException {
		this.files.put(THEMES, "code,ordinal,name_zh,name_en\n#,1,湖,Lake\n");
		assertThat(themes()).hasSize(1);
	}

	@Test
	void countsLinesThatCellsRunOverAndBlankLines() throws IOException {
		this.files.put(THEMES, "code,ordinal,name_zh,name_en\nlake,1,\"湖\n泊\",Lake\n\nhill,2,山,Hill\n");
		assertThat(themes()).extracting(PackageLine::number).containsExactly(2L, 5L);
	}

	@Test
	void refusesAMissingFile() {
		this.files.without(THEMES).without("units.csv");
		assertRejected(new Expected(THEMES, 0, "", "intake.expected.file"),
				new Expected("units.csv", 0, "", "intake.expected.file"));
	}

	@Test
	void refusesAMissingDescriptor() {
		this.files.without(PackageReader.DESCRIPTOR).without("units.csv");
		assertRejected(new Expected(PackageReader.DESCRIPTOR, 0, "", "intake.expected.file"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "{\"name\": }", "not json" })
	void refusesADescriptorThatIsNoJson(String descriptor) {
		this.files.put(PackageReader.DESCRIPTOR, descriptor);
		assertRejected(new Expected(PackageReader.DESCRIPTOR, 0, "", "intake.expected.descriptor"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "[]", "7", "{\"name\": \" \", \"version\": null}",
			"{\"name\": {\"a\": 1}, \"version\": []}" })
	void refusesADescriptorWithoutNameAndVersion(String descriptor) {
		this.files.put(PackageReader.DESCRIPTOR, descriptor);
		assertRejected(new Expected(PackageReader.DESCRIPTOR, 0, "name", "intake.expected.something"),
				new Expected(PackageReader.DESCRIPTOR, 0, "version", "intake.expected.something"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "code,ordinal,name_zh", "code,ordinal,name_zh,name_en,note",
			"code,ordinal,name_zh,Name_en", "code,ordinal,name_zh,name_zh,name_en", "code;ordinal;name_zh;name_en" })
	void refusesAHeaderThatIsNotThatOfTheTable(String header) {
		this.files.put(THEMES, header + "\nlake,1,湖,Lake\n");
		assertRejected(new Expected(THEMES, 1, "", "intake.expected.header"));
	}

	@Test
	void refusesAFileWithoutHeader() {
		this.files.put(THEMES, "");
		assertRejected(new Expected(THEMES, 1, "", "intake.expected.header"));
	}

	@Test
	void takesTheFirstLineThatIsNotBlankAsTheHeader() throws IOException {
		List<PackageLine> lines = themes();
		this.files.put(THEMES, "\n\n" + this.files.text(THEMES));
		assertThat(themes()).hasSameSizeAs(lines);
		this.files.put(THEMES, "\ncode,ordinal\n");
		assertRejected(new Expected(THEMES, 2, "", "intake.expected.header"));
	}

	@Test
	void refusesEachLineWithTooManyOrTooFewCells() {
		this.files.put(THEMES, "code,ordinal,name_zh,name_en\nlake,1,湖\nhill,2,山,Hill\nisle,3,岛,Isle,more\n");
		assertRejected(new Expected(THEMES, 2, "", "intake.expected.cells"),
				new Expected(THEMES, 4, "", "intake.expected.cells"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "lake,1,\"湖,Lake", "lake,1,湖,\"Lake\nhill,2,山,Hill", "lake,1,\"湖\"x,Lake" })
	void refusesQuotesThatAreNotCsv(String line) {
		this.files.put(THEMES, "code,ordinal,name_zh,name_en\n" + line + "\n");
		assertRejected(new Expected(THEMES, 0, "", "intake.expected.csv"));
	}

	@ParameterizedTest
	@CsvSource({ "GBK", "UTF-16LE", "windows-1252" })
	void refusesAFileThatIsNotUtf8(String charset) {
		String text = charset.startsWith("win") ? "code,ordinal,name_zh,name_en\nlake,1,l,é\n"
				: this.files.text(THEMES);
		this.files.put(THEMES, text.getBytes(Charset.forName(charset)));
		assertThatRejected().satisfies((ex) -> assertThat(ex.problems()).isNotEmpty()
			.allSatisfy((problem) -> assertThat(problem.file()).isEqualTo(THEMES)));
	}

	@Test
	void namesTheEncodingThatIsExpected() {
		this.files.put(THEMES, this.files.text(THEMES).getBytes(Charset.forName("GBK")));
		assertRejected(new Expected(THEMES, 0, "", "intake.expected.encoding"));
	}

	@Test
	void reportsTheProblemsOfAllFilesAtOnce() {
		this.files.put(PackageReader.DESCRIPTOR, "{\"name\": \"lake\"}")
			.put(THEMES, "code\n")
			.without("units.csv")
			.put("families.csv", "\"");
		assertRejected(new Expected(THEMES, 1, "", "intake.expected.header"),
				new Expected("units.csv", 0, "", "intake.expected.file"),
				new Expected("families.csv", 0, "", "intake.expected.csv"),
				new Expected(PackageReader.DESCRIPTOR, 0, "version", "intake.expected.something"));
	}

	private List<PackageLine> themes() throws IOException {
		return new PackageReader(this.files).read()
			.tables()
			.stream()
			.filter((table) -> table.file().equals(THEMES))
			.findFirst()
			.orElseThrow()
			.lines();
	}

	private void assertRejected(Expected... problems) {
		assertThatRejected().satisfies((ex) -> assertThat(ex.problems().stream().map(Expected::of).toList())
			.containsExactlyInAnyOrder(problems));
	}

	private ThrowableAssertAlternative<PackageRejectedException> assertThatRejected() {
		return assertThatExceptionOfType(PackageRejectedException.class)
			.isThrownBy(() -> new PackageReader(this.files).read())
			.withMessageContaining("problems");
	}

}
