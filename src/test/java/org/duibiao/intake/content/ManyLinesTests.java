package org.duibiao.intake.content;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.intake.format.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A million lines are read by a virtual machine whose memory would not hold them.
 */
@Execution(ExecutionMode.CONCURRENT)
class ManyLinesTests {

	private static final int LINES = 1_000_000;

	private static final String HEADER = "<row r='1'>" + cell("code") + cell("name_zh") + cell("name_en") + "</row>";

	@TempDir
	private Path folder;

	@Test
	void areReadInLittleMemoryFromCsv() throws IOException, InterruptedException {
		Path file = this.folder.resolve("themes.csv");
		try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(file))) {
			out.write("code,name_zh,name_en\n".getBytes(StandardCharsets.UTF_8));
			for (int i = 0; i < LINES; i++) {
				out.write("code-%d,安徽省规模以上工业,Industry of Anhui above scale%n".formatted(i)
					.getBytes(StandardCharsets.UTF_8));
			}
		}
		assertReads(file);
	}

	@Test
	void areReadInLittleMemoryFromAWorkbook() throws IOException, InterruptedException {
		Path file = this.folder.resolve("themes.xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(file)))) {
			zip.setLevel(Deflater.BEST_SPEED);
			part(zip, "[Content_Types].xml", "<Types/>");
			part(zip, "_rels/.rels",
					"<Relationships><Relationship Id='a' Type='/officeDocument' Target='xl/workbook.xml'/></Relationships>");
			part(zip, "xl/workbook.xml",
					"<workbook><sheet name='Package' id='p'/><sheet name='Themes' id='t'/></workbook>");
			part(zip, "xl/_rels/workbook.xml.rels",
					"<Relationships><Relationship Id='p' Type='/worksheet' Target='p.xml'/>"
							+ "<Relationship Id='t' Type='/worksheet' Target='t.xml'/></Relationships>");
			part(zip, "xl/p.xml", "<worksheet><row r='1'>" + cell("name") + cell("a") + "</row><row r='2'>"
					+ cell("version") + cell("1") + "</row></worksheet>");
			zip.putNextEntry(new ZipEntry("xl/t.xml"));
			zip.write(("<worksheet>" + HEADER).getBytes(StandardCharsets.UTF_8));
			for (int i = 0; i < LINES; i++) {
				zip.write(("<row>" + cell("code-" + i) + cell("安徽省规模以上工业") + cell("Industry of Anhui") + "</row>")
					.getBytes(StandardCharsets.UTF_8));
			}
			zip.write("</worksheet>".getBytes(StandardCharsets.UTF_8));
		}
		assertReads(file);
	}

	private void assertReads(Path file) throws IOException, InterruptedException {
		Path answer = this.folder.resolve("answer");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx40m", "-cp", System.getProperty("java.class.path"), Reading.class.getName(), file.toString())
			.redirectErrorStream(true)
			.redirectOutput(answer.toFile())
			.start();
		assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
		assertThat(answer).content().contains(LINES + " lines, 0 problems");
	}

	private static String cell(String text) {
		return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
	}

	private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(xml.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The program that reads.
	 */
	static final class Reading implements LineReceiver {

		private long lines;

		private long problems;

		/**
		 * Reads a file.
		 * @param arguments its path
		 * @throws IOException if it cannot be read
		 */
		public static void main(String[] arguments) throws IOException {
			Reading reading = new Reading();
			Path file = Path.of(arguments[0]);
			try (Content content = ContentFormats.open(file, file.getFileName().toString(), Limits.usual())) {
				for (String table : List.of("themes")) {
					content.read(DataTables.named(table).orElseThrow(), reading);
				}
			}
			System.out.println(reading.lines + " lines, " + reading.problems + " problems");
		}

		@Override
		public void line(Line line) {
			this.lines++;
		}

		@Override
		public void problem(Problem problem) {
			this.problems++;
		}

	}

}
