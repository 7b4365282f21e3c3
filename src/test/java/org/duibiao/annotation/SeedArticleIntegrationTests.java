package org.duibiao.annotation;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.duibiao.annotation.AnnotatedText.ReadNumeral;
import org.duibiao.annotation.Articles.Edit;
import org.duibiao.observation.Observation;
import org.duibiao.source.Document;
import org.duibiao.source.Section;
import org.duibiao.source.SourcePlace;
import org.duibiao.testing.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An article of the seed, pasted by an operator.
 */
@EnabledIf(value = "org.duibiao.testing.Articles#areHereOrRequired", disabledReason = "the articles are not here")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE,
		properties = { "spring.datasource.url=jdbc:h2:mem:seed-article", "duibiao.sources.directory=" })
@Execution(ExecutionMode.CONCURRENT)
class SeedArticleIntegrationTests {

	private static final String STORED = "ah-2023";

	@Autowired
	private org.duibiao.annotation.Articles articles;

	@Autowired
	private Annotations annotations;

	@Autowired
	private PublishedStore store;

	@Test
	void leavesNothingToReadInADocumentThatIsStored() throws IOException {
		AnnotatedText text = this.articles.read(this.articles.paste(STORED, article(), "li"));
		assertThat(text.numerals()).hasSizeGreaterThan(100);
		assertThat(text.unread()).isEmpty();
	}

	@Test
	void takesMostFieldsByAgreeing() throws IOException {
		Document known = this.store.library().document(STORED);
		Document document = new Document("ah-2023-again", known.area(), known.title(), known.subtitle(),
				known.publisher(), known.publicationYear());
		ArticleNumber number = this.articles.paste(document, article(), "li");
		for (ReadNumeral numeral : this.articles.read(number).unread()) {
			AnnotatedText now = this.articles.read(number);
			if (now.numeral(numeral.paragraph(), numeral.span().start()).isUnread()) {
				this.annotations.accept(new Edit(number, now.article().version(), "li"), numeral.paragraph(),
						numeral.span().start());
			}
		}
		AnnotatedText read = this.articles.read(number);
		assertThat(read.left()).isZero();
		Map<SourcePlace, Annotation> agreed = read.annotations()
			.stream()
			.filter((each) -> each.is(Label.OBSERVATIONS))
			.collect(Collectors.toMap((each) -> read.place(each.spot()), (each) -> each));
		Map<String, Integer> right = new TreeMap<>();
		List<Observation> figures = this.store.figures(known);
		for (Observation figure : figures) {
			SourcePlace place = figure.place();
			Optional<Annotation> same = Optional.ofNullable(agreed.get(new SourcePlace(document.code(), place.section(),
					place.paragraph(), place.token(), place.occurrence())));
			same.ifPresent((each) -> {
				count(right, "obs_value", each, figure.quantity().value().stripTrailingZeros().toPlainString());
				count(right, "qualifier", each, figure.quantity().qualifier().name());
				count(right, "kind", each, figure.kind().name());
				count(right, "period_end", each, figure.period().time().end());
				count(right, "indicator", each, figure.indicator().value());
			});
		}
		assertThat(right)
			.isEqualTo(Map.of("obs_value", 71, "qualifier", 71, "kind", 71, "period_end", 71, "indicator", 65));
		assertThat(figures).hasSize(71);
		assertThat(read.article().headings()).extracting(Heading::code)
			.containsExactlyElementsOf(this.store.library().sectionsOf(known).stream().map(Section::code).toList());
	}

	private static void count(Map<String, Integer> right, String column, Annotation found, String expected) {
		right.merge(column, found.cell(column).equals(expected) ? 1 : 0, Integer::sum);
	}

	private static String article() throws IOException {
		return String.join("\n", Articles.read());
	}

}
