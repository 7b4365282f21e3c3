package org.duibiao.intake.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.intake.format.Limits;
import org.duibiao.intake.format.ZipBuilder;
import org.duibiao.revision.writing.VersionedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link ContentFormats} with data packages, and with what is none.
 */
class ContentFormatsTests {

	private static final PackageFiles SEED = PackageFiles.ofClassPath("seeds/");

	@TempDir
	private Path folder;

	@Test
	void readsTheSeed() throws IOException {
		try (Content seed = ContentFormats.open(SEED, Limits.usual())) {
			assertThat(seed.packageName()).isEqualTo("duibiao-anhui-shandong-2023");
			assertThat(seed.packageVersion()).isNotBlank();
			assertThat(seed.extent()).isEqualTo(Extent.WHOLE);
			assertThat(seed.tables()).isEqualTo(DataTables.inOrder());
			assertThat(Received.of(seed).problems()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "duibiao/" })
	void readsAnArchiveWithOrWithoutAFolder(String top) throws IOException {
		ZipBuilder zip = seed(top, StandardCharsets.UTF_8).add(top + "README.md", "words")
			.add(top + "themes.csv-metadata.json", "{}")
			.add("__MACOSX/._themes.csv", "x");
		assertSameAsSeed(zip);
	}

	@Test
	void readsAnArchiveInTheEncodingOfChineseSystems() throws IOException {
		assertSameAsSeed(seed("", Charset.forName("GB18030")));
	}

	@Test
	void readsFilesWhereTheDescriptorHasThem() throws IOException {
		PackageFiles moved = (path) -> path.equals("datapackage.json") ? json(
				"{\"name\":\"a\",\"version\":\"1\",\"resources\":[{\"name\":\"themes\",\"path\":\"more/t.csv\"}]}")
				: path.equals("more/t.csv") ? json("code,ordinal,name_zh,name_en\nlake,1,湖,Lake\n") : SEED.open(path);
		try (Content content = ContentFormats.open(moved, Limits.usual())) {
			Received received = new Received();
			content.read(DataTables.named("themes").orElseThrow(), received);
			assertThat(received.lines())
				.containsExactly(new Line(new Place("more/t.csv", "", 2), List.of("lake", "1", "湖", "Lake")));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			code,ordinal,name_zh                    | E 1 name_en expected.column
			code,ordinal,name_zh,name_en,note       | E 1  expected.header
			code,ordinal,name_zh,name_en,           | E 1  expected.header
			code,ordinal,name_zh,name_zh,name_en    | E 1 name_zh expected.column-once
			code,ordinal,名称,name_en               | E 1  expected.header
			''                                      | E 1  expected.header
			""")
	void refusesAHeaderThatIsNotThatOfTheTable(String header, String problem) throws IOException {
		assertThat(themes(header + (header.isEmpty() ? "" : "\nlake,1,湖,Lake\n"))).contains(problem);
	}

	@Test
	void refusesEachLineWithTooManyOrTooFewCells() throws IOException {
		assertThat(themes("code,ordinal,name_zh,name_en\nlake,1,湖\nhill,2,山,Hill\nisle,3,岛,Isle,more\n"))
			.containsExactly("E 2  expected.cells", "E 4  expected.cells");
	}

	@Test
	void refusesAMissingFileAndBrokenOnes() throws IOException {
		PackageFiles files = (path) -> switch (path) {
			case "themes.csv" -> throw new java.io.FileNotFoundException();
			case "units.csv" -> json("code,\"");
			case "families.csv" -> new java.io.ByteArrayInputStream(new byte[] { 'a', (byte) 0xFF });
			default -> SEED.open(path);
		};
		try (Content content = ContentFormats.open(files, Limits.usual())) {
			assertThat(Received.of(content).problems()).containsExactly("E 0  expected.file", "E 1  expected.quotes",
					"E 1  expected.encoding");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "not json", "{\"name\": }", "", "{}", "[]", "7", "{\"name\": \" \"}",
			"{\"name\":\"=1+1\",\"version\":\"1\"}", "{\"name\":\"a\\u202Eb\",\"version\":\"1\"}" })
	void refusesADescriptorThatTellsNothing(String descriptor) {
		PackageFiles files = (path) -> json(descriptor);
		assertThatExceptionOfType(ContentRefusedException.class)
			.isThrownBy(() -> ContentFormats.open(files, Limits.usual()))
			.satisfies((ex) -> assertThat(ex.problems()).isNotEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "inner.zip", "inner.XLSX", "r/r.zip", "data/more.csv", "Observation.csv" })
	void refusesFilesOfWhichNothingIsTold(String name) {
		assertRefused(seed("", StandardCharsets.UTF_8).add(name, "x").bytes(), "a.zip",
				"intake.expected.archive.known");
	}

	@Test
	void refusesAnArchiveWithoutOrWithTwoDescriptors() {
		assertRefused(new ZipBuilder().add("a.csv", "x").bytes(), "a.zip", "intake.expected.archive.package");
		assertRefused(seed("", StandardCharsets.UTF_8).add("b/datapackage.json", "{}").bytes(), "a.zip",
				"intake.expected.archive.package");
	}

	@Test
	void refusesHalfAnUpload() {
		byte[] whole = seed("", StandardCharsets.UTF_8).bytes();
		assertRefused(Arrays.copyOf(whole, whole.length / 2), "a.zip", "intake.expected.archive.whole");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                          | intake.expected.kind.content
			%PDF-1.7                    | intake.expected.kind.pdf
			<!DOCTYPE html><html>       | intake.expected.kind.web-page
			<?xml version='1.0'?><a/>   | intake.expected.kind.for-programs
			{"a":1}                     | intake.expected.kind.for-programs
			GIF89a                      | intake.expected.kind.picture
			Rar!                        | intake.expected.kind.other-archive
			hello                       | intake.expected.template
			a,b,c                       | intake.expected.template
			""")
	void tellsWhatElseAFileIs(String beginning, String expected) {
		assertRefused(beginning.getBytes(StandardCharsets.UTF_8), "figures.csv", expected);
	}

	@Test
	void tellsAnOldOrLockedWorkbookAndOtherOfficeFiles() {
		assertRefused(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0 }, "a.xlsx",
				"intake.expected.kind.old-office");
		assertRefused(new ZipBuilder().add("[Content_Types].xml", "<Types/>").add("word/document.xml", "<a/>").bytes(),
				"a.docx", "intake.expected.kind.office");
		assertRefused(new byte[] { 'a', 0, 1 }, "a.csv", "intake.expected.kind.any");
	}

	private static InputStream json(String text) {
		return new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	private static ZipBuilder seed(String top, Charset charset) {
		ZipBuilder zip = new ZipBuilder().add(top + "datapackage.json", text("datapackage.json"));
		for (VersionedTable table : DataTables.inOrder()) {
			zip.add(top + table.name() + ".csv", text(table.name() + ".csv").getBytes(charset));
		}
		return zip;
	}

	private static String text(String file) {
		try (InputStream in = SEED.open(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private List<String> themes(String text) throws IOException {
		PackageFiles files = (path) -> path.equals("themes.csv") ? json(text) : SEED.open(path);
		try (Content content = ContentFormats.open(files, Limits.usual())) {
			Received received = new Received();
			content.read(DataTables.named("themes").orElseThrow(), received);
			return received.problems();
		}
	}

	private void assertSameAsSeed(ZipBuilder zip) throws IOException {
		try (Content content = ContentFormats.open(zip.in(this.folder), "a.zip", Limits.usual());
				Content seed = ContentFormats.open(SEED, Limits.usual())) {
			Received received = Received.of(content);
			assertThat(received.problems()).isEmpty();
			assertThat(received.lines()).extracting(Line::cells)
				.isEqualTo(Received.of(seed).lines().stream().map(Line::cells).toList());
		}
	}

	private void assertRefused(byte[] content, String name, String expected) {
		assertThatExceptionOfType(ContentRefusedException.class)
			.isThrownBy(() -> ContentFormats.open(ZipBuilder.write(this.folder, content), name, Limits.usual()))
			.satisfies((ex) -> assertThat(ex.problems().get(0).expected().key()).isEqualTo(expected));
	}

}
