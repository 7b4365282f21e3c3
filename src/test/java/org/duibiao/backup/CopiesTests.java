package org.duibiao.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * A directory of copies.
 */
class CopiesTests {

	private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");

	@TempDir
	private Path temporary;

	private Copies copies;

	@BeforeEach
	void makeCopies() {
		this.copies = new Copies(this.temporary.resolve("copies"));
	}

	@Test
	void areNamedAfterTheirTime() throws IOException {
		assertThat(this.copies.newest()).isEmpty();
		Path copy = this.copies.add(NOON, (file) -> Files.writeString(file, "whole"));
		assertThat(copy).hasFileName("duibiao-20260131T120000Z.zip").hasContent("whole");
		assertThat(this.copies.newest()).hasValue(NOON);
	}

	@Test
	void haveTheirNameOnlyWhenTheyAreWhole() throws IOException {
		this.copies.add(NOON, (file) -> Files.writeString(file, "whole"));
		assertThatIOException().isThrownBy(() -> this.copies.add(NOON.plusSeconds(60), (file) -> {
			Files.writeString(file, "ha");
			assertThat(files()).containsExactly("duibiao-20260131T120000Z.zip",
					"duibiao-20260131T120100Z.zip.unfinished");
			throw new IOException("made to fail");
		}));
		assertThat(files()).containsExactly("duibiao-20260131T120000Z.zip");
		assertThat(this.copies.newest()).hasValue(NOON);
	}

	@Test
	void goOldestFirst() throws IOException {
		for (int i = 0; i < 4; i++) {
			this.copies.add(NOON.plusSeconds(i), (file) -> Files.writeString(file, "whole"));
		}
		Files.writeString(this.temporary.resolve("copies/duibiao-mine.zip"), "somebody's");
		this.copies.thin(2);
		assertThat(files()).containsExactly("duibiao-20260131T120002Z.zip", "duibiao-20260131T120003Z.zip",
				"duibiao-mine.zip");
		this.copies.thin(3);
		assertThat(files()).hasSize(3);
	}

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(this.temporary.resolve("copies"))) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

}
