package org.duibiao.intake.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.LongConsumer;

import org.duibiao.kernel.Reason;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/**
 * The uploaded files, kept in the store in parts, and on their way in and out as files of
 * the machine.
 */
@Repository
class UploadedFiles {

	/** H2 takes a little more than this at a time. */
	private static final int PART = 1_000_000;

	private final JdbcOperations jdbc;

	UploadedFiles(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Takes in all of an upload before anything of it is stored.
	 * @param in the upload
	 * @param largest how many bytes it may have at most
	 * @return the file, to be deleted by the caller
	 * @throws IOException if the upload breaks off
	 * @throws RefusedException if it is too large or empty
	 */
	Received receive(InputStream in, long largest) throws IOException {
		Path file = Files.createTempFile("duibiao-upload-", null);
		try {
			MessageDigest digest = sha256();
			long size = copy(new DigestInputStream(in, digest), file, largest);
			return new Received(file, size, HexFormat.of().formatHex(digest.digest()));
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(file);
			throw ex;
		}
	}

	private static long copy(InputStream in, Path file, long largest) throws IOException {
		long size = 0;
		byte[] some = new byte[65536];
		try (OutputStream out = Files.newOutputStream(file)) {
			for (int read = in.read(some); read >= 0; read = in.read(some)) {
				size += read;
				if (size > largest) {
					throw new RefusedException(RefusedException.Refusal.BAD,
							Reason.of("intake.refused.large", largest >> 20));
				}
				out.write(some, 0, read);
			}
		}
		if (size == 0) {
			throw new RefusedException(RefusedException.Refusal.BAD, Reason.of("intake.refused.empty"));
		}
		return size;
	}

	/** Keeps a file, within the transaction of the caller. */
	void keep(DraftNumber draft, Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			int number = 0;
			for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
				this.jdbc.update("insert into draft_parts (draft, number, content) values (?, ?, ?)", draft.value(),
						++number, part);
			}
		}
	}

	/**
	 * Fetches a file.
	 * @param draft the number of its draft
	 * @param advance who is told how many more bytes are there
	 * @return the file, to be deleted by the caller
	 * @throws IOException if it cannot be written
	 */
	Path fetch(DraftNumber draft, LongConsumer advance) throws IOException {
		Path file = Files.createTempFile("duibiao-draft-", null);
		try (OutputStream out = Files.newOutputStream(file)) {
			write(draft, out, advance);
			return file;
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(file);
			throw ex;
		}
	}

	void write(DraftNumber draft, OutputStream out, LongConsumer advance) throws IOException {
		int parts = Objects.requireNonNull(this.jdbc.queryForObject("select count(*) from draft_parts where draft = ?",
				Integer.class, draft.value()));
		for (int number = 1; number <= parts; number++) {
			byte[] part = Objects.requireNonNull(
					this.jdbc.queryForObject("select content from draft_parts where draft = ? and number = ?",
							byte[].class, draft.value(), number));
			out.write(part);
			advance.accept(part.length);
		}
	}

	void forget(DraftNumber draft) {
		this.jdbc.update("delete from draft_parts where draft = ?", draft.value());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * An upload that has come in as a whole.
	 *
	 * @param file where it is
	 * @param size how many bytes it has
	 * @param sha256 its SHA-256 as hexadecimal digits
	 */
	record Received(Path file, long size, String sha256) implements AutoCloseable {

		@Override
		public void close() {
			try {
				Files.deleteIfExists(this.file);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
