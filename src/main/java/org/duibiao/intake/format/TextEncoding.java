package org.duibiao.intake.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.duibiao.kernel.Reason;

/**
 * In which encoding a text is, found out by reading all of it: UTF-8 with or without a
 * mark, UTF-16 with a mark, or GB18030.
 */
public final class TextEncoding {

	private static final int[] MARK_8 = { 0xEF, 0xBB, 0xBF };

	private static final int[] MARK_16_LITTLE = { 0xFF, 0xFE };

	private static final int[] MARK_16_BIG = { 0xFE, 0xFF };

	private static final Charset CHINESE = Charset.forName("GB18030");

	private TextEncoding() {
	}

	/**
	 * Finds out the encoding of a text.
	 * @param input the text
	 * @return its encoding
	 * @throws UnreadableException if it is in none of the encodings
	 * @throws IOException if it cannot be read
	 */
	static Charset of(Input input) throws IOException {
		try (InputStream in = new BufferedInputStream(input.open())) {
			if (skip(in, MARK_16_LITTLE)) {
				return StandardCharsets.UTF_16LE;
			}
			if (skip(in, MARK_16_BIG)) {
				return StandardCharsets.UTF_16BE;
			}
		}
		Utf8Scan scan = Utf8Scan.of(input);
		if (scan.isValid()) {
			return StandardCharsets.UTF_8;
		}
		// a damaged UTF-8 text could pass for GB18030, as other words
		if (!scan.isMostlyValid() && isChinese(input)) {
			return CHINESE;
		}
		throw new UnreadableException(scan.firstFault(), "", Reason.of("intake.expected.encoding"));
	}

	/**
	 * Opens a text.
	 * @param input the text
	 * @param charset its encoding
	 * @return its characters without any mark, to be closed by the caller; bytes that are
	 * none throw {@link CharacterCodingException}
	 * @throws IOException if it cannot be read
	 */
	public static Reader open(Input input, Charset charset) throws IOException {
		InputStream in = new BufferedInputStream(input.open());
		if (charset.equals(StandardCharsets.UTF_8)) {
			skip(in, MARK_8);
		}
		else if (!skip(in, MARK_16_LITTLE)) {
			skip(in, MARK_16_BIG);
		}
		return reader(in, charset);
	}

	private static boolean isChinese(Input input) throws IOException {
		try (Reader reader = reader(new BufferedInputStream(input.open()), CHINESE)) {
			char[] buffer = new char[1 << 13];
			int count = 0;
			while (count >= 0) {
				count = reader.read(buffer);
			}
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	private static Reader reader(InputStream in, Charset charset) {
		return new InputStreamReader(in,
				charset.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT));
	}

	private static boolean skip(InputStream in, int[] mark) throws IOException {
		in.mark(mark.length);
		for (int expected : mark) {
			if (in.read() != expected) {
				in.reset();
				return false;
			}
		}
		return true;
	}

}
