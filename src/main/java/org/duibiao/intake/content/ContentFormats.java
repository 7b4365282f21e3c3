package org.duibiao.intake.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.duibiao.intake.format.Archive;
import org.duibiao.intake.format.FileKind;
import org.duibiao.intake.format.Limits;
import org.duibiao.intake.format.UnreadableException;
import org.duibiao.intake.format.workbook.Workbook;
import org.duibiao.kernel.Reason;

/**
 * Opens whatever comes in, by what is in it, not by its name: data packages and filled
 * templates.
 */
public final class ContentFormats {

	private static final String CONTENT_TYPES = "[Content_Types].xml";

	private static final Pattern NESTED = Pattern.compile("(?i).*\\.(zip|xlsx|gz|bz2|xz|7z|rar|tar|jar)");

	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|.*[/\\\\]");

	private ContentFormats() {
	}

	/**
	 * Opens a file that came in.
	 * @param path the file
	 * @param fileName the name that it had where it came from
	 * @param limits how much it may hold
	 * @return what is in it, to be closed by the caller
	 * @throws ContentRefusedException if it is nothing that can come in
	 * @throws IOException if it cannot be read from the disk
	 */
	public static Content open(Path path, String fileName, Limits limits) throws IOException {
		String name = INVISIBLE.matcher(fileName).replaceAll("");
		try {
			if (Files.size(path) > limits.upload().toBytes()) {
				throw new UnreadableException(Long.toString(Files.size(path)),
						Reason.of("intake.expected.upload", limits.upload().toMegabytes()));
			}
			FileKind kind = FileKind.of(path);
			if (kind == FileKind.ARCHIVE) {
				return open(Archive.open(path, limits), name, limits);
			}
			if (kind == FileKind.TEXT) {
				return new CsvContent(() -> Files.newInputStream(path), name, limits);
			}
			throw new UnreadableException(name, kind.expected());
		}
		catch (UnreadableException ex) {
			throw new ContentRefusedException(name, ex);
		}
	}

	/**
	 * Opens a data package.
	 * @param files its files
	 * @param limits how much they may hold
	 * @return what is in it, to be closed by the caller
	 * @throws ContentRefusedException if it has no descriptor that can be read
	 * @throws IOException if a file cannot be read
	 */
	public static Content open(PackageFiles files, Limits limits) throws IOException {
		return new PackageContent(files, () -> {
		}, limits);
	}

	private static Content open(Archive archive, String name, Limits limits) throws IOException {
		try {
			if (archive.names().contains(CONTENT_TYPES)) {
				return workbook(archive, name, limits);
			}
			List<String> descriptors = archive.names()
				.stream()
				.filter((path) -> path.equals(PackageContent.DESCRIPTOR)
						|| path.endsWith("/" + PackageContent.DESCRIPTOR))
				.toList();
			if (descriptors.size() != 1) {
				throw new UnreadableException(name, Reason.of("intake.expected.archive.package"));
			}
			return dataPackage(archive, descriptors.get(0), limits);
		}
		catch (IOException | RuntimeException ex) {
			archive.close();
			throw ex;
		}
	}

	private static Content workbook(Archive archive, String name, Limits limits) throws IOException {
		if (archive.names().stream().noneMatch((path) -> path.startsWith("xl/"))) {
			throw new UnreadableException(name, Reason.of("intake.expected.kind.office"));
		}
		return new WorkbookContent(Workbook.open(archive, limits), archive, name);
	}

	private static Content dataPackage(Archive archive, String descriptor, Limits limits) throws IOException {
		String folder = descriptor.substring(0, descriptor.length() - PackageContent.DESCRIPTOR.length());
		PackageFiles files = (path) -> archive.open(folder + path);
		PackageContent content = new PackageContent(files, archive, limits);
		List<String> tables = content.tables().stream().map((table) -> folder + content.path(table)).toList();
		for (String path : archive.names()) {
			if (!tables.contains(path) && (NESTED.matcher(path).matches() || path.endsWith(".csv"))
					&& !path.startsWith("__MACOSX/")) {
				throw new UnreadableException(path, Reason.of("intake.expected.archive.known"));
			}
		}
		return content;
	}

}
