package org.duibiao.site.tag;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same program has the same fingerprint, another one another.
 */
class FingerprintTests {

	@TempDir
	private Path folder;

	@Test
	void isTheSameWheneverTheArchiveWasWritten() throws IOException {
		Fingerprint one = Fingerprint.of(archive("one.jar", "content", 0));
		Fingerprint two = Fingerprint.of(archive("two.jar", "content", 1_000_000_000_000L));
		assertThat(one).isEqualTo(two);
	}

	@Test
	void isAnotherForAnotherContent() throws IOException {
		Fingerprint one = Fingerprint.of(archive("one.jar", "content", 0));
		Fingerprint two = Fingerprint.of(archive("two.jar", "kontent", 0));
		assertThat(one).isNotEqualTo(two);
	}

	@Test
	void isThereWithoutAnArchive() {
		assertThat(Fingerprint.ofThisBuild().value()).isNotBlank();
	}

	private File archive(String name, String content, long time) throws IOException {
		Path file = this.folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out)) {
			ZipEntry entry = new ZipEntry("BOOT-INF/classes/a.class");
			entry.setTime(time);
			jar.putNextEntry(entry);
			jar.write(content.getBytes(StandardCharsets.UTF_8));
		}
		return file.toFile();
	}

}
