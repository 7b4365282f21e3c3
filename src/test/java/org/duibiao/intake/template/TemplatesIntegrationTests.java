package org.duibiao.intake.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.duibiao.intake.content.Content;
import org.duibiao.intake.content.ContentFormats;
import org.duibiao.intake.content.ContentRefusedException;
import org.duibiao.intake.content.Line;
import org.duibiao.intake.content.LineReceiver;
import org.duibiao.intake.content.Problem;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.intake.format.Archive;
import org.duibiao.intake.format.Limits;
import org.duibiao.intake.format.workbook.Sheet;
import org.duibiao.intake.format.workbook.Workbook;
import org.duibiao.revision.Revisions;
import org.duibiao.revision.writing.VersionedTable;
import org.duibiao.testing.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Templates as they are handed out, filled in with other programs where these are there.
 */
@SiteTest
class TemplatesIntegrationTests {

	private static final Path OFFICE = Path.of("/usr/bin/soffice");

	private static final Path PYTHON = Path.of("/usr/bin/python3");

	@Autowired
	private Templates templates;

	@Autowired
	private Revisions revisions;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void haveASheetForEachTableAndForWhatAPersonNeeds(String language) throws IOException {
		Path file = workbook(Locale.forLanguageTag(language));
		try (Archive archive = Archive.open(file, Limits.usual())) {
			Workbook workbook = Workbook.open(archive, Limits.usual());
			assertThat(workbook.sheets()).hasSize(DataTables.inOrder().size() + 4).noneMatch(Sheet::hidden);
			List<String> words = new ArrayList<>();
			for (Sheet sheet : workbook.sheets()) {
				workbook.read(sheet, (number, cells) -> {
					cells.forEach((cell) -> words.add(cell.text()));
					return true;
				});
			}
			boolean chinese = language.equals("zh");
			assertThat(words).contains(chinese ? "安徽省 | CN-AH" : "Anhui Province | CN-AH",
					chinese ? "结果 | RESULT" : "Result | RESULT", chinese ? "是 | true" : "yes | true", "ah-2023-001",
					"Words and signs exactly as printed.", "与所印完全一致的文字和符号。");
			String sheet = new String(archive.open("xl/worksheets/sheet3.xml").readAllBytes(), StandardCharsets.UTF_8);
			assertThat(sheet).contains("<dataValidation ", "C3:C1048576");
		}
	}

	@Test
	void askForAPackageBeforeAnythingElse() throws IOException {
		Path file = workbook(Locale.CHINESE);
		assertThatExceptionOfType(ContentRefusedException.class)
			.isThrownBy(() -> ContentFormats.open(file, "a.xlsx", Limits.usual()))
			.satisfies(
					(ex) -> assertThat(ex.problems()).extracting(Problem::column).containsExactly("name", "version"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void readBackAsCsvWithoutTheirExamples(String language) throws IOException {
		assertThat(this.templates.tables()).hasSize(DataTables.inOrder().size()).startsWith("observations");
		for (String name : this.templates.tables()) {
			VersionedTable table = DataTables.named(name).orElseThrow();
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			this.templates.csv(name, Locale.forLanguageTag(language), out);
			String text = out.toString(StandardCharsets.UTF_8);
			assertThat(text.lines()).hasSizeGreaterThan(2);
			Path file = this.folder.resolve(name + ".csv");
			Files.writeString(file, text + ",x".repeat(table.columns().size()).substring(1) + "\r\n");
			List<Line> lines = new ArrayList<>();
			try (Content content = ContentFormats.open(file, name + ".csv", Limits.usual())) {
				assertThat(content.tables()).containsExactly(table);
				content.read(table, collecting(lines));
			}
			assertThat(lines).extracting((line) -> line.place().line()).containsExactly(text.lines().count() + 1);
			assertThat(lines.get(0).cells()).containsOnly("x");
		}
	}

	@Test
	void keepAllFiguresThroughOtherPrograms() throws IOException, InterruptedException {
		boolean required = System.getProperty("duibiao.required", "").contains("spreadsheet");
		assumeTrue(required || (Files.isExecutable(OFFICE) && Files.isExecutable(PYTHON)), "no LibreOffice");
		Files.copy(workbook(Locale.CHINESE), this.folder.resolve("template.xlsx"));
		run(PYTHON.toString(), Path.of("src/test/resources/org/duibiao/intake/fill.py").toAbsolutePath().toString(),
				Path.of("seeds").toAbsolutePath().toString());
		office("xlsx:Calc MS Excel 2007 XML", "again", "filled.xlsx");
		office("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "utf-8", "filled.xlsx");
		office("csv:Text - txt - csv (StarCalc):59,34,85,1,,0,false,true,false,false,false,-1", "gb18030",
				"filled.xlsx");
		List<List<String>> seed = seed();
		assertThat(seed).hasSize(127);
		for (String file : List.of("filled.xlsx", "again/filled.xlsx", "utf-8/filled-数据.csv",
				"gb18030/filled-数据.csv")) {
			assertThat(figures(this.folder.resolve(file))).as(file).isEqualTo(seed);
		}
	}

	private Path workbook(Locale locale) throws IOException {
		Path file = Files.createTempFile(this.folder, "template", ".xlsx");
		try (OutputStream out = Files.newOutputStream(file)) {
			this.templates.workbook(locale, this.revisions.latest().number(), out);
		}
		return file;
	}

	private static List<List<String>> seed() throws IOException {
		VersionedTable table = DataTables.named("observations").orElseThrow();
		List<Line> lines = new ArrayList<>();
		try (Content seed = ContentFormats.open((path) -> Files.newInputStream(Path.of("seeds", path)),
				Limits.usual())) {
			seed.read(table, collecting(lines));
		}
		return lines.stream().map(Line::cells).toList();
	}

	private static List<List<String>> figures(Path file) throws IOException {
		VersionedTable table = DataTables.named("observations").orElseThrow();
		List<Line> lines = new ArrayList<>();
		try (Content content = ContentFormats.open(file, file.getFileName().toString(), Limits.usual())) {
			content.read(table, collecting(lines));
		}
		return lines.stream().map(Line::cells).toList();
	}

	private void office(String format, String target, String file) throws IOException, InterruptedException {
		run(OFFICE.toString(), "-env:UserInstallation=" + this.folder.resolve("profile").toUri(), "--headless",
				"--convert-to", format, "--outdir", target, file);
	}

	private void run(String... command) throws IOException, InterruptedException {
		Path log = this.folder.resolve("log");
		Process process = new ProcessBuilder(command).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).as(() -> log(log)).isZero();
	}

	private static String log(Path log) {
		try (Stream<String> lines = Files.lines(log)) {
			return String.join("\n", lines.toList());
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

	private static LineReceiver collecting(List<Line> lines) {
		return new LineReceiver() {

			@Override
			public void line(Line line) {
				lines.add(line);
			}

			@Override
			public void problem(Problem problem) {
				throw new AssertionError(problem);
			}

		};
	}

}
