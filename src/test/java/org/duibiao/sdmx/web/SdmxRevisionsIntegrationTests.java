package org.duibiao.sdmx.web;

import java.util.List;
import java.util.Map;

import org.duibiao.testing.RevisedSiteTest;
import org.duibiao.testing.Site;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * SDMX data of a revision.
 */
@RevisedSiteTest
class SdmxRevisionsIntegrationTests {

	private static final String SERIES = SdmxSite.DATA + "_O.CN-SD.industrial-investment-growth.RESULT.1";

	@Autowired
	private Site site;

	@Test
	void areExactlyThoseOfTheRevision() {
		assertThat(values(SERIES)).containsExactly("15.5");
		assertThat(values(SERIES + "?revision=1")).containsExactly("14.5");
		assertThat(values(SERIES + "?revision=2")).containsExactly("15.5");
	}

	@Test
	void tellTheRevisionInTheHeader() {
		SdmxSite sdmx = new SdmxSite(this.site);
		assertThat(SdmxSite.first(sdmx.xml(SERIES + "?revision=1"), "ID").getTextContent()).isEqualTo("DUIBIAO-R1");
		assertThat(SdmxSite.first(sdmx.xml("dataflow"), "ID").getTextContent()).isEqualTo("DUIBIAO-R2");
	}

	@Test
	void keepOneSeriesForTheYearsOfATargetAndItsResult() {
		List<Map<String, String>> rows = new SdmxSite(this.site)
			.rows(SdmxSite.DATA + "A.CN-AH.renovation-projects-100m..");
		assertThat(rows).extracting((row) -> row.get("KIND") + " " + row.get("OBS_VALUE"))
			.containsExactlyInAnyOrder("TARGET 1200", "RESULT 1250");
	}

	private List<String> values(String address) {
		return new SdmxSite(this.site).rows(address).stream().map((row) -> row.get("OBS_VALUE")).toList();
	}

}
