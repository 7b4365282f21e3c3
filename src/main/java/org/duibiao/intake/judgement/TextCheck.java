package org.duibiao.intake.judgement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.duibiao.intake.content.Place;
import org.duibiao.intake.content.Problem;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.kernel.Reason;
import org.duibiao.observation.writing.FigureReading;
import org.duibiao.revision.writing.Row;
import org.duibiao.revision.writing.VersionedTable;
import org.duibiao.source.AttachedTexts;
import org.duibiao.source.Document;
import org.duibiao.source.Section;
import org.duibiao.source.SourcePlace;
import org.duibiao.source.text.ArticleText;
import org.duibiao.source.text.Location;
import org.duibiao.source.text.UnrecognizedArticleException;
import org.duibiao.source.writing.SourceReading;

/**
 * Looks up the tokens that come in where a text is attached to their document: a token
 * that is nowhere in it is an error, one that stands elsewhere a warning.
 */
final class TextCheck {

	private static final List<String> TABLES = List.of("exclusions", "observations", "ranks", "benchmarks");

	private final Prospect prospect;

	private final AttachedTexts texts;

	private final Consumer<Problem> problems;

	TextCheck(Prospect prospect, AttachedTexts texts, Consumer<Problem> problems) {
		this.prospect = prospect;
		this.texts = texts;
		this.problems = problems;
	}

	/**
	 * The documents in which anything that comes in is printed.
	 * @return their codes
	 */
	Set<String> documents() {
		Set<String> documents = new LinkedHashSet<>();
		TABLES.forEach((table) -> documents.addAll(this.prospect.changed(table, "document")));
		return documents;
	}

	void check(String code) {
		this.texts.of(code).flatMap((text) -> read(text.content(), code)).ifPresent((article) -> {
			for (String name : TABLES) {
				VersionedTable table = DataTables.named(name).orElseThrow();
				this.prospect.come(table, "document", code, (place, row) -> look(article, table, place, row));
			}
		});
	}

	private Optional<ArticleText> read(String content, String code) {
		List<Document> documents = this.prospect.all("documents").stream().map(SourceReading::document).toList();
		Document document = documents.stream().filter((each) -> each.code().equals(code)).findFirst().orElseThrow();
		List<Section> sections = SourceReading.sections(this.prospect.all("sections"), code);
		try {
			return Optional.of(ArticleText.of(content, document, sections, documents));
		}
		catch (UnrecognizedArticleException ex) {
			this.problems.accept(Problem.warning(Place.of(code), "", ex.getMessage(),
					Reason.of("intake.judged.text-unrecognized", code)));
			return Optional.empty();
		}
	}

	private void look(ArticleText article, VersionedTable table, Place place, Row row) {
		SourcePlace printed = FigureReading.place(table, row);
		Location location = article.locate(printed);
		if (location instanceof Location.Missing) {
			this.problems.accept(Problem.error(place, "token", printed.token(), Reason.of("intake.expected.in-text")));
		}
		else if (location instanceof Location.Moved moved) {
			this.problems.accept(Problem.warning(place, "token", printed.token(),
					Reason.of("intake.judged.moved", moved.places()
						.stream()
						.limit(3)
						.map((found) -> "%s/%d/%d".formatted(found.section(), found.paragraph(), found.occurrence()))
						.collect(Collectors.joining(", ")))));
		}
	}

}
