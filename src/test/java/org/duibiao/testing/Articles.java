package org.duibiao.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The articles of the seed, which are no part of the project.
 */
public final class Articles {

	private static final String DIRECTORY = "duibiao.sources.directory";

	private static final String ABSENT = "-D%s names no directory with the articles as *.txt".formatted(DIRECTORY);

	private Articles() {
	}

	/**
	 * Whether tests of the articles run: if the articles are here, or if they have to be.
	 * @return whether they run
	 * @throws IOException if the directory cannot be read
	 */
	public static boolean areHereOrRequired() throws IOException {
		boolean wanted = !files().isEmpty() || required().contains("sources");
		if (!wanted) {
			System.out.println("The articles are not tested: " + ABSENT);
		}
		return wanted;
	}

	/**
	 * The files with the articles.
	 * @return the text of each, at least one
	 * @throws IOException if one cannot be read
	 */
	public static List<String> read() throws IOException {
		List<Path> files = files();
		assertThat(files).as(ABSENT).isNotEmpty();
		List<String> articles = new ArrayList<>();
		for (Path file : files) {
			articles.add(Files.readString(file));
		}
		return articles;
	}

	private static List<String> required() {
		return Arrays.asList(System.getProperty("duibiao.required", "").split("[, ]+"));
	}

	private static List<Path> files() throws IOException {
		Optional<Path> directory = Stream.of(System.getProperty(DIRECTORY), System.getenv("DUIBIAO_SOURCES_DIRECTORY"))
			.filter(Objects::nonNull)
			.map(Path::of)
			.filter(Files::isDirectory)
			.findFirst();
		if (directory.isEmpty()) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(directory.get())) {
			return files.filter((file) -> file.toString().endsWith(".txt")).sorted().toList();
		}
	}

}
