package org.duibiao.intake;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.duibiao.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a full disk does: whatever needs room is refused in words, nothing changes, and
 * readers notice nothing; with room again, all goes on.
 */
@ExtendWith(SmallDisk.Condition.class)
@Execution(ExecutionMode.CONCURRENT)
class FullDiskIntegrationTests {

	private static final List<String> FOR_READERS = List.of("/?lang=en", "/indicators?lang=en", "/data.csv?lang=en",
			"/revisions?lang=en");

	private static final String DRAFT = "/admin/drafts/1?lang=en";

	private static final int STORE_MEGABYTES = 48;

	@TempDir
	private Path directory;

	private SmallDisk temporary;

	private SmallDisk disk;

	private RunningProgram program;

	private OperatorsBrowser editor;

	private OperatorsBrowser reviewer;

	@BeforeEach
	void start() throws Exception {
		this.temporary = SmallDisk.mount(this.directory.resolve("temporary"), 128);
		this.disk = SmallDisk.mount(this.directory.resolve("store"), STORE_MEGABYTES);
		this.program = RunningProgram.start(this.temporary.directory(), this.directory.resolve("log"),
				"--spring.datasource.url=jdbc:h2:file:" + this.disk.directory().resolve("store").toAbsolutePath());
		this.editor = this.program.browser().signedIn(SignedIn.EDITOR);
		this.reviewer = this.program.browser().signedIn(SignedIn.REVIEWER);
	}

	@AfterEach
	void stop() throws Exception {
		this.program.kill();
		this.disk.close();
		this.temporary.close();
	}

	@Test
	void refusesUploadsAndChecksWithoutRoomForTheirFiles() throws Exception {
		upload(SampleUploads.renamed());
		this.temporary.fill();
		assertRefused(this.editor.upload("/admin/upload?lang=en", SampleUploads.wrong()), "full", "Nothing was stored");
		assertRefused(this.editor.upload("/admin/upload?lang=zh", SampleUploads.wrong()), "磁盘满了", "没有保存");
		assertThat(this.editor.get("/admin/drafts/2").statusCode()).isEqualTo(404);
		this.editor.post("/admin/drafts/1/check");
		this.editor.await(DRAFT, "the disk of the server is full");
		this.editor.await("/admin/drafts/1?lang=zh", "磁盘已满");
		assertReadersAreServed();
		assertThat(OperatorsBrowser.words(this.editor.get(DRAFT))).contains("No errors");
		this.temporary.makeRoom();
		publish();
	}

	@Test
	void refusesWhatTheStoreHasNoRoomFor() throws Exception {
		upload(figures());
		this.disk.fill();
		byte[] large = new byte[STORE_MEGABYTES << 20];
		new Random(7).nextBytes(large);
		assertRefused(this.editor.upload("/admin/upload?lang=en", large), "full", "Nothing was stored");
		assertReadersAreServed();
		assertNotDone(this.editor.post("/admin/drafts/1/check?lang=en"));
		this.reviewer.get("/admin");
		assertNotDone(this.reviewer.post("/admin/drafts/1/publish?lang=en", "reason", "better"));
		assertThat(OperatorsBrowser.words(this.editor.get("/admin?lang=en"))).containsOnlyOnce("figures.zip");
		assertThat(OperatorsBrowser.words(this.editor.get("/revisions?lang=en"))).doesNotContain("better");
		this.disk.makeRoom();
		publish();
	}

	/** Told at once, or by the work as soon as there is room to write it down. */
	private void assertNotDone(HttpResponse<String> answer) throws IOException, InterruptedException {
		if (answer.statusCode() == 302) {
			assertReadersAreServed();
			this.disk.makeRoom();
			this.editor.await(DRAFT, "the disk of the server is full");
			this.disk.fill();
		}
		else {
			assertRefused(answer, "full", "Nothing was stored");
		}
		assertReadersAreServed();
		assertThat(OperatorsBrowser.words(this.editor.get(DRAFT))).contains("checked", "No errors");
	}

	private byte[] figures() throws IOException {
		Path file = this.directory.resolve("figures.zip");
		GeneratedFigures.write(file, 10_000);
		return Files.readAllBytes(file);
	}

	private void upload(byte[] file) throws IOException, InterruptedException {
		assertThat(this.editor.upload("/admin/upload", file).statusCode()).isEqualTo(302);
		this.editor.await(DRAFT, "No errors");
	}

	/** Checks the first draft again, and publishes it. */
	private void publish() throws IOException, InterruptedException {
		this.editor.get("/admin");
		assertThat(this.editor.post("/admin/drafts/1/check").statusCode()).isEqualTo(302);
		this.editor.await(DRAFT, "Check again");
		this.reviewer.get("/admin");
		assertThat(this.reviewer.post("/admin/drafts/1/publish", "reason", "better").statusCode()).isEqualTo(302);
		this.reviewer.await("/revisions?lang=en", "better");
		assertReadersAreServed();
	}

	private static void assertRefused(HttpResponse<String> answer, String... words) {
		assertThat(answer.statusCode()).isEqualTo(507);
		assertThat(OperatorsBrowser.words(answer)).contains(words);
	}

	private void assertReadersAreServed() throws IOException {
		for (String address : FOR_READERS) {
			assertThat(this.program.browser().get(address).statusCode()).as(address).isEqualTo(200);
		}
	}

}
