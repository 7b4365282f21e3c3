package org.duibiao.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files and packages stay small enough to be read at a sitting.
 */
class SizeTests {

	private static final int MEDIAN = 60;

	private static final int LARGE = 180;

	private static final int LARGEST = 300;

	private static final int TEMPLATE = 120;

	private static final int TYPES = 18;

	@Test
	void mostFilesAreSmall() throws IOException {
		List<Integer> lines = files("src/main/java", ".java").stream().map(SizeTests::lines).sorted().toList();
		assertThat(lines.get(lines.size() / 2)).as("median").isLessThanOrEqualTo(MEDIAN);
		assertThat(lines.get(lines.size() * 95 / 100)).as("95 of 100").isLessThanOrEqualTo(LARGE);
	}

	@Test
	void noFileIsLarge() throws IOException {
		assertThat(files("src", ".java")).allSatisfy((file) -> assertThat(lines(file)).isLessThanOrEqualTo(LARGEST));
	}

	@Test
	void templatesAreSmall() throws IOException {
		assertThat(files("src/main/resources/templates", ".html"))
			.allSatisfy((file) -> assertThat(lines(file)).isLessThanOrEqualTo(TEMPLATE));
	}

	@Test
	void packagesHaveFewTypes() throws IOException {
		Map<Path, Long> types = files("src/main/java", ".java").stream()
			.filter((file) -> !file.endsWith("package-info.java"))
			.collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
		assertThat(types).allSatisfy((folder, count) -> assertThat(count).isLessThanOrEqualTo(TYPES));
	}

	@Test
	void everyPackageIsDocumentedAndNullMarked() throws IOException {
		assertThat(files("src/main/java", ".java").stream().map(Path::getParent).distinct())
			.allSatisfy((folder) -> assertThat(folder.resolve("package-info.java")).content()
				.startsWith("/**")
				.contains("@org.jspecify.annotations.NullMarked"));
	}

	private static List<Path> files(String folder, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of(folder))) {
			return files.filter((file) -> file.toString().endsWith(ending)).toList();
		}
	}

	private static int lines(Path file) {
		try {
			return Files.readAllLines(file).size();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
