package org.duibiao.source.text;

import java.util.List;

import org.duibiao.source.SourcePlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests of {@link ArticleText}.
 */
class ArticleTextTests {

	@Test
	void countsParagraphsFromTheHeadingOfEachSection() {
		assertThat(Lake.lake().paragraphs()).containsExactly(new Paragraph("s0", 1, "湖边小城写下新篇 与副题"),
				new Paragraph("s0", 2, "湖城编辑部"), new Paragraph("s0", 3, "开篇说到3座桥。"), new Paragraph("s1", 1, "2001年做的事"),
				new Paragraph("s2", 1, "(一)修路。修路7公里，居全省首位；又修17公里。"), new Paragraph("s2", 2, "图为湖边"),
				new Paragraph("s2", 3, "再修7公里。"), new Paragraph("s3", 1, "(二)植树。植树5000株。"));
	}

	@Test
	void readsTheLastDocumentToTheEndOfTheFile() {
		ArticleText hill = ArticleText.of(Lake.file(), Lake.HILL, Lake.HILL_SECTIONS, List.of(Lake.LAKE, Lake.HILL));
		assertThat(hill.document()).isEqualTo("hill");
		assertThat(hill.paragraphs()).extracting(Paragraph::text)
			.containsExactly("山上小村写下新篇", "山村编辑部", "2001年做的事", "一是养蜂。养蜂7箱。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r", "\n\n \t\u3000\n" })
	void readsADocumentByItselfWithAnyLineEnds(String lineEnd) {
		String file = String.join(lineEnd, "\uFEFF湖边小城写下新篇", "2001年做的事", "\u3000\u3000(一)修路", "(二)植树", "完");
		ArticleText text = ArticleText.of(file, Lake.LAKE, Lake.LAKE_SECTIONS, List.of());
		assertThat(text.paragraphs()).extracting(Paragraph::text)
			.containsExactly("湖边小城写下新篇", "2001年做的事", "(一)修路", "(二)植树", "完");
	}

	@Test
	void beginsAtTheFirstLineWithTheTitle() {
		String file = "见湖边小城写下新篇\n湖边小城写下新篇\n湖边小城写下新篇\n";
		ArticleText text = ArticleText.of(file, Lake.LAKE, Lake.sections("lake", "湖边小城写下新篇"), List.of());
		assertThat(text.paragraphs()).extracting(Paragraph::number).containsExactly(1, 2);
	}

	@Test
	void leavesOutWhatStandsBeforeTheFirstHeading() {
		ArticleText text = ArticleText.of(Lake.file(), Lake.LAKE, Lake.sections("lake", "(二)植树"), List.of(Lake.HILL));
		assertThat(text.paragraphs()).containsExactly(new Paragraph("s0", 1, "(二)植树。植树5000株。"));
	}

	@Test
	void namesTheTitleThatIsNotThere() {
		assertThatExceptionOfType(UnrecognizedArticleException.class)
			.isThrownBy(() -> ArticleText.of("山上小村写下新篇\n", Lake.LAKE, Lake.LAKE_SECTIONS, List.of()))
			.withMessageContainingAll("lake", "湖边小城写下新篇")
			.satisfies((ex) -> {
				assertThat(ex.document()).isEqualTo("lake");
				assertThat(ex.missing()).containsExactly("湖边小城写下新篇");
			});
	}

	@Test
	void namesAllHeadingsThatAreMissingOrNotInOrder() {
		String file = "湖边小城写下新篇\n(二)植树\n说到(一)修路\n2001年做的事\n";
		assertThatExceptionOfType(UnrecognizedArticleException.class)
			.isThrownBy(() -> ArticleText.of(file, Lake.LAKE, Lake.LAKE_SECTIONS, List.of()))
			.withMessageContainingAll("(一)修路", "(二)植树")
			.satisfies((ex) -> assertThat(ex.missing()).containsExactly("(一)修路", "(二)植树"));
	}

	@Test
	void doesNotLookForHeadingsInAnotherDocument() {
		assertThatExceptionOfType(UnrecognizedArticleException.class)
			.isThrownBy(() -> ArticleText.of(Lake.file(), Lake.LAKE, Lake.sections("lake", "湖边小城写下新篇", "一是养蜂"),
					List.of(Lake.HILL)))
			.satisfies((ex) -> assertThat(ex.missing()).containsExactly("一是养蜂"));
	}

	@ParameterizedTest
	@CsvSource({ "s0,3,3座,1,4,6", "s2,1,修路,1,3,5", "s2,1,修路,2,6,8", "s2,1,7公里,1,8,11", "s2,1,17公里,1,20,24",
			"s2,3,7公里,1,2,5", "s1,1,2001,1,0,4" })
	void findsATokenAtItsPlace(String section, int paragraph, String token, int occurrence, int start, int end) {
		Location location = Lake.lake().locate(Lake.place(section, paragraph, token, occurrence));
		assertThat(location).isInstanceOfSatisfying(Location.Found.class, (found) -> {
			assertThat(found.paragraph().section()).isEqualTo(section);
			assertThat(found.paragraph().number()).isEqualTo(paragraph);
			assertThat(found.span()).isEqualTo(new Span(start, end));
			assertThat(found.span().of(found.paragraph().text())).isEqualTo(token);
		});
	}

	@ParameterizedTest
	@CsvSource({ "s0,3,1", "s2,1,2", "s2,2,1", "s2,4,1", "s2,1,0", "s9,1,1" })
	void tellsWhereElseATokenStands(String section, int paragraph, int occurrence) {
		assertThat(Lake.lake().locate(Lake.place(section, paragraph, "7公里", occurrence)))
			.isEqualTo(new Location.Moved(List.of(Lake.place("s2", 1, "7公里", 1), Lake.place("s2", 3, "7公里", 1))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "8公里", "00", "7箱", "养蜂" })
	void missesATokenThatStandsNowhereInTheDocument(String token) {
		assertThat(Lake.lake().locate(Lake.place("s2", 1, token, 1))).isEqualTo(new Location.Missing());
	}

	@Test
	void refusesAPlaceInAnotherDocument() {
		SourcePlace place = new SourcePlace("hill", "s2", 1, "7箱", 1);
		assertThatIllegalArgumentException().isThrownBy(() -> Lake.lake().locate(place)).withMessageContaining("hill");
	}

}
