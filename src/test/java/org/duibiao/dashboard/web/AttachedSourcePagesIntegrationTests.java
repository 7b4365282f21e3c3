package org.duibiao.dashboard.web;

import java.util.Locale;
import java.util.Map;

import org.duibiao.source.AttachedTexts;
import org.duibiao.source.Document;
import org.duibiao.source.MadeUpText;
import org.duibiao.testing.AttachedSiteTest;
import org.duibiao.testing.Site;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Editions;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a document to which a made-up text is attached.
 */
@AttachedSiteTest
class AttachedSourcePagesIntegrationTests {

	private static final String FOUND = "\n山青<b>水</b>秀。\n又写下7.3%的诗。\n";

	@Autowired
	private Site site;

	@Autowired
	private AttachedTexts texts;

	@Autowired
	private Editions editions;

	@BeforeEach
	void attachAText() {
		Edition edition = this.editions.newest(Locale.CHINESE);
		Document document = edition.library().documents().get(0);
		this.texts.attach(document.code(), MadeUpText.of(document, edition.library().sectionsOf(document),
				Map.of("0", FOUND, "2023.1", "\n782场雪。湖上<i>两人</i>，1.81万户人家，一笑。又一句。", "2023.4", "\n鱼88条，27.3%是鲤鱼。")));
	}

	@ParameterizedTest
	@CsvSource({ "ah-2023-001, found", "ah-2023-008, moved", "ah-2023-006, moved", "ah-2023-002, moved",
			"ah-2023-003, missing" })
	void tellsWhereEachTokenStands(String figure, String state) {
		assertThat(row(figure).select("td .tag").text()).isEqualTo(state);
	}

	@Test
	void marksTheTokenInItsSentenceAlone() {
		Element sentence = row("ah-2023-001").selectFirst("blockquote");
		assertThat(sentence.text()).isEqualTo("又写下7.3%的诗。");
		assertThat(sentence.select("mark").eachText()).containsExactly("7.3%");
		assertThat(row("ah-2023-002").select("blockquote, mark")).isEmpty();
	}

	@Test
	void showsTheTextAsTextAndNotAsMarkup() {
		assertThat(this.site.page("/sources/ah-2023").select("blockquote b, blockquote i")).isEmpty();
	}

	@Test
	void namesTheNumeralsThatAreNotAccountedFor() {
		assertThat(this.site.page("/sources/ah-2023?lang=en").select("p.none").text())
			.startsWith("Numerals not accounted for")
			.contains("88");
	}

	@Test
	void countsAndNamesTheHashOfTheText() {
		org.jsoup.nodes.Document page = this.site.page("/sources/ah-2023?lang=en");
		String hash = this.texts.of("ah-2023").orElseThrow().sha256();
		assertThat(page.select(".sha").text()).isEqualTo("SHA-256 " + hash);
		long found = page.select("td .tag").stream().filter((tag) -> tag.text().equals("found")).count();
		assertThat(page.select("main > p").eachText())
			.anySatisfy((told) -> assertThat(told).startsWith("Text attached").contains(found + " figure"));
		assertThat(this.site.page("/sources?lang=en").select("tbody tr").get(0).text()).contains(hash);
		assertThat(this.site.csv("/sources.csv?lang=en").text()).contains(hash);
	}

	@Test
	void leavesTheOtherDocumentUnverified() {
		assertThat(this.site.page("/sources/sd-2023?lang=en").select("main").text())
			.containsIgnoringCase("text not attached, not verified");
	}

	private Element row(String figure) {
		return this.site.page("/sources/ah-2023?lang=en").getElementById(figure);
	}

}
