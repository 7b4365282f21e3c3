package org.duibiao.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.duibiao.SeededStore;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.revision.Revision;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.source.Document;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Citation}.
 */
@SeededStore
class CitationTests {

	private static final String PATH = "/provinces/CN-AH?lang=zh&revision=3";

	private static final String ADDRESS = "https://duibiao.example" + PATH;

	private static final Document LAKES = document("lakes", "湖", "Lakes", "大小", "Large and small");

	private static final Document HILLS = document("hills", "山", "Hills", "", "");

	private final Editions editions;

	CitationTests(@Autowired Editions editions) {
		this.editions = editions;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			zh | 湖厅：《湖：大小》，2022 年；山厅：《山》，2022 年。据“对标”：标题，修订 3（2024-01-08），
			en | Office of Lakes: “Lakes. Large and small”, 2022; Office of Hills: “Hills”, 2022. \
			By Duibiao: 标题, revision 3 (2024-01-08),
			""")
	void beginsWithTheProducersAndEndsWithTheSiteAndItsFrozenAddress(String language, String beginning) {
		Citation citation = citation(language, LAKES, HILLS);
		assertThat(citation.plain()).startsWith(beginning).endsWith(ADDRESS).endsWith(citation.site());
		assertThat(citation.plain().substring(beginning.length()).strip()).isEqualTo(ADDRESS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void namesTheProducerOfEverySeededDocumentBeforeTheSite(String language) {
		Edition edition = edition(language);
		List<Document> documents = edition.library().documents();
		assertThat(documents).hasSizeGreaterThan(1).allSatisfy((document) -> {
			String plain = citation(language, document).plain();
			assertThat(plain).startsWith(edition.phrases().say(document.publisher())).endsWith(ADDRESS);
		});
	}

	@ParameterizedTest
	@CsvSource({ "zh, 对标. 标题: 修订3", "en, Duibiao. 标题: revision 3" })
	void followsTheChineseStandardInEitherLanguage(String language, String site) {
		assertThat(citation(language, LAKES, HILLS).standard()).containsExactly("湖厅. 湖：大小[R]. 2022.", "山厅. 山[R]. 2022.",
				site + "[DB/OL]. (2024-01-08)[2024-02-29]. " + ADDRESS + ".");
	}

	@Test
	void givesEverySeededDocumentAndTheSiteAnEntryOfTheStandard() {
		List<Document> documents = edition("zh").library().documents();
		List<String> entries = citation("zh", documents.toArray(Document[]::new)).standard();
		assertThat(entries).hasSize(documents.size() + 1);
		assertThat(entries.subList(0, documents.size()))
			.allSatisfy((entry) -> assertThat(entry).matches("[^.]+\\. [^.]+\\S\\[R]\\. \\d{4}\\."));
		assertThat(entries.get(documents.size()))
			.matches("对标\\. [^.]+: 修订\\d+\\[DB/OL]\\. \\(\\d{4}-\\d\\d-\\d\\d\\)\\[2024-02-29]\\. https://\\S+\\.");
	}

	@Test
	void givesBibtexAnEntryForEachDocumentAndTheSite() {
		String bibtex = citation("zh", LAKES, HILLS).bibtex();
		assertThat(Pattern.compile("(?m)^@misc\\{([^,]+),$").matcher(bibtex).results().map((entry) -> entry.group(1)))
			.containsExactly("lakes", "hills", "duibiao-r3");
		assertThat(bibtex).contains("  author = {{湖厅}},\n  title = {湖：大小},\n  year = {2022}\n}\n")
			.contains("  author = {{山厅}},\n  title = {山},\n  year = {2022}\n}\n")
			.endsWith("  author = {{Duibiao}},\n  title = {标题},\n  year = {2024},\n"
					+ "  note = {revision 3 of 2024-01-08},\n  url = {" + ADDRESS + "},\n"
					+ "  urldate = {2024-02-29}\n}\n");
	}

	@Test
	void balancesTheBracesOfEveryBibtexEntry() {
		String bibtex = citation("en", edition("en").library().documents().toArray(Document[]::new)).bibtex();
		int open = 0;
		for (char sign : bibtex.toCharArray()) {
			assertThat(sign == '@').as(bibtex).isEqualTo(sign == '@' && open == 0);
			open += (sign == '{') ? 1 : (sign == '}') ? -1 : 0;
			assertThat(open).as(bibtex).isNotNegative();
		}
		assertThat(open).isZero();
	}

	@Test
	void keepsTexFromReadingTitlesAsCommands() {
		Document odd = document("odd", "湖 & 山_50%", "Lakes", "", "");
		assertThat(citation("zh", odd).bibtex()).contains("title = {湖 \\& 山\\_50\\%}");
	}

	private Citation citation(String language, Document... documents) {
		return new Citation("标题", List.of(documents), edition(language), ADDRESS, PATH, LocalDate.of(2024, 2, 29));
	}

	private Edition edition(String language) {
		Edition newest = this.editions.newest(Locale.forLanguageTag(language));
		Revision third = new Revision(new RevisionNumber(3), Instant.parse("2024-01-08T23:59:59Z"), "made-up", "1", 1,
				0, 0, Optional.empty());
		return new Edition(third, third, true, newest.catalogue(), newest.library(), newest.phrases());
	}

	private static Document document(String code, String zh, String en, String subtitle, String englishSubtitle) {
		return new Document(code, new AreaCode("CN-AH"), new LocalizedText(zh, en),
				new LocalizedText(subtitle, englishSubtitle), new LocalizedText(zh + "厅", "Office of " + en), 2022);
	}

}
