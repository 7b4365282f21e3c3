package org.duibiao.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.duibiao.export.Attachment;
import org.duibiao.export.Format;
import org.duibiao.export.Provenance;
import org.duibiao.export.Table;

/**
 * A ZIP archive of the files of a data package, written one after the other.
 */
final class PackageArchive {

	private final ZipOutputStream zip;

	private final FileTime time;

	PackageArchive(OutputStream out, Instant time) {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		this.time = FileTime.from(time);
	}

	void add(String name, byte[] content) throws IOException {
		open(name);
		this.zip.write(content);
		this.zip.closeEntry();
	}

	void add(Map<String, String> texts) throws IOException {
		for (Map.Entry<String, String> text : texts.entrySet()) {
			add(text.getKey(), text.getValue().getBytes(StandardCharsets.UTF_8));
		}
	}

	/**
	 * Adds a table as CSV, with its description as CSV on the Web beside it.
	 * @param table the table
	 * @param provenance where it comes from
	 * @throws IOException if it cannot be written
	 */
	void add(Table table, Provenance provenance) throws IOException {
		String file = table.name() + ".csv";
		Provenance beside = new Provenance(provenance.language(), provenance.address(), file, provenance.revision(),
				provenance.stored(), provenance.sources(), provenance.citation(), provenance.captions());
		for (Format format : new Format[] { Format.CSV, Format.CSV_METADATA }) {
			Attachment attachment = Attachment.of(table, beside, format);
			open(attachment.fileName());
			attachment.content().writeTo(this.zip);
			this.zip.closeEntry();
		}
	}

	void finish() throws IOException {
		this.zip.finish();
		this.zip.flush();
	}

	private void open(String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setLastModifiedTime(this.time);
		this.zip.putNextEntry(entry);
	}

}
