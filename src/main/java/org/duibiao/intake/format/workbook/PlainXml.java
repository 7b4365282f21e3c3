package org.duibiao.intake.format.workbook;

import java.io.FilterReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.duibiao.intake.format.Input;
import org.duibiao.intake.format.TextEncoding;
import org.duibiao.intake.format.UnreadableException;
import org.duibiao.kernel.Reason;

/**
 * The characters of an XML text of elements and words only: no document type and so no
 * entities of its own, no comments, no sections taken literally, no instructions, and no
 * tag or text of any length. What is refused here never reaches a parser.
 */
final class PlainXml extends FilterReader {

	/** How many characters a character of a cell may be written with. */
	private static final int ESCAPED = 10;

	private final long longest;

	private long run;

	private long count;

	private int before;

	/**
	 * A text in UTF-8, whatever it says of itself.
	 * @param input its bytes
	 * @param cell how many characters a cell may have
	 * @throws IOException if it cannot be opened
	 */
	PlainXml(Input input, int cell) throws IOException {
		super(TextEncoding.open(input, StandardCharsets.UTF_8));
		this.longest = (long) ESCAPED * cell;
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0];
	}

	@Override
	public int read(char[] signs, int offset, int length) throws IOException {
		int read;
		try {
			read = this.in.read(signs, offset, length);
		}
		catch (CharacterCodingException ex) {
			throw refused();
		}
		for (int i = offset; i < offset + read; i++) {
			check(signs[i]);
		}
		return read;
	}

	static UnreadableException refused() {
		return new UnreadableException("", Reason.of("intake.expected.workbook.xml"));
	}

	private void check(char sign) throws IOException {
		boolean first = this.count == 1;
		if (this.before == '<' && (sign == '!' || (sign == '?' && !first))) {
			throw refused();
		}
		this.run = (sign == '<') ? 0 : this.run + 1;
		if (this.run > this.longest) {
			throw refused();
		}
		this.before = sign;
		this.count++;
	}

}
