package org.duibiao.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.duibiao.intake.draft.Draft;
import org.duibiao.intake.draft.Drafts;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.duibiao.revision.Revisions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * Backups as {@code docs/operations.md} tells of them: a program that is started on what
 * was restored has all that the first one had.
 */
@Tag("backup")
class BackupIntegrationTests {

	private static final Duration SOON = Duration.ofMinutes(1);

	@TempDir
	private Path directory;

	@Test
	void ofAFileThatIsInUseHaveAllThatIsStored() throws Exception {
		Path copies = this.directory.resolve("copies");
		Map<String, List<String>> before;
		Path copy;
		try (ServedStore store = ServedStore.open(h2("store"), "duibiao", "--duibiao.backup.directory=" + copies,
				"--duibiao.backup.every=1s", "--duibiao.backup.keep=2")) {
			// copies are made all the time, before, during and after the publication
			store.fill();
			Instant filled = Instant.now();
			before = store.everything();
			copy = copies.resolve(await().atMost(SOON).until(() -> newest(copies), (name) -> isLater(name, filled)));
		}
		assertThat(copy.getFileName().toString()).endsWith("Z.zip");
		try (Stream<Path> files = Files.list(copies)) {
			assertThat(files).hasSizeLessThanOrEqualTo(2);
		}
		unpack(copy, this.directory.resolve("restored"));
		assertSame(before, h2("restored/store"), "duibiao");
	}

	@Test
	@ExtendWith(InstalledPostgres.Condition.class)
	void ofPostgresHaveAllThatIsStored() throws Exception {
		try (InstalledPostgres server = InstalledPostgres.start()) {
			server.tool("createdb", "duibiao");
			Map<String, List<String>> before;
			String dump = server.file("duibiao.dump").toString();
			try (ServedStore store = ServedStore.open(server.url("duibiao"), InstalledPostgres.USER)) {
				store.fill();
				before = store.everything();
				server.tool("pg_dump", "-Fc", "--no-owner", "-d", "duibiao", "-f", dump);
			}
			server.tool("createdb", "restored");
			server.tool("pg_restore", "--no-owner", "--exit-on-error", "-d", "restored", dump);
			assertSame(before, server.url("restored"), InstalledPostgres.USER);
		}
	}

	@Test
	void areNotPromisedForOtherStores() {
		assertThatThrownBy(
				() -> ServedStore.open("jdbc:h2:mem:never", "duibiao", "--duibiao.backup.directory=" + this.directory)
					.close())
			.rootCause()
			.hasMessageContaining("pg_dump");
	}

	/** All rows are the same, and the program goes on from them. */
	private static void assertSame(Map<String, List<String>> before, String url, String user) throws Exception {
		assertThat(before).hasSizeGreaterThan(35);
		try (ServedStore restored = ServedStore.open(url, user)) {
			Map<String, List<String>> after = restored.everything();
			assertThat(after.keySet()).isEqualTo(before.keySet());
			assertThat(after).allSatisfy((table, rows) -> assertThat(rows).as(table).isEqualTo(before.get(table)));
			assertThat(restored.bean(Revisions.class).latest().number().value()).isEqualTo(2);
			assertThat(restored.bean(Observations.class)
				.find(Selection.ALL, restored.bean(Revisions.class).latest().number())
				.distinct()).hasSizeGreaterThan(100);
			assertThat(restored.bean(Drafts.class).newest(10)).extracting(Draft::state)
				.containsExactlyInAnyOrder(Draft.State.CHECKED, Draft.State.PUBLISHED);
			assertThat(restored.checked(DraftSteps.lakes()).number().value()).isGreaterThan(2);
		}
	}

	private String h2(String name) {
		return "jdbc:h2:file:" + this.directory.resolve(name).toAbsolutePath();
	}

	private static boolean isLater(String copy, Instant time) {
		String begun = time.plusSeconds(1).toString().replaceAll("[-:]|\\..*", "");
		return copy.compareTo("duibiao-" + begun + "Z.zip") >= 0;
	}

	private static String newest(Path copies) throws IOException {
		if (!Files.isDirectory(copies)) {
			return "";
		}
		try (Stream<Path> files = Files.list(copies)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".zip"))
				.max(String::compareTo)
				.orElse("");
		}
	}

	private static void unpack(Path copy, Path target) throws IOException {
		Files.createDirectories(target);
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(copy))) {
			ZipEntry entry = zip.getNextEntry();
			while (entry != null) {
				Files.copy(zip, target.resolve(entry.getName()));
				entry = zip.getNextEntry();
			}
		}
	}

}
