package org.duibiao.intake.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.duibiao.intake.format.Limits;
import org.duibiao.intake.format.ZipBuilder;
import org.duibiao.intake.format.workbook.WorkbookBuilder;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Files damaged at random, always the same ones, give a content or problems and nothing
 * else.
 */
class FuzzTests {

	private static final Limits SMALL = new Limits(DataSize.ofMegabytes(1), 100, DataSize.ofMegabytes(2),
			DataSize.ofMegabytes(4), 250, 2_000, 50, 2_000);

	private static final int TRIES = 400;

	@TempDir
	private Path folder;

	static List<Named<byte[]>> files() throws IOException {
		byte[] figures = new ClassPathResource("seeds/observations.csv").getInputStream().readNBytes(4_000);
		ZipBuilder dataPackage = new ZipBuilder().method(0);
		dataPackage.add("datapackage.json", "{\"name\":\"a\",\"version\":\"1\"}");
		dataPackage.method(0).add("observations.csv", figures);
		WorkbookBuilder workbook = workbook();
		return List.of(Named.of("CSV", figures), Named.of("package", dataPackage.bytes()),
				Named.of("workbook", workbook.bytes()), Named.of("stored workbook", stored(workbook.bytes())));
	}

	@ParameterizedTest
	@MethodSource("files")
	void giveAContentOrProblems(byte[] valid) {
		Random random = new Random(2024);
		List<String> outcomes = new ArrayList<>();
		for (int i = 0; i < TRIES; i++) {
			byte[] damaged = damage(valid, random);
			int number = i;
			assertTimeoutPreemptively(Duration.ofSeconds(20),
					() -> assertThatCode(() -> outcomes.add(read(damaged))).as("try %d", number)
						.doesNotThrowAnyException());
		}
		assertThat(outcomes).contains("refused").contains("read");
	}

	/** Checksums keep damage from ever reaching what is packed, so it is done before. */
	@ParameterizedTest
	@ValueSource(strings = { "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
			"xl/_rels/workbook.xml.rels", "_rels/.rels" })
	void giveAContentOrProblemsWhicheverPartOfAWorkbookIsDamaged(String part) {
		Random random = new Random(2025);
		for (int i = 0; i < TRIES; i++) {
			WorkbookBuilder workbook = workbook();
			byte[] damaged = damage(workbook.get(part).getBytes(StandardCharsets.UTF_8), random);
			byte[] bytes = workbook.raw(part, new String(damaged, StandardCharsets.UTF_8)).bytes();
			int number = i;
			assertTimeoutPreemptively(Duration.ofSeconds(20),
					() -> assertThatCode(() -> read(bytes)).as("try %d", number).doesNotThrowAnyException());
		}
	}

	private static WorkbookBuilder workbook() {
		return new WorkbookBuilder().words("<si><t>a</t></si>")
			.sheet("Themes", WorkbookBuilder.row(1, "code", "name_zh", "name_en")
					+ "<row r='2' hidden='1'><c t='s'><v>0</v></c><c s='1'><v>44927</v></c><c t='b'><v>1</v></c></row>",
					"<mergeCells><mergeCell ref='A2:A3'/></mergeCells>")
			.sheet("Package", WorkbookBuilder.row(1, "name", "a") + WorkbookBuilder.row(2, "version", "1"), "");
	}

	private String read(byte[] content) throws IOException {
		Path file = ZipBuilder.write(this.folder, content);
		try (Content opened = ContentFormats.open(file, "a", SMALL)) {
			Received.of(opened);
			return "read";
		}
		catch (ContentRefusedException ex) {
			assertThat(ex.problems()).isNotEmpty();
			return "refused";
		}
		finally {
			Files.delete(file);
		}
	}

	/** Some bytes changed, a piece taken out, repeated or cut off. */
	private static byte[] damage(byte[] valid, Random random) {
		byte[] bytes = valid.clone();
		int from = random.nextInt(bytes.length);
		int length = Math.min(1 + random.nextInt(40), bytes.length - from);
		switch (random.nextInt(5)) {
			case 0 -> bytes[from] ^= (byte) (1 << random.nextInt(8));
			case 1 -> Arrays.fill(bytes, from, from + length, (byte) random.nextInt(256));
			case 2 -> bytes = Arrays.copyOf(bytes, from);
			case 3 -> System.arraycopy(valid, random.nextInt(valid.length - length), bytes, from, length);
			default -> {
				bytes = new byte[valid.length - length];
				System.arraycopy(valid, 0, bytes, 0, from);
				System.arraycopy(valid, from + length, bytes, from, valid.length - from - length);
			}
		}
		return bytes;
	}

	private static byte[] stored(byte[] packed) throws IOException {
		ZipBuilder zip = new ZipBuilder();
		try (java.util.zip.ZipInputStream in = new java.util.zip.ZipInputStream(
				new java.io.ByteArrayInputStream(packed))) {
			for (java.util.zip.ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				zip.method(0).add(entry.getName(), in.readAllBytes());
			}
		}
		return zip.bytes();
	}

}
