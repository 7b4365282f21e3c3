package org.duibiao.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Writes attachments into answers. A client that goes away ends the work quietly; what
 * else goes wrong is thrown on.
 */
public final class AttachmentConverter implements HttpMessageConverter<Attachment> {

	private static final Logger logger = LoggerFactory.getLogger(AttachmentConverter.class);

	@Override
	public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
		return type == Attachment.class;
	}

	@Override
	public List<MediaType> getSupportedMediaTypes() {
		return List.of(MediaType.ALL);
	}

	@Override
	public Attachment read(Class<? extends Attachment> type, HttpInputMessage message) {
		throw new HttpMessageNotReadableException("Attachments are only written", message);
	}

	@Override
	public void write(Attachment attachment, @Nullable MediaType mediaType, HttpOutputMessage message)
			throws IOException {
		message.getHeaders().setContentType(attachment.mediaType());
		Watched out = new Watched(message.getBody());
		try {
			attachment.content().writeTo(out);
			out.flush();
		}
		catch (IOException | RuntimeException ex) {
			if (!out.broken) {
				throw ex;
			}
			logger.debug("The client of {} went away", attachment.fileName(), ex);
		}
	}

	/**
	 * A stream that remembers whether writing to it failed.
	 */
	private static final class Watched extends FilterOutputStream {

		private boolean broken;

		private Watched(OutputStream out) {
			super(out);
		}

		@Override
		public void write(int sign) throws IOException {
			write(new byte[] { (byte) sign }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			check();
			try {
				this.out.write(bytes, offset, length);
			}
			catch (IOException ex) {
				this.broken = true;
				throw ex;
			}
		}

		@Override
		public void flush() throws IOException {
			check();
			try {
				this.out.flush();
			}
			catch (IOException ex) {
				this.broken = true;
				throw ex;
			}
		}

		private void check() throws IOException {
			if (this.broken) {
				throw new IOException("The client went away");
			}
		}

	}

}
