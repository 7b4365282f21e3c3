package org.dhatim.fastexcel;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A workbook whose sheets say nothing of how far they reach.
 * <p>
 * The library says of every sheet that it has one cell (its issue 452), and readers that
 * believe it, Power Query among them, then find no more. The element may be left out. It
 * cannot be left out from another package than this.
 */
public final class UnboundedWorkbook extends Workbook {

	/**
	 * A workbook.
	 * @param out where it is written
	 * @param application the name of the program that writes it
	 */
	public UnboundedWorkbook(OutputStream out, String application) {
		super(out, application, null);
	}

	@Override
	Writer beginFile(String name) throws IOException {
		Writer writer = super.beginFile(name);
		return name.startsWith("xl/worksheets/") ? new Unbounded(writer) : writer;
	}

	/**
	 * Writes everything but how far a sheet reaches.
	 */
	private static final class Unbounded extends Writer {

		private static final String EXTENT = "<dimension ";

		private final Writer writer;

		private Unbounded(Writer writer) {
			super(OutputStream.nullOutputStream());
			this.writer = writer;
		}

		@Override
		Writer append(String text) throws IOException {
			if (!text.startsWith(EXTENT)) {
				this.writer.append(text);
			}
			return this;
		}

		@Override
		Writer appendEscaped(String text) throws IOException {
			this.writer.appendEscaped(text);
			return this;
		}

		@Override
		Writer append(char sign) throws IOException {
			this.writer.append(sign);
			return this;
		}

		@Override
		Writer append(int number) throws IOException {
			this.writer.append(number);
			return this;
		}

		@Override
		Writer append(long number) throws IOException {
			this.writer.append(number);
			return this;
		}

		@Override
		Writer append(double number) throws IOException {
			this.writer.append(number);
			return this;
		}

		@Override
		void flush() throws IOException {
			this.writer.flush();
		}

	}

}
