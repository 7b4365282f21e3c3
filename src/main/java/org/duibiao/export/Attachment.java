package org.duibiao.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file that is written while it is answered.
 *
 * @param fileName under which name it is saved
 * @param mediaType what it is
 * @param content writes it
 */
public record Attachment(String fileName, MediaType mediaType, Content content) {

	/**
	 * A table as a file.
	 * @param table the table
	 * @param provenance where it comes from
	 * @param format the format
	 * @return the file
	 */
	public static Attachment of(Table table, Provenance provenance, Format format) {
		return of(table, provenance, format, format.writer());
	}

	/**
	 * A table as a CSV file with a byte-order mark, which Excel needs.
	 * @param table the table
	 * @param provenance where it comes from
	 * @return the file
	 */
	public static Attachment ofMarked(Table table, Provenance provenance) {
		return of(table, provenance, Format.CSV, new CsvFile(true));
	}

	private static Attachment of(Table table, Provenance provenance, Format format, TableWriter writer) {
		return new Attachment(table.name() + "." + format.ending(), format.mediaType(),
				(out) -> writer.write(table, provenance, out));
	}

	/**
	 * The answer that hands it out.
	 * @return the answer, to which headers may be added
	 */
	public ResponseEntity.BodyBuilder answer() {
		ContentDisposition disposition = ContentDisposition.attachment()
			.filename(this.fileName, StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(this.mediaType)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
	}

	/**
	 * Writes a file.
	 */
	@FunctionalInterface
	public interface Content {

		/**
		 * Writes all of it.
		 * @param out where it is written; not closed
		 * @throws IOException if it cannot be written
		 * @throws java.io.UncheckedIOException if it cannot be written
		 */
		void writeTo(OutputStream out) throws IOException;

	}

}
