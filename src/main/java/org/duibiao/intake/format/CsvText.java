package org.duibiao.intake.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.duibiao.kernel.Reason;

/**
 * A text of lines with cells between commas, semicolons or tabs, whichever the first line
 * has most of outside quotes. Read line by line, strictly by RFC 4180; its encoding is
 * found out when it is read for the first time.
 */
public final class CsvText {

	private static final String SEPARATORS = ",;\t";

	private static final int LEAST_BUFFER = 1 << 17;

	private final Input input;

	private final Limits limits;

	private Optional<Charset> encoding = Optional.empty();

	/**
	 * A text.
	 * @param input its bytes
	 * @param limits how much it may hold
	 */
	public CsvText(Input input, Limits limits) {
		this.input = input;
		this.limits = limits;
	}

	/**
	 * Hands out the lines that are not empty.
	 * @param consumer who gets them
	 * @throws UnreadableException if it is in no known encoding, breaks the rules of
	 * quotes, or holds more than allowed
	 * @throws IOException if it cannot be read
	 */
	public void read(LineConsumer consumer) throws IOException {
		if (this.encoding.isEmpty()) {
			this.encoding = Optional.of(TextEncoding.of(this.input));
		}
		Charset charset = this.encoding.get();
		long last = 0;
		try (CsvReader<CsvRecord> csv = reader(charset)) {
			Iterator<CsvRecord> records = csv.iterator();
			boolean more = records.hasNext();
			for (long count = 0; more; count++) {
				CsvRecord line = records.next();
				last = line.getStartingLineNumber();
				if (count > this.limits.lines()) {
					throw new UnreadableException(last, "", Reason.of("intake.expected.lines", this.limits.lines()));
				}
				more = consumer.line(last, line.getFields()) && records.hasNext();
			}
		}
		catch (CsvParseException ex) {
			throw new UnreadableException(last + 1, "",
					Reason.of("intake.expected.quotes", this.limits.columns(), this.limits.cell()));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		catch (CharacterCodingException ex) {
			throw new UnreadableException(last + 1, "", Reason.of("intake.expected.encoding"));
		}
	}

	/**
	 * About how many lines there are, which takes much less time than to read them:
	 * breaks between two of them outside quotes are counted as bytes.
	 * @return as many as are handed out if none is empty, in encodings of which ASCII is
	 * a part
	 * @throws IOException if it cannot be read
	 */
	public long lines() throws IOException {
		byte[] buffer = new byte[1 << 16];
		long lines = 0;
		boolean quoted = false;
		byte last = '\n';
		try (InputStream in = this.input.open()) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				for (int i = 0; i < read; i++) {
					last = buffer[i];
					quoted ^= last == '"';
					lines += (last == '\n' && !quoted) ? 1 : 0;
				}
			}
		}
		return (last == '\n') ? lines : lines + 1;
	}

	private CsvReader<CsvRecord> reader(Charset charset) throws IOException {
		return CsvReader.builder()
			.fieldSeparator(separator(charset))
			.commentStrategy(CommentStrategy.NONE)
			.allowUnclosedQuote(false)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.maxBufferSize(Math.max(LEAST_BUFFER, 4 * this.limits.cell()))
			.build(CsvRecordHandler.of((handler) -> handler.maxFields(this.limits.columns())
				.maxFieldSize(this.limits.cell())
				.maxRecordSize(this.limits.cell() * 8)), TextEncoding.open(this.input, charset));
	}

	private char separator(Charset charset) throws IOException {
		int[] counts = new int[SEPARATORS.length()];
		try (Reader reader = new BufferedReader(TextEncoding.open(this.input, charset))) {
			boolean quoted = false;
			boolean something = false;
			int sign = reader.read();
			for (int i = 0; sign >= 0 && i < LEAST_BUFFER; i++) {
				quoted ^= sign == '"';
				if (!quoted && something && (sign == '\n' || sign == '\r')) {
					break;
				}
				something |= !Character.isWhitespace(sign);
				int separator = quoted ? -1 : SEPARATORS.indexOf(sign);
				if (separator >= 0) {
					counts[separator]++;
				}
				sign = reader.read();
			}
		}
		int most = 0;
		for (int i = 1; i < counts.length; i++) {
			most = (counts[i] > counts[most]) ? i : most;
		}
		return SEPARATORS.charAt(most);
	}

}
