package org.duibiao.api.v1.web;

import org.duibiao.catalogue.Catalogues;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.source.Sources;
import org.duibiao.testing.Json;
import org.duibiao.testing.RevisedSiteTest;
import org.duibiao.testing.Site;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What figures are about and where they come from, as of any revision.
 */
@RevisedSiteTest
class CatalogueApiIntegrationTests {

	private static final RevisionNumber FIRST = new RevisionNumber(1);

	@Autowired
	private Site site;

	@Autowired
	private Catalogues catalogues;

	@Autowired
	private Sources sources;

	@Test
	void isToldWhole() {
		assertThat(Json.texts(Json.get(this.site, "areas?revision=1").path("items"), "/code"))
			.isEqualTo(this.catalogues.asOf(FIRST).areas().stream().map((area) -> area.code().value()).toList());
		assertThat(Json.texts(Json.get(this.site, "themes?revision=1").path("items"), "/code"))
			.isEqualTo(this.catalogues.asOf(FIRST).themes().stream().map((theme) -> theme.code()).toList());
		assertThat(Json.texts(Json.get(this.site, "indicators?revision=1").path("items"), "/code"))
			.isEqualTo(this.catalogues.asOf(FIRST).indicators().stream().map((it) -> it.code().value()).toList());
		assertThat(Json.texts(Json.get(this.site, "sources?revision=1").path("items"), "/code"))
			.isEqualTo(this.sources.asOf(FIRST).documents().stream().map((document) -> document.code()).toList());
	}

	@Test
	void isNarrowedToThemes() {
		JsonNode items = Json.get(this.site, "indicators?theme=green&theme=investment").path("items");
		assertThat(Json.texts(items, "/theme/code")).contains("green", "investment")
			.containsOnly("green", "investment");
	}

	@Test
	void tellsOneIndicatorWithItsKin() {
		JsonNode indicator = Json.get(this.site, "indicators/photovoltaic-revenue-growth");
		assertThat(indicator.at("/family/akin")).isNotEmpty();
		assertThat(indicator.at("/definition/en").asString()).isNotEmpty();
	}

	@Test
	void tellsTheSectionsOfOneDocument() {
		JsonNode document = Json.get(this.site, "sources/ah-2023");
		assertThat(Json.texts(document.path("sections"), "/heading/zh")).isNotEmpty().doesNotContain("");
	}

	@Test
	void namesRevisionsTheNewestFirst() {
		assertThat(Json.texts(Json.get(this.site, "revisions").path("items"), "/number")).containsExactly("2", "1");
		assertThat(Json.texts(Json.get(this.site, "revisions?revision=1").path("items"), "/number"))
			.containsExactly("1");
	}

	@Test
	void staysInAFrozenRevision() {
		JsonNode listing = Json.get(this.site, "observations?revision=1&limit=1");
		assertThat(listing.path("revision").asInt()).isEqualTo(1);
		assertThat(listing.at("/links/next").asString()).contains("revision=1");
		assertThat(listing.at("/items/0/links/self").asString()).contains("revision=1");
		assertThat(Json.get(this.site, "observations?limit=1").path("revision").asInt()).isEqualTo(2);
	}

	@Test
	void keepsPagesInTheirRevision() {
		String next = Json.get(this.site, "observations?limit=1").at("/links/next").asString();
		assertThat(next).contains("revision=2");
		String other = next.substring(next.indexOf("observations")).replace("revision=2", "revision=1");
		assertThat(Json.problem(this.site, other, 400).path("parameter").asString()).isEqualTo("cursor");
	}

	@Test
	void refusesARevisionThatIsNotThere() {
		JsonNode problem = Json.problem(this.site, "areas?revision=9", 404);
		assertThat(problem.path("parameter").asString()).isEqualTo("revision");
		assertThat(Json.texts(problem.path("allowed"), "")).containsExactly("2");
	}

}
