package org.duibiao.export;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.springframework.mock.http.MockHttpOutputMessage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What every writer must do. Readers that know nothing of the writers read the files
 * back.
 */
abstract class WriterCompliance {

	private static final int MANY = 1_000_000;

	/** What a writer may hold at a time. */
	private static final int HELD = 600;

	private final Format format;

	WriterCompliance(Format format) {
		this.format = format;
	}

	/**
	 * Reads a file back.
	 * @param file the file
	 * @return the header, then the rows, as texts; an empty text where nothing stands
	 * @throws IOException if it cannot be read
	 */
	abstract List<List<String>> read(byte[] file) throws IOException;

	/**
	 * What a text is read back as.
	 * @param text the text
	 * @return the same, or what the format must make of it
	 */
	String kept(String text) {
		return text;
	}

	/**
	 * What the header of a column is.
	 * @param column the column
	 * @return what stands in the first line
	 */
	String header(Column column) {
		return column.label().zh();
	}

	@Test
	void writesATableWithoutRows() throws IOException {
		assertThat(read(write(MadeUp.table(List.of())))).hasSize(1);
	}

	@Test
	void writesTheColumnsInOrder() throws IOException {
		Table table = MadeUp.table(List.of(MadeUp.row("洱海", "251")));
		assertThat(read(write(table)).get(0)).isEqualTo(table.columns().stream().map(this::header).toList());
	}

	@Test
	void writesATableOfOneColumn() throws IOException {
		Table table = Table.of("name", "title", List.of(MadeUp.column("name", "名称")),
				List.of(List.of(Cell.text("洱海")), List.of(Cell.EMPTY), List.of(Cell.text("滇池"))));
		assertThat(read(write(table)).subList(1, 4)).containsExactly(List.of("洱海"), List.of(""), List.of("滇池"));
	}

	@ParameterizedTest
	@CsvFileSource(resources = "hostile.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false,
			emptyValue = "")
	void keepsTexts(String written) throws IOException {
		String text = written.translateEscapes();
		List<List<String>> back = read(write(MadeUp.table(List.of(MadeUp.row(text, "1"), MadeUp.row("x", "2")))));
		assertThat(back).hasSize(3);
		assertThat(back.get(1).get(1)).isEqualTo(kept(text));
		assertThat(back.get(2).get(1)).isEqualTo("x");
	}

	@ParameterizedTest
	@CsvFileSource(resources = "numbers.csv", numLinesToSkip = 1, emptyValue = "")
	void keepsNumbersWithTheirDecimals(String number, String plain) throws IOException {
		List<List<String>> back = read(write(MadeUp.table(List.of(MadeUp.row("x", number)))));
		assertThat(back.get(1).get(2)).isEqualTo(plain);
	}

	@Test
	void keepsNothingApartFromZero() throws IOException {
		List<List<String>> back = read(write(MadeUp.table(List.of(MadeUp.row("", ""), MadeUp.row("0", "0")))));
		assertThat(back.get(1).subList(1, 3)).containsExactly("", "");
		assertThat(back.get(2).subList(1, 3)).containsExactly("0", "0");
	}

	@Test
	void writesTheSameTableTwice() throws IOException {
		Table table = MadeUp.table(List.of(MadeUp.row("洱海", "251")));
		assertThat(read(write(table))).isEqualTo(read(write(table)));
	}

	@Test
	void doesNotCloseWhatItWritesTo() throws IOException {
		AtomicInteger closed = new AtomicInteger();
		this.format.writer()
			.write(MadeUp.table(List.of(MadeUp.row("x", "1"))), MadeUp.provenance(Locale.CHINESE), new OutputStream() {
				@Override
				public void write(int sign) {
				}

				@Override
				public void close() {
					closed.incrementAndGet();
				}
			});
		assertThat(closed).hasValue(0);
	}

	@Test
	void holdsFewOfAMillionRows() throws IOException {
		List<WeakReference<Object>> produced = new ArrayList<>();
		AtomicInteger alive = new AtomicInteger();
		Table table = MadeUp.table((receiver) -> {
			IntStream.range(0, MANY).forEach((i) -> {
				Cell text = Cell.text("洱海" + i);
				if (i % 10 == 0) {
					produced.add(new WeakReference<>(text));
				}
				receiver.accept(List.of(Cell.text("r"), text, Cell.number(i)));
			});
			System.gc();
			alive.set((int) produced.stream().filter((it) -> it.get() != null).count());
		});
		this.format.writer().write(table, MadeUp.provenance(Locale.CHINESE), OutputStream.nullOutputStream());
		assertThat(produced).hasSize(MANY / 10);
		assertThat(alive).hasValueLessThanOrEqualTo(HELD / 10);
	}

	@Test
	void endsQuietlyWhenTheClientGoesAway() throws IOException {
		AtomicInteger produced = new AtomicInteger();
		Table table = MadeUp.table((receiver) -> IntStream.range(0, 50_000).forEach((i) -> {
			produced.incrementAndGet();
			receiver.accept(List.of(Cell.text("r" + i), Cell.text("洱海" + i), Cell.number(i)));
		}));
		Attachment attachment = Attachment.of(table, MadeUp.provenance(Locale.CHINESE), this.format);
		new AttachmentConverter().write(attachment, null, new MockHttpOutputMessage() {
			@Override
			public OutputStream getBody() {
				return new Closing(10_000);
			}
		});
		if (this.format.isRowwise()) {
			assertThat(produced).hasValueBetween(1, 20_000);
		}
	}

	@Test
	void breaksOffWhenTheRowsDo() {
		Table table = MadeUp.table((receiver) -> {
			receiver.accept(List.of(Cell.text("r"), Cell.text("洱海"), Cell.number(1)));
			throw new IllegalStateException("the rows broke off");
		});
		MockHttpOutputMessage answer = new MockHttpOutputMessage();
		assertThatThrownBy(() -> new AttachmentConverter()
			.write(Attachment.of(table, MadeUp.provenance(Locale.CHINESE), this.format), null, answer))
			.hasMessage("the rows broke off");
	}

	byte[] write(Table table) {
		return MadeUp.write(this.format.writer(), table, Locale.CHINESE);
	}

	/**
	 * A connection that the client closes after some bytes.
	 */
	private static final class Closing extends OutputStream {

		private int left;

		private Closing(int left) {
			this.left = left;
		}

		@Override
		public void write(int sign) throws IOException {
			if (this.left-- <= 0) {
				throw new IOException("Broken pipe");
			}
		}

	}

}
