package org.duibiao.catalogue;

import org.duibiao.intake.MadeUpProvinces;
import org.duibiao.testing.CrowdedSiteTest;
import org.duibiao.testing.CsvAnswer;
import org.duibiao.testing.Json;
import org.duibiao.testing.Site;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Prefectures as programs and packages are told of them.
 */
@CrowdedSiteTest
class PrefecturesIntegrationTests {

	private static final String PREFECTURE = MadeUpProvinces.PREFECTURES.get(0);

	@Autowired
	private Site site;

	@Test
	void areExportedWithTheirProvince() {
		CsvAnswer areas = this.site.csv("/data/areas.csv");
		assertThat(areas.rows()).filteredOn((row) -> row.get("code").equals(PREFECTURE))
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("level", "PREFECTURE")
				.containsEntry("parent", "CN-AH")
				.containsEntry("gb_code", "349700"));
	}

	@Test
	void areToldWithLevelAndProvinceByTheInterface() {
		JsonNode areas = Json.get(this.site, "areas").path("items");
		assertThat(areas).filteredOn((area) -> area.path("code").asString().equals(PREFECTURE))
			.singleElement()
			.satisfies((area) -> {
				assertThat(area.path("level").asString()).isEqualTo("prefecture");
				assertThat(area.path("parent").asString()).isEqualTo("CN-AH");
				assertThat(area.path("gbCode").asString()).isEqualTo("349700");
			});
		JsonNode figures = Json.get(this.site, "observations?area=" + PREFECTURE).path("items");
		assertThat(Json.texts(figures, "/area/code")).isNotEmpty().containsOnly(PREFECTURE);
	}

	@Test
	void standUnderTheirProvinceInTheCodeListOfSdmx() throws Exception {
		String list = this.site.get("/sdmx/2.1/codelist/DUIBIAO/CL_AREA").getResponse().getContentAsString();
		assertThat(list).containsPattern(
				"<[^>]*Code id=\"" + PREFECTURE + "\">(?:(?!</[a-z]+:Code>).)*<[a-z]+:Parent><Ref id=\"CN-AH\"");
	}

}
