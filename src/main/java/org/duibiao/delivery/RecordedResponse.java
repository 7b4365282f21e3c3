package org.duibiao.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * A response that holds back what is written as long as it is short; a longer one goes
 * through as it comes, from its beginning.
 */
class RecordedResponse extends HttpServletResponseWrapper {

	private final int longest;

	private final Runnable released;

	private final ByteArrayOutputStream held = new ByteArrayOutputStream(8_192);

	private final ServletOutputStream out = new Recorder(this);

	private @Nullable PrintWriter writer;

	private boolean through;

	private long announced = -1;

	/**
	 * Holds back what is written.
	 * @param response where it goes
	 * @param longest how much is held back, in bytes
	 * @param released is run as soon as anything goes through
	 */
	RecordedResponse(HttpServletResponse response, int longest, Runnable released) {
		super(response);
		this.longest = longest;
		this.released = released;
	}

	/**
	 * What was written.
	 * @return all of it; nothing if it went through
	 */
	Optional<byte[]> held() {
		if (this.writer != null) {
			this.writer.flush();
		}
		return this.through ? Optional.empty() : Optional.of(this.held.toByteArray());
	}

	/**
	 * Lets go through what was held back, and all that follows.
	 * @throws IOException if the client went away
	 */
	void passOn() throws IOException {
		if (this.writer != null) {
			this.writer.flush();
		}
		release();
	}

	private void release() throws IOException {
		if (!this.through) {
			this.through = true;
			this.released.run();
			if (this.announced >= 0) {
				super.setContentLengthLong(this.announced);
			}
			this.held.writeTo(getResponse().getOutputStream());
			this.held.reset();
		}
	}

	@Override
	public ServletOutputStream getOutputStream() {
		return this.out;
	}

	@Override
	public PrintWriter getWriter() {
		if (this.writer == null) {
			this.writer = new PrintWriter(new OutputStreamWriter(this.out, Charset.forName(getCharacterEncoding())));
		}
		return this.writer;
	}

	@Override
	public void setContentLength(int length) {
		setContentLengthLong(length);
	}

	@Override
	public void setContentLengthLong(long length) {
		this.announced = length;
	}

	/** A container tells of it only when it sends the headers. */
	@Override
	public void setLocale(Locale locale) {
		super.setLocale(locale);
		setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
	}

	@Override
	public void flushBuffer() throws IOException {
		if (this.through) {
			super.flushBuffer();
		}
	}

	@Override
	public void resetBuffer() {
		this.held.reset();
		super.resetBuffer();
	}

	@Override
	public void reset() {
		this.held.reset();
		this.announced = -1;
		super.reset();
	}

	private static final class Recorder extends ServletOutputStream {

		private final RecordedResponse response;

		Recorder(RecordedResponse response) {
			this.response = response;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new IllegalStateException("Answers are written while they are made");
		}

		@Override
		public void write(int one) throws IOException {
			write(new byte[] { (byte) one }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			if (!this.response.through && this.response.held.size() + length > this.response.longest) {
				this.response.release();
			}
			if (this.response.through) {
				this.response.getResponse().getOutputStream().write(bytes, offset, length);
			}
			else {
				this.response.held.write(bytes, offset, length);
			}
		}

		@Override
		public void flush() throws IOException {
			if (this.response.through) {
				this.response.getResponse().getOutputStream().flush();
			}
		}

	}

}
