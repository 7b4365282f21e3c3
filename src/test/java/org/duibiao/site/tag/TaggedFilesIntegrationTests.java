package org.duibiao.site.tag;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.duibiao.source.AttachedTexts;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.duibiao.testing.StatementCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files, pictures and answers of SDMX are not made again for whoever has them.
 */
@SiteTest
class TaggedFilesIntegrationTests {

	private static final String XML = "application/xml";

	private static final String DATA = "/sdmx/2.1/data/DF_FIGURES/.CN-AH...";

	@Autowired
	private Site site;

	@Autowired
	private StatementCount statements;

	@Autowired
	private AttachedTexts texts;

	@Autowired
	private JdbcTemplate jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "/compare.csv", "/compare.csv-metadata.json", "/compare.xlsx?lang=en", "/compare.json",
			"/compare.jsonstat", "/compare.svg", "/provinces/CN-AH.png", "/cards/site.png", "/data.zip",
			"/data/datapackage.json", "/data/observations.csv", "/sources.csv", "/sitemap.xml", "/site.webmanifest",
			"/search/suggestions.json?q=gytz", DATA, DATA + "?format=csv&labels=both", "/sdmx/2.1/codelist",
			"/compare.csv?revision=1" })
	void areAnsweredWithoutWorkWhenNothingChanged(String address) {
		String tag = tag(address);
		assertThat(tag).startsWith("W/");
		int asked = this.statements.during(() -> {
			HttpResponse<String> again = this.site.send("GET", address, "If-None-Match", tag);
			assertThat(again.statusCode()).isEqualTo(304);
			assertThat(again.body()).isEmpty();
			assertThat(again.headers().firstValue("ETag")).hasValue(tag);
		});
		assertThat(asked).isLessThanOrEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/compare.csv", "/compare.svg", "/data.zip", DATA })
	void answerHeadLikeGetWithoutABody(String address) {
		HttpResponse<String> answer = this.site.send("HEAD", address);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEmpty();
		assertThat(answer.headers().firstValue("ETag")).hasValue(tag(address));
		assertThat(this.site.send("HEAD", address, "If-None-Match", tag(address)).statusCode()).isEqualTo(304);
	}

	@Test
	void haveATagForEachAddressAndLanguage() {
		assertThat(Stream
			.of("/compare.csv", "/compare.csv?lang=en", "/compare.csv?bom=0", "/compare.csv?revision=1", "/compare.svg",
					"/compare.svg?size=narrow", "/targets.csv", DATA, DATA + "?format=csv")
			.map(this::tag)).doesNotHaveDuplicates();
		assertThat(tag("/compare.csv", "Cookie", "lang=en")).isNotEqualTo(tag("/compare.csv"));
	}

	@Test
	void haveATagForEachFormatThatIsAccepted() {
		assertThat(tag(DATA, "Accept", "text/csv")).isNotEqualTo(tag(DATA, "Accept", XML));
		HttpResponse<String> known = this.site.send("GET", DATA, "Accept", XML, "If-None-Match",
				tag(DATA, "Accept", XML));
		assertThat(known.statusCode()).isEqualTo(304);
		assertThat(String.join(",", known.headers().allValues("Vary")).toLowerCase(Locale.ROOT)).contains("accept");
		assertThat(this.site.send("GET", DATA, "Accept", "text/csv", "If-None-Match", tag(DATA, "Accept", XML))
			.statusCode()).isEqualTo(200);
	}

	@Test
	void haveAnotherTagWhenATextWasAttached() {
		String before = tag("/sources.csv");
		try {
			this.texts.attach("lake", "A lake.");
			assertThat(this.site.send("GET", "/sources.csv", "If-None-Match", before).statusCode()).isEqualTo(200);
			assertThat(tag("/sources.csv")).isNotEqualTo(before);
		}
		finally {
			this.jdbc.update("delete from attached_texts where document = 'lake'");
		}
		assertThat(tag("/sources.csv")).isEqualTo(before);
	}

	@Test
	void haveAnotherTagInAnotherRevisionUnlessTheyAreFrozen() {
		List<String> living = List.of("/compare.csv", "/compare.svg", DATA);
		List<String> before = living.stream().map(this::tag).toList();
		String frozen = tag("/compare.csv?revision=1");
		try {
			this.jdbc.update(
					"insert into revisions (number, created_at, package_name, package_version, added, changed, removed) select 2, created_at, package_name, package_version, 0, 0, 0 "
							+ "from revisions where number = 1");
			assertThat(living.stream().map(this::tag)).doesNotContainAnyElementsOf(before);
			assertThat(tag("/compare.csv?revision=1")).isEqualTo(frozen);
		}
		finally {
			this.jdbc.update("delete from revisions where number = 2");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/compare.csv?kind=x", "/provinces/CN-XX.csv", "/provinces/CN-XX.svg", "/nothing.csv",
			"/compare.csv?revision=99", "/compare.csv?revision=x", "/sdmx/2.1/data/NOTHING",
			"/sdmx/2.1/data/DF_FIGURES?revision=99", "/sources.jsonstat" })
	void areNotTaggedWhenThereIsAProblem(String address) {
		HttpResponse<String> answer = this.site.send("GET", address);
		assertThat(answer.statusCode()).isBetween(400, 404);
		assertThat(answer.headers().firstValue("ETag")).isEmpty();
	}

	@Test
	void leavePagesTheTagOfTheirContent() {
		String tag = tag("/compare");
		assertThat(this.site.send("GET", "/compare", "If-None-Match", tag).statusCode()).isEqualTo(304);
		assertThat(tag).isEqualTo(tag("/compare?lang=zh"));
	}

	private String tag(String address, String... headers) {
		return this.site.send("GET", address, headers).headers().firstValue("ETag").orElseThrow();
	}

}
