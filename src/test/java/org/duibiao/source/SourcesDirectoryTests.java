package org.duibiao.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.duibiao.revision.Revisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SourcesDirectory} with texts made up.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE,
		properties = { "spring.datasource.url=jdbc:h2:mem:sources-directory;DB_CLOSE_DELAY=-1",
				"duibiao.sources.directory=" })
@ExtendWith(OutputCaptureExtension.class)
class SourcesDirectoryTests {

	@Autowired
	private AttachedTexts texts;

	@Autowired
	private Sources sources;

	@Autowired
	private Revisions revisions;

	@TempDir
	private Path directory;

	private String before = "";

	private String other = "";

	@BeforeEach
	void attachAText() throws IOException {
		this.before = text("ah-2023", "湖边");
		this.other = text("sd-2023", "山上");
		this.texts.attach("ah-2023", this.before);
		this.texts.attach("sd-2023", this.other);
	}

	@Test
	void attachesATextInUtf8(CapturedOutput output) throws IOException {
		String text = text("ah-2023", "新修一条路");
		write("lake.txt", text, StandardCharsets.UTF_8);
		run();
		assertThat(output).contains("lake.txt: the text of ah-2023 was attached");
		assertThat(this.texts.of("ah-2023")).hasValueSatisfying((it) -> assertThat(it.content()).isEqualTo(text));
		assertThat(this.texts.of("sd-2023")).hasValueSatisfying((it) -> assertThat(it.content()).isEqualTo(this.other));
	}

	@Test
	void attachesSeveralDocumentsOfOneFile(CapturedOutput output) throws IOException {
		String both = text("ah-2023", "一") + text("sd-2023", "二");
		write("both.txt", both, StandardCharsets.UTF_8);
		run();
		assertThat(output).contains("both.txt: the text of ah-2023 was attached")
			.contains("both.txt: the text of sd-2023 was attached");
	}

	@Test
	void saysNothingOfATextThatIsThereAlready(CapturedOutput output) throws IOException {
		write("same.txt", this.before, StandardCharsets.UTF_8);
		run();
		assertThat(output).doesNotContain("same.txt");
		assertNothingLost();
	}

	@Test
	void leavesAFileInAnotherEncoding(CapturedOutput output) throws IOException {
		write("gbk.txt", text("ah-2023", "新"), Charset.forName("GBK"));
		run();
		assertThat(output).contains("gbk.txt: found another encoding, expected UTF-8; not attached");
		assertNothingLost();
	}

	@Test
	void leavesAnEmptyFile(CapturedOutput output) throws IOException {
		write("empty.txt", "", StandardCharsets.UTF_8);
		write("blank.txt", " \n\n", StandardCharsets.UTF_8);
		run();
		assertThat(output).contains("empty.txt: found nothing, expected the text of a document; not attached")
			.contains("blank.txt: found nothing");
		assertNothingLost();
	}

	@Test
	void leavesAFileWithoutAKnownTitle(CapturedOutput output) throws IOException {
		write("notes.txt", "买米，买盐。", StandardCharsets.UTF_8);
		run();
		assertThat(output).contains("notes.txt: found no title of a known document; not attached");
		assertNothingLost();
	}

	@Test
	void leavesATextWithoutItsHeadingsAndNamesThem(CapturedOutput output) throws IOException {
		Document document = document("ah-2023");
		write("cut.txt", document.title().zh() + "\n湖边\n", StandardCharsets.UTF_8);
		run();
		assertThat(output).contains("cut.txt: ").contains("2023年工作成效").contains("; not attached");
		assertNothingLost();
	}

	@Test
	void leavesAFileThatIsTooLarge(CapturedOutput output) throws IOException {
		write("large.txt", text("ah-2023", "湖".repeat(400_000)), StandardCharsets.UTF_8);
		run();
		assertThat(output).contains("large.txt: found ").contains("expected at most 1000000; not attached");
		assertNothingLost();
	}

	@Test
	void readsTheOtherFilesStill(CapturedOutput output) throws IOException {
		write("a.txt", "", StandardCharsets.UTF_8);
		write("b.txt", text("ah-2023", "仍然读到"), StandardCharsets.UTF_8);
		write("c.md", text("ah-2023", "不读"), StandardCharsets.UTF_8);
		run();
		assertThat(output).contains("b.txt: the text of ah-2023 was attached").doesNotContain("c.md");
	}

	@Test
	void saysThatTheDirectoryIsMissing(CapturedOutput output) throws IOException {
		run(this.directory.resolve("nowhere").toString());
		assertThat(output).contains("duibiao.sources.directory: found '")
			.contains("nowhere', expected a directory; no text was attached");
		assertNothingLost();
	}

	@Test
	void doesNothingWithoutADirectory(CapturedOutput output) throws IOException {
		run(" ");
		assertThat(output).doesNotContain("duibiao.sources.directory").doesNotContain("attached");
		assertNothingLost();
	}

	private void assertNothingLost() {
		assertThat(this.texts.of("ah-2023").orElseThrow().content()).isEqualTo(this.before);
		assertThat(this.texts.of("sd-2023").orElseThrow().content()).isEqualTo(this.other);
	}

	private void run() throws IOException {
		run(this.directory.toString());
	}

	private void run(String path) throws IOException {
		new SourcesDirectory(path, this.texts, this.sources, this.revisions).run(new DefaultApplicationArguments());
	}

	private void write(String name, String text, Charset encoding) throws IOException {
		Files.writeString(this.directory.resolve(name), text, encoding);
	}

	private String text(String code, String more) {
		Document document = document(code);
		Library library = this.sources.asOf(this.revisions.latest().number());
		return MadeUpText.of(document, library.sectionsOf(document), Map.of("2023", "\n" + more));
	}

	private Document document(String code) {
		return this.sources.asOf(this.revisions.latest().number())
			.documents()
			.stream()
			.filter((document) -> document.code().equals(code))
			.findFirst()
			.orElseThrow();
	}

}
