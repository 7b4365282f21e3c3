package org.duibiao.intake.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.ArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link CsvText}.
 */
class CsvTextTests {

	private static final String TEXT = "编号,原文\na1,1.81万户\n\"a,2\",\"高于\n全国\"\n";

	private static final List<List<String>> CELLS = List.of(List.of("编号", "原文"), List.of("a1", "1.81万户"),
			List.of("a,2", "高于\n全国"));

	private static final Limits LIMITS = new Limits(DataSize.ofMegabytes(1), 10, DataSize.ofMegabytes(1),
			DataSize.ofMegabytes(1), 250, 50, 5, 4);

	private final List<Long> numbers = new ArrayList<>();

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "GBK", "x-UTF-16LE-BOM", "UTF-16" })
	void readsEachEncoding(String charset) throws IOException {
		assertThat(read(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(CELLS);
	}

	@Test
	void readsPastAMark() throws IOException {
		assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(CELLS);
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t" })
	void findsTheSeparator(String separator) throws IOException {
		String text = "\n\"a,,,,;\t\",b,c\r\n1,2,3\r\n".replace("b,c", "b" + separator + "c")
			.replace("\",", "\"" + separator)
			.replace("1,2,3", String.join(separator, "1", "2", "3"));
		assertThat(read(text.getBytes(StandardCharsets.UTF_8)))
			.isEqualTo(List.of(List.of("a,,,,;\t", "b", "c"), List.of("1", "2", "3")));
	}

	@Test
	void countsLinesAsAPersonDoes() throws IOException {
		read("a\n\n\"b\nc\"\nd".getBytes(StandardCharsets.UTF_8));
		assertThat(this.numbers).containsExactly(1L, 3L, 5L);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "GBK" })
	void tellsHowManyLinesThereAreWithoutReadingThem(String charset) throws IOException {
		assertThat(lines("")).isZero();
		assertThat(lines("a")).isEqualTo(1);
		for (String text : List.of(TEXT, TEXT.stripTrailing(), TEXT.replace("\n", "\r\n"))) {
			byte[] content = text.getBytes(Charset.forName(charset));
			assertThat(new CsvText(() -> new ByteArrayInputStream(content), LIMITS).lines()).isEqualTo(CELLS.size());
		}
	}

	private static long lines(String text) throws IOException {
		return new CsvText(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), LIMITS).lines();
	}

	@Test
	void refusesBytesThatAreNoText() {
		assertRefused(bytes("a\nb", 0xFF, 0x80), "intake.expected.encoding", 2);
		assertRefused(bytes("a", 0xC0, '\n', 'b'), "intake.expected.encoding", 1);
	}

	@Test
	void refusesDamagedUtf8RatherThanReadingOtherWords() {
		byte[] whole = ("一二三四五六七八九十\n" + TEXT).getBytes(StandardCharsets.UTF_8);
		byte[] damaged = Arrays.copyOf(whole, whole.length);
		damaged[1] = 'x';
		assertRefused(damaged, "intake.expected.encoding", 1);
	}

	@Test
	void refusesUtf16CutInACharacter() {
		assertRefused(new byte[] { (byte) 0xFE, (byte) 0xFF, 0, 'a', 0 }, "intake.expected.encoding", 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a,b\n\"c,d", "a,b\n\"c\"x,d", "a,b\n1,2,3,4,5,6" })
	void refusesBrokenQuotesAndTooManyColumns(String text) {
		assertRefused(text.getBytes(StandardCharsets.UTF_8), "intake.expected.quotes", 2);
	}

	@ParameterizedTest
	@ValueSource(ints = { 51, 1_000, 2_000_000 })
	void refusesAGiganticCell(int length) {
		assertRefused(("a,b\n" + "x".repeat(length)).getBytes(StandardCharsets.UTF_8), "intake.expected.quotes", 2);
		assertRefused(("a,b\n\"" + "x\n".repeat(length) + "\"").getBytes(StandardCharsets.UTF_8),
				"intake.expected.quotes", 2);
	}

	@Test
	void refusesTooManyLines() {
		assertRefused("a\n1\n2\n3\n4\n5\n6\n".getBytes(StandardCharsets.UTF_8), "intake.expected.lines", 6);
	}

	private static byte[] bytes(String text, int... more) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
		Arrays.stream(more).forEach(out::write);
		return out.toByteArray();
	}

	private List<List<String>> read(byte[] content) throws IOException {
		List<List<String>> lines = new ArrayList<>();
		new CsvText(() -> new ByteArrayInputStream(content), LIMITS).read((number, cells) -> {
			this.numbers.add(number);
			return lines.add(cells);
		});
		return lines;
	}

	private void assertRefused(byte[] content, String expected, long line) {
		assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> read(content)).satisfies((ex) -> {
			assertThat(ex.expected().key()).isEqualTo(expected);
			assertThat(ex.line()).isEqualTo(line);
		});
	}

}
