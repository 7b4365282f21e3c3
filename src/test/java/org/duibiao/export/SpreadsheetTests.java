package org.duibiao.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * LibreOffice runs nothing of a hostile table. Without it the test is left out, unless
 * {@code -Dduibiao.required=spreadsheet} says that it must be there.
 */
class SpreadsheetTests {

	private static final Path OFFICE = Path.of("/usr/bin/soffice");

	@Test
	void runsNoTextAsAFormula(@TempDir Path folder) throws IOException, InterruptedException {
		boolean required = Arrays.asList(System.getProperty("duibiao.required", "").split("[, ]+"))
			.contains("spreadsheet");
		assumeTrue(required || Files.isExecutable(OFFICE), "no LibreOffice");
		Table table = MadeUp.table(hostile());
		for (Format format : List.of(Format.CSV, Format.XLSX)) {
			Files.write(folder.resolve("hostile." + format.ending()),
					MadeUp.write(format.writer(), table, Locale.CHINESE));
			String opened = open(folder, "hostile." + format.ending());
			assertThat(opened).as("%s", format).contains("HYPERLINK", "湖").doesNotContain("table:formula=");
		}
		Files.writeString(folder.resolve("naive.csv"), "a\r\n\"=HYPERLINK(\"\"http://x\"\")\"\r\n");
		assertThat(open(folder, "naive.csv")).as("what it guards against").contains("table:formula=");
	}

	private static List<List<Cell>> hostile() throws IOException {
		List<List<Cell>> rows = new ArrayList<>();
		try (Stream<String> lines = Files.lines(Path.of("src/test/resources/org/duibiao/export/hostile.csv"))) {
			lines.skip(1)
				.map((line) -> line.replaceAll("^\"|\"$", "").replace("\"\"", "\"").translateEscapes())
				.forEach((text) -> rows.add(MadeUp.row(text, "-1")));
		}
		return rows;
	}

	private static String open(Path folder, String file) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(OFFICE.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless"));
		if (file.endsWith(".csv")) {
			command.add("--infilter=CSV:44,34,76,1");
		}
		command.addAll(List.of("--convert-to", "fods", "--outdir", folder.toString(), file));
		Process office = new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("log").toFile())
			.start();
		assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
		return Files.readString(folder.resolve(file.replaceAll("\\..*", ".fods")), StandardCharsets.UTF_8);
	}

}
