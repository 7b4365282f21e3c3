package org.duibiao.intake.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link Archive}.
 */
class ArchiveTests {

	@TempDir
	private Path folder;

	@Test
	void readsWhatTheJdkWrites() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("data/"));
			zip.putNextEntry(new ZipEntry("data/表.csv"));
			zip.write("安徽".getBytes(StandardCharsets.UTF_8));
		}
		try (Archive archive = open(out.toByteArray())) {
			assertThat(archive.names()).containsExactly("data/表.csv");
			assertThat(text(archive, "data/表.csv")).isEqualTo("安徽");
		}
	}

	@Test
	void readsStoredFilesAndZip64AndNamesOfChineseSystems() throws IOException {
		byte[] name = "数据.csv".getBytes(Charset.forName("GB18030"));
		ZipBuilder zip = new ZipBuilder().method(0).add("a.csv", "a").flags(0).add(name, new byte[] { 'b' });
		for (byte[] bytes : new byte[][] { zip.bytes(), zip.bytes64() }) {
			try (Archive archive = open(bytes)) {
				assertThat(archive.names()).containsExactly("a.csv", "数据.csv");
				assertThat(text(archive, "a.csv")).isEqualTo("a");
				assertThat(text(archive, "数据.csv")).isEqualTo("b");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "../a.csv", "a/../../b.csv", "/etc/passwd", "C:/a.csv", "c:a.csv", "a\\b.csv", "a//b.csv",
			"./a.csv", "a/.", "..", "a\u0000.csv", "a\n.csv", "a\u202Evsc.exe", "a\u200B.csv", "\u2028" })
	void refusesPathsThatLeadElsewhereOrHide(String name) {
		assertRefused(new ZipBuilder().add(name, "x"), "intake.expected.archive.path");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.csv", "A.CSV", "ａ.csv" })
	void refusesNamesThatComeTwice(String twin) {
		assertRefused(new ZipBuilder().add("a.csv", "x").add(twin, "y"), "intake.expected.archive.once");
	}

	@Test
	void refusesLinksAndDevices() {
		assertRefused(new ZipBuilder().mode(0120777).add("a.csv", "/etc/passwd"), "intake.expected.archive.file");
		assertRefused(new ZipBuilder().mode(0060777).add("a.csv", ""), "intake.expected.archive.file");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 1 << 6, 1 << 13 })
	void refusesLockedFiles(int flags) {
		assertRefused(new ZipBuilder().flags(flags).add("a.csv", "x"), "intake.expected.archive.unlocked");
	}

	@Test
	void refusesOtherWaysOfPacking() {
		assertRefused(new ZipBuilder().method(12).add("a.csv", "x"), "intake.expected.archive.method");
	}

	@Test
	void refusesABomb() {
		assertRefused(new ZipBuilder().add("a.csv", new byte[8 << 20]), "intake.expected.archive.ratio");
	}

	@Test
	void refusesMoreThanAFileOrAllMayHave() {
		Limits few = new Limits(DataSize.ofMegabytes(1), 2, DataSize.ofBytes(10), DataSize.ofBytes(15), 250, 100, 10,
				10);
		assertRefused(new ZipBuilder().add("a", "12345678901"), few, "intake.expected.archive.size");
		assertRefused(new ZipBuilder().add("a", "1234567890").add("b", "123456"), few, "intake.expected.archive.total");
		assertRefused(new ZipBuilder().add("a", "1").add("b", "1").add("c", "1"), few,
				"intake.expected.archive.entries");
	}

	@Test
	void refusesFilesThatShareBytes() {
		ZipBuilder zip = new ZipBuilder().add("a", "1".repeat(100));
		for (int i = 0; i < 20; i++) {
			zip.offset(0).add("b" + i, "1".repeat(100));
		}
		assertRefused(zip, "intake.expected.archive.whole");
	}

	@Test
	void refusesAFileThatUnpacksToMoreOrLessThanIsTold() {
		byte[] content = new byte[100_000];
		for (int told : new int[] { 99_999, 100_001, 10 }) {
			assertUnreadable(new ZipBuilder().size(told).add("a", content));
		}
		assertUnreadable(new ZipBuilder().checksum(1).add("a", "x"));
	}

	@Test
	void refusesAFileWhoseTwoHeadersDiffer() {
		byte[] bytes = new ZipBuilder().add("aaaa", "x").bytes();
		bytes[31] = 'b';
		assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> {
			try (Archive archive = open(bytes)) {
				text(archive, "aaaa");
			}
		});
	}

	@Test
	void refusesAnArchiveCutAnywhere() {
		byte[] whole = new ZipBuilder().add("a.csv", "some text").add("b.csv", "more text").bytes();
		for (int length = 0; length < whole.length; length++) {
			byte[] part = Arrays.copyOf(whole, length);
			assertThatExceptionOfType(UnreadableException.class).as("%d bytes", length).isThrownBy(() -> open(part));
		}
	}

	@Test
	void refusesAnArchiveWithSomethingBeforeOrAfterIt() {
		byte[] whole = new ZipBuilder().add("a.csv", "some text").bytes();
		byte[] longer = Arrays.copyOf(whole, whole.length + 1);
		assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> open(longer));
		byte[] later = new byte[whole.length + 1];
		System.arraycopy(whole, 0, later, 1, whole.length);
		assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> open(later));
	}

	private Archive open(byte[] content) throws IOException {
		return Archive.open(ZipBuilder.write(this.folder, content), Limits.usual());
	}

	private static String text(Archive archive, String name) throws IOException {
		try (InputStream in = archive.open(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private void assertUnreadable(ZipBuilder zip) {
		assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> {
			try (Archive archive = open(zip.bytes())) {
				text(archive, "a");
			}
		});
	}

	private void assertRefused(ZipBuilder zip, String expected) {
		assertRefused(zip, Limits.usual(), expected);
	}

	private void assertRefused(ZipBuilder zip, Limits limits, String expected) {
		assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> Archive.open(zip.in(this.folder), limits))
			.satisfies((ex) -> assertThat(ex.expected().key()).isEqualTo(expected));
	}

}
