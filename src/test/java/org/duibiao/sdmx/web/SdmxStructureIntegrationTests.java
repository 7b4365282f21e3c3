package org.duibiao.sdmx.web;

import java.util.List;
import java.util.Map;

import org.duibiao.sdmx.Component.Role;
import org.duibiao.sdmx.Component;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The structure of the flow.
 */
@SiteTest
class SdmxStructureIntegrationTests {

	@Autowired
	private Site site;

	@ParameterizedTest
	@CsvSource({ "dataflow, 1 0 0 0", "dataflow/all/all/latest, 1 0 0 0", "dataflow/DUIBIAO/DF_FIGURES/1.0, 1 0 0 0",
			"dataflow?references=children, 1 1 0 0", "dataflow?references=descendants, 1 1 12 1",
			"dataflow?references=all, 1 1 12 1", "dataflow?references=parents, 1 0 0 0",
			"dataflow?references=codelist, 1 0 12 0", "datastructure/DUIBIAO, 0 1 0 0",
			"datastructure/DUIBIAO/DSD_FIGURES/1.0?references=children, 0 1 12 1",
			"datastructure?references=parents, 1 1 0 0", "datastructure?references=parentsandsiblings, 1 1 0 0",
			"codelist, 0 0 12 0", "codelist/DUIBIAO/CL_AREA+CL_KIND, 0 0 2 0",
			"codelist/DUIBIAO/CL_AREA?references=parentsandsiblings, 0 1 12 1", "conceptscheme/*/*/*, 0 0 0 1",
			"conceptscheme/DUIBIAO/CS_FIGURES/1.0+2.0?references=datastructure, 0 1 0 1" })
	void givesWhatIsNamedAndWhatIsRelated(String address, String counts) {
		Document answer = new SdmxSite(this.site).xml(address);
		List<String> found = List.of("Dataflow", "DataStructure", "Codelist", "ConceptScheme")
			.stream()
			.map((name) -> Long.toString(SdmxSite.all(answer, name).count()))
			.toList();
		assertThat(String.join(" ", found)).isEqualTo(counts);
	}

	@Test
	void declaresEveryComponentWithItsRepresentation() {
		Document answer = new SdmxSite(this.site).xml("datastructure");
		assertThat(SdmxSite.all(answer, "Dimension").filter((element) -> element.hasAttribute("id")))
			.extracting((element) -> element.getAttribute("id"))
			.containsExactlyElementsOf(Component.of(Role.DIMENSION).stream().map(Component::name).toList());
		assertThat(SdmxSite.all(answer, "Attribute")).extracting((element) -> element.getAttribute("id"))
			.containsExactlyElementsOf(
					Component.of(Role.SERIES_ATTRIBUTE, Role.ATTRIBUTE).stream().map(Component::name).toList());
		assertThat(SdmxSite.all(answer, "LocalRepresentation")).hasSize(Component.values().length)
			.allSatisfy((element) -> assertThat(element.hasChildNodes()).isTrue());
	}

	@Test
	void namesEverythingInBothLanguages() {
		SdmxSite sdmx = new SdmxSite(this.site);
		assertThat(sdmx.codes("codelist").values()).hasSize(12)
			.allSatisfy((codes) -> assertThat(codes.values()).isNotEmpty()
				.allSatisfy((names) -> assertThat(names).containsOnlyKeys("zh", "en").doesNotContainValue("")));
		for (String name : List.of("Concept", "Dataflow", "DataStructure", "ConceptScheme", "Codelist")) {
			assertThat(SdmxSite.all(sdmx.xml("dataflow?references=all"), name)).isNotEmpty()
				.allSatisfy((element) -> assertThat(SdmxSite.names(element)).containsOnlyKeys("zh", "en"));
		}
	}

	@Test
	void takesNamesFromTheCatalogue() {
		Map<String, Map<String, Map<String, String>>> codes = new SdmxSite(this.site).codes("codelist");
		this.site.csv("/data/indicators.csv")
			.rows()
			.forEach((row) -> assertThat(codes.get("CL_INDICATOR").get(row.get("code")))
				.isEqualTo(Map.of("zh", row.get("name_zh"), "en", row.get("name_en"))));
		assertThat(codes.get("CL_AREA")).containsOnlyKeys(this.site.csv("/data/areas.csv").column("code"));
		assertThat(codes.get("CL_UNIT")).containsOnlyKeys(this.site.csv("/data/units.csv").column("code"));
		assertThat(codes.get("CL_DOCUMENT")).containsOnlyKeys(this.site.csv("/data/documents.csv").column("code"));
	}

}
