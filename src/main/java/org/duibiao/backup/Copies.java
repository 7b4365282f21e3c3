package org.duibiao.backup;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A directory of copies, each named after the time at which it was begun. A copy has its
 * name only when it is whole; other files are left alone.
 */
final class Copies {

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'duibiao-'uuuuMMdd'T'HHmmss'Z.zip'")
		.withZone(ZoneOffset.UTC);

	private static final String UNFINISHED = ".unfinished";

	private final Path directory;

	Copies(Path directory) {
		this.directory = directory.toAbsolutePath();
	}

	/**
	 * When the newest copy was begun.
	 * @return the time; nothing if there is no copy
	 */
	Optional<Instant> newest() throws IOException {
		List<Path> all = all();
		return all.isEmpty() ? Optional.empty() : begun(all.get(all.size() - 1));
	}

	/**
	 * Adds a copy.
	 * @param begun when it was begun
	 * @param writer what writes it
	 * @return its file
	 */
	Path add(Instant begun, Writer writer) throws IOException {
		Files.createDirectories(this.directory);
		Path copy = this.directory.resolve(NAME.format(begun));
		Path unfinished = this.directory.resolve(copy.getFileName() + UNFINISHED);
		try {
			writer.write(unfinished);
			return Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	/**
	 * Removes the oldest copies.
	 * @param keep how many stay
	 */
	void thin(int keep) throws IOException {
		List<Path> all = all();
		for (Path old : all.subList(0, Math.max(0, all.size() - keep))) {
			Files.delete(old);
		}
	}

	/** All copies, the oldest first. */
	private List<Path> all() throws IOException {
		List<Path> all = new ArrayList<>();
		if (Files.isDirectory(this.directory)) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(this.directory,
					(file) -> begun(file).isPresent())) {
				files.forEach(all::add);
			}
		}
		all.sort(null);
		return all;
	}

	private static Optional<Instant> begun(Path file) {
		try {
			return Optional.of(NAME.parse(file.getFileName().toString(), Instant::from));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/**
	 * What writes a copy.
	 */
	@FunctionalInterface
	interface Writer {

		void write(Path file) throws IOException;

	}

}
