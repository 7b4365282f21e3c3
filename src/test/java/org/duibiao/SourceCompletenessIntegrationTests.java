package org.duibiao;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.duibiao.observation.Figures;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Rank;
import org.duibiao.observation.Selection;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.Revisions;
import org.duibiao.source.Document;
import org.duibiao.source.Library;
import org.duibiao.source.SourcePlace;
import org.duibiao.source.Sources;
import org.duibiao.source.text.ArticleText;
import org.duibiao.source.text.SourceCoverage;
import org.duibiao.testing.Articles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the seed against the articles themselves, which are no part of the project: each
 * numeral must be a figure or be excluded.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE,
		properties = "spring.datasource.url=jdbc:h2:mem:completeness")
@EnabledIf(value = "org.duibiao.testing.Articles#areHereOrRequired", disabledReason = "the articles are not here")
class SourceCompletenessIntegrationTests {

	private static List<String> articles = List.of();

	@Autowired
	private Revisions revisions;

	@Autowired
	private Sources sources;

	@Autowired
	private Observations observations;

	private List<SourceCoverage> coverages = List.of();

	@BeforeAll
	static void readTheArticles() throws IOException {
		articles = Articles.read();
	}

	@BeforeEach
	void layFiguresOverTheArticles() {
		RevisionNumber revision = this.revisions.latest().number();
		Library library = this.sources.asOf(revision);
		List<SourcePlace> places = places(this.observations.find(Selection.ALL, revision));
		this.coverages = library.documents().stream().map((document) -> {
			ArticleText text = textOf(document, library);
			return SourceCoverage.of(text, places, library.exclusionsOf(document));
		}).toList();
	}

	@Test
	void accountsForEachNumeral() {
		assertThat(this.coverages).hasSize(2)
			.allSatisfy((coverage) -> assertThat(coverage.numerals()).hasSizeGreaterThan(50))
			.allSatisfy((coverage) -> assertThat(coverage.leftOver()).isEmpty());
	}

	@Test
	void findsEachTokenAtItsPlace() {
		assertThat(this.coverages).allSatisfy((coverage) -> assertThat(coverage.notFound()).isEmpty());
	}

	@Test
	void needsEachExclusion() {
		assertThat(this.coverages).allSatisfy((coverage) -> assertThat(coverage.needless()).isEmpty());
	}

	private static ArticleText textOf(Document document, Library library) {
		String file = articles.stream().filter((text) -> text.contains(document.title().zh())).findFirst().orElse("");
		return ArticleText.of(file, document, library.sectionsOf(document), library.documents());
	}

	private static List<SourcePlace> places(Figures figures) {
		return Stream
			.concat(figures.ranksAlone().stream().map(Rank::place),
					figures.distinct()
						.stream()
						.flatMap((figure) -> Stream.concat(Stream.of(figure), figures.repetitionsOf(figure).stream()))
						.flatMap(SourceCompletenessIntegrationTests::places))
			.toList();
	}

	private static Stream<SourcePlace> places(Observation figure) {
		return Stream
			.of(Stream.of(figure.place()), figure.ranks().stream().map(Rank::place),
					figure.benchmarks().stream().map((benchmark) -> benchmark.place()))
			.flatMap((places) -> places);
	}

}
