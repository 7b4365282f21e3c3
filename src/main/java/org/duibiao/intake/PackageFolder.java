package org.duibiao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.duibiao.intake.content.Content;
import org.duibiao.intake.content.ContentRefusedException;
import org.duibiao.intake.content.Extent;
import org.duibiao.intake.content.Line;
import org.duibiao.intake.content.LineReceiver;
import org.duibiao.intake.content.Place;
import org.duibiao.revision.writing.VersionedTable;

/**
 * A data package in memory.
 */
public final class PackageFolder implements Content {

	private final DataPackage data;

	private PackageFolder(DataPackage data) {
		this.data = data;
	}

	static Content of(PackageFiles files) throws IOException {
		try {
			return new PackageFolder(new PackageReader(files).read());
		}
		catch (PackageRejectedException ex) {
			throw new ContentRefusedException(ex.problems()
				.stream()
				.map((problem) -> org.duibiao.intake.content.Problem.error(
						new Place(problem.file(), "", problem.line()), problem.column(), problem.found(),
						problem.expected()))
				.toList());
		}
	}

	/**
	 * Opens an archive.
	 * @param file the archive
	 * @param fileName its name
	 * @return the content
	 * @throws IOException if it cannot be read
	 */
	public static Content open(Path file, String fileName) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return of((name) -> entry(zip, name));
		}
	}

	private static InputStream entry(ZipFile zip, String name) throws IOException {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null) {
			throw new java.io.FileNotFoundException(name);
		}
		return zip.getInputStream(entry);
	}

	@Override
	public String packageName() {
		return this.data.name();
	}

	@Override
	public String packageVersion() {
		return this.data.version();
	}

	@Override
	public Extent extent() {
		return Extent.WHOLE;
	}

	@Override
	public List<VersionedTable> tables() {
		return this.data.tables().stream().map(PackageTable::table).toList();
	}

	@Override
	public void read(VersionedTable table, LineReceiver receiver) {
		this.data.tables()
			.stream()
			.filter((each) -> each.table().name().equals(table.name()))
			.forEach((each) -> each.lines()
				.forEach((line) -> receiver.line(new Line(new Place(each.file(), "", line.number()), line.cells()))));
	}

	@Override
	public void close() {
		// everything is in memory
	}

}
