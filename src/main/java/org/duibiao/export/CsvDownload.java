package org.duibiao.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Answers with a table as a CSV file.
 */
public final class CsvDownload {

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8;header=present");

	private CsvDownload() {
	}

	/**
	 * The answer.
	 * @param table the table
	 * @param byteOrderMark whether the file begins with a byte-order mark, for Excel
	 * @return the file, to be saved under the name of the table
	 */
	public static ResponseEntity<byte[]> of(Table table, boolean byteOrderMark) {
		StringWriter text = new StringWriter();
		try {
			if (byteOrderMark) {
				text.append(CsvFile.BYTE_ORDER_MARK);
			}
			CsvFile.write(table, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		ContentDisposition disposition = ContentDisposition.attachment()
			.filename(table.name() + ".csv", StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.body(text.toString().getBytes(StandardCharsets.UTF_8));
	}

}
