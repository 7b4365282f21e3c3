package org.duibiao.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.duibiao.intake.content.PackageFiles;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.revision.writing.VersionedTable;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A data package in memory: the seed, or what a test makes of it.
 */
final class EditedPackage implements PackageFiles {

	private final Map<String, byte[]> files = new LinkedHashMap<>();

	/**
	 * The seed itself.
	 * @return a copy, to be edited at will
	 */
	static EditedPackage ofSeed() {
		EditedPackage copy = new EditedPackage();
		copy.put(PackageDescriptor.FILE, content(PackageDescriptor.FILE));
		for (VersionedTable table : DataTables.inOrder()) {
			copy.put(table.name() + ".csv", content(table.name() + ".csv"));
		}
		return copy;
	}

	/**
	 * A package of which every file has but its header.
	 * @return the package, to be edited at will
	 */
	static EditedPackage empty() {
		EditedPackage copy = ofSeed();
		for (VersionedTable table : DataTables.inOrder()) {
			copy.put(table.name() + ".csv", String.join(",", table.columnNames()) + "\n");
		}
		return copy;
	}

	/**
	 * The files of a ZIP archive.
	 * @param archive the archive
	 * @return a copy, to be edited at will
	 */
	static EditedPackage ofArchive(byte[] archive) throws IOException {
		EditedPackage copy = new EditedPackage();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				copy.put(entry.getName(), zip.readAllBytes());
			}
		}
		return copy;
	}

	/**
	 * The files as a ZIP archive.
	 * @return the archive
	 */
	byte[] archive() {
		ByteArrayOutputStream archive = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(archive)) {
			for (Map.Entry<String, byte[]> file : this.files.entrySet()) {
				ZipEntry entry = new ZipEntry(file.getKey());
				entry.setTime(0);
				zip.putNextEntry(entry);
				zip.write(file.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return archive.toByteArray();
	}

	EditedPackage put(String name, String text) {
		return put(name, text.getBytes(StandardCharsets.UTF_8));
	}

	EditedPackage put(String name, byte[] content) {
		this.files.put(name, content);
		return this;
	}

	EditedPackage without(String name) {
		this.files.remove(name);
		return this;
	}

	EditedPackage replace(String name, String from, String to) {
		assertThat(text(name)).as(name).contains(from);
		return put(name, text(name).replace(from, to));
	}

	EditedPackage add(String name, String line) {
		return put(name, text(name).stripTrailing() + "\n" + line + "\n");
	}

	EditedPackage remove(String name, String lineStart) {
		assertThat(text(name)).as(name).contains("\n" + lineStart);
		StringBuilder kept = new StringBuilder();
		text(name).lines().filter((line) -> !line.startsWith(lineStart)).forEach((line) -> kept.append(line + "\n"));
		return put(name, kept.toString());
	}

	Set<String> names() {
		return this.files.keySet();
	}

	String text(String name) {
		return new String(this.files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
	}

	@Override
	public InputStream open(String name) throws IOException {
		byte[] content = this.files.get(name);
		if (content == null) {
			throw new FileNotFoundException(name);
		}
		return new ByteArrayInputStream(content);
	}

	private static byte[] content(String name) {
		try (InputStream in = new ClassPathResource("seeds/" + name).getInputStream()) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
