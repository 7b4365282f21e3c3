package org.duibiao.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duibiao.revision.Revisions;
import org.duibiao.source.text.ArticleText;
import org.duibiao.source.text.UnrecognizedArticleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Attaches the texts of the directory {@code duibiao.sources.directory} at the start:
 * each {@code *.txt} file in UTF-8, with one document or several.
 * <p>
 * A file that cannot be read or has no known document is logged and left alone; what was
 * attached before stays.
 */
@Component
class SourcesDirectory implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(SourcesDirectory.class);

	private static final int LARGEST = 1_000_000;

	private final String directory;

	private final AttachedTexts texts;

	private final Sources sources;

	private final Revisions revisions;

	SourcesDirectory(@Value("${duibiao.sources.directory:}") String directory, AttachedTexts texts, Sources sources,
			Revisions revisions) {
		this.directory = directory;
		this.texts = texts;
		this.sources = sources;
		this.revisions = revisions;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		if (this.directory.isBlank()) {
			return;
		}
		Path path = Path.of(this.directory);
		if (!Files.isDirectory(path)) {
			logger.warn("duibiao.sources.directory: found '{}', expected a directory; no text was attached", path);
			return;
		}
		Library library = this.sources.asOf(this.revisions.latest().number());
		try (Stream<Path> files = Files.list(path)) {
			for (Path file : files.filter((it) -> it.toString().endsWith(".txt")).sorted().toList()) {
				read(file).ifPresent((content) -> attach(file, content, library));
			}
		}
	}

	private static Optional<String> read(Path file) throws IOException {
		if (Files.size(file) > LARGEST) {
			logger.warn("{}: found {} bytes, expected at most {}; not attached", file, Files.size(file), LARGEST);
			return Optional.empty();
		}
		try {
			String content = Files.readString(file, StandardCharsets.UTF_8);
			if (content.isBlank()) {
				logger.warn("{}: found nothing, expected the text of a document; not attached", file);
			}
			return Optional.of(content).filter((text) -> !text.isBlank());
		}
		catch (CharacterCodingException ex) {
			logger.warn("{}: found another encoding, expected UTF-8; not attached", file);
			return Optional.empty();
		}
	}

	private void attach(Path file, String content, Library library) {
		List<Document> found = library.documents()
			.stream()
			.filter((document) -> content.contains(document.title().zh()))
			.toList();
		if (found.isEmpty()) {
			logger.warn("{}: found no title of a known document; not attached", file);
		}
		for (Document document : found) {
			try {
				ArticleText.of(content, document, library.sectionsOf(document), library.documents());
				if (this.texts.attach(document.code(), content)) {
					logger.info("{}: the text of {} was attached", file, document.code());
				}
			}
			catch (UnrecognizedArticleException ex) {
				logger.warn("{}: {}; not attached", file, ex.getMessage());
			}
		}
	}

}
